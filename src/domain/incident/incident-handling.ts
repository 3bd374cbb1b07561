// Opening, updating and escalating incidents; every step is added, none is changed.
import { incidentStates, type Incident, type IncidentState } from './incident.ts'
import { renderInstant } from '../time/local-day.ts'
import type { IncidentCategory } from '../message/reading.ts'
import type { Member } from '../roster/roster.ts'

export const categoryNames: Readonly<Record<IncidentCategory, string>> = {
  illegal_construction: '违建',
  sanitation: '环境卫生',
  fire_safety: '消防安全',
  public_security: '治安',
  epidemic: '疫情防控',
  facility: '设施损坏',
  dispute: '矛盾纠纷',
  noise: '噪音扰民',
  street_vending: '占道经营',
  traffic_parking: '交通停车',
  flooding_weather: '积水天气',
  elderly_welfare: '民生帮扶',
  other: '其他',
}

export interface UpdateRequest {
  readonly status: 'acknowledged' | 'in_progress' | 'resolved'
  readonly number: number
}

export type UpdateDecision =
  | { readonly outcome: 'advance'; readonly incident: Incident; readonly state: IncidentState }
  | { readonly outcome: 'unknown-number'; readonly number: number }
  | { readonly outcome: 'already-resolved'; readonly incident: Incident }
  /** Progress is for staff to book. */
  | { readonly outcome: 'not-allowed'; readonly number: number }

export function decideUpdate(
  request: UpdateRequest,
  incident: Incident | undefined,
  member: Member,
): UpdateDecision {
  if (member.role === 'resident') return { outcome: 'not-allowed', number: request.number }
  if (!incident) return { outcome: 'unknown-number', number: request.number }
  if (incident.state === 'resolved') return { outcome: 'already-resolved', incident }
  const further = incidentStates.indexOf(request.status) > incidentStates.indexOf(incident.state)
  return { outcome: 'advance', incident, state: further ? request.status : incident.state }
}

/** What the grid's staff hear of a resident's report. */
export function renderForStaff(
  incident: Incident,
  { gridName, chatTitle, timeZone }: { gridName: string | undefined; chatTitle: string; timeZone: string },
): string {
  const where = [gridName, incident.location].filter(Boolean).join(' ') || '地点未写'
  return [
    `【${incident.urgent ? '紧急' : '新事件'}】#${incident.number} ${categoryNames[incident.category]}，${where}（${chatTitle}，${incident.reporterName}）`,
    `原话：${incident.text.replaceAll('\n', ' ').slice(0, 80)}`,
    `接手回“#${incident.number} 收到”，办好回“#${incident.number} 已处理”；限 ${renderInstant(incident.limitAt, timeZone)} 前。`,
  ].join('\n')
}

/** `toStaff`: they are told to handle it; a resident is told by when it is to be handled. */
export function renderOpened(
  incident: Incident,
  { gridName, timeZone, toStaff }: { gridName: string | undefined; timeZone: string; toStaff: boolean },
): string {
  const where = [gridName, incident.location].filter(Boolean).join(' ') || '地点未写'
  const urgent = incident.urgent ? '紧急，请注意安全；有人身危险请先拨 110/119/120。' : ''
  const found = incident.foundAt ? `，发现于 ${renderInstant(incident.foundAt, timeZone)}` : ''
  const head = `#${incident.number} 已登记：${categoryNames[incident.category]}，${where}${found}。`
  return `${head}${urgent}${renderNext(incident, renderInstant(incident.limitAt, timeZone), toStaff)}`
}

function renderNext({ number, state }: Incident, limit: string, toStaff: boolean): string {
  if (state === 'resolved') return '已当场处理。'
  return toStaff ? `请在 ${limit} 前处理，办好后回“#${number} 已处理”。` : `处理时限为 ${limit}。`
}

export function renderUpdate(decision: UpdateDecision): string {
  switch (decision.outcome) {
    case 'advance':
      return `#${decision.incident.number} 已更新：${renderState(decision.state)}。`
    case 'unknown-number':
      return `没有 #${decision.number} 这件事，没有记入。请核对编号。`
    case 'already-resolved':
      return `#${decision.incident.number} 此前已办结，没有改动。又发生的请另报一件。`
    case 'not-allowed':
      return `#${decision.number} 由网格员更新进度。您有新情况请直接说明，我会登记。`
  }
}

export function renderWhichIncident(open: readonly Incident[]): string {
  if (open.length === 0) return '目前没有未办结的事件。新情况请直接说明地点和情况。'
  const list = open
    .map((i) => [`#${i.number}`, i.location, categoryNames[i.category]].filter(Boolean).join(' '))
    .join('；')
  return `是哪一件？请带编号，如“#${open[0]?.number} 已处理”。未办结：${list}。`
}

export function renderEscalation(incident: Incident, gridName: string | undefined, timeZone: string): string {
  const what = [`#${incident.number}`, categoryNames[incident.category], gridName, incident.location]
  return [
    `【超时】${what.filter(Boolean).join(' ')}`,
    `${renderInstant(incident.reportedAt, timeZone)} 上报，超过限时（${renderInstant(incident.limitAt, timeZone)}）仍未办结。`,
    `原文：${incident.text.replaceAll('\n', ' ').slice(0, 60)}`,
    `请督促处理，办好后回“#${incident.number} 已处理”。`,
  ].join('\n')
}

export function renderProposal(text: string, chatTitle: string): string {
  return `${chatTitle}里有人说：“${text.slice(0, 80)}”。要登记为事件吗？`
}

export function renderState(state: IncidentState): string {
  return { reported: '已上报', acknowledged: '已接单', in_progress: '处理中', resolved: '已办结' }[state]
}

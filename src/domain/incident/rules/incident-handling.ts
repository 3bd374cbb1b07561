// What is said of incidents: when they open, are late, are offered or asked about.
import { renderHead, renderName, renderPlace } from '../head-wording.ts'
import { excerpt } from '../../../lib/excerpt.ts'
import { isCryForHelp, type Incident, type IncidentState } from '../incident.ts'
import { renderCallFirst, renderNotAlone } from '../../question/emergency.ts'
import { renderInstant, renderLater } from '../../time/local-day.ts'
import { categoryNames } from './category.ts'

/** With its year where that is not the one of the report. */
export function renderLimit({ limitAt, reportedAt }: Incident, timeZone: string): string {
  return renderLater(limitAt, reportedAt, timeZone)
}

/** What the grid's staff hear of a resident's report. */
export function renderForStaff(
  incident: Incident,
  { gridName, chatTitle, timeZone }: { gridName: string | undefined; chatTitle: string; timeZone: string },
): string {
  return [
    `【${incident.urgent ? '紧急' : '新事件'}】${renderHead(incident, gridName)}（${chatTitle}，${incident.reporterName}）`,
    `原话：${excerpt(incident.text, 80)}`,
    `接手回“#${incident.number} 收到”，办好回“#${incident.number} 已处理”；限 ${renderLimit(incident, timeZone)} 前。`,
  ].join('\n')
}

/** `toStaff`: they are told to handle it; a resident is told by when it is to be handled. */
export function renderOpened(
  incident: Incident,
  { gridName, timeZone, toStaff }: { gridName: string | undefined; timeZone: string; toStaff: boolean },
): string {
  if (isCryForHelp(incident)) return renderCryForHelp(incident)
  const where = renderPlace(incident, gridName) ?? '地点未写'
  const urgent = incident.urgent ? `紧急，请注意安全；${renderCallFirst()}` : ''
  const found = incident.foundAt
    ? `，发现于 ${renderLater(incident.foundAt, incident.reportedAt, timeZone)}`
    : ''
  const head = `#${incident.number} 已登记：${categoryNames[incident.category]}，${where}${found}。`
  const kept =
    incident.access === 'tip_off' ? '您的姓名、电话和住址已隐去，这件事只有受理举报的单位看得到。' : ''
  return `${head}${urgent}${kept}${renderNext(incident, renderLimit(incident, timeZone), toStaff)}`
}

/** Who wants to die hears of no kind and no time limit. */
function renderCryForHelp({ number }: Incident): string {
  return `您的话我们看到了，您很重要，社区会尽快有人联系您（#${number}）。${renderNotAlone()}`
}

function renderNext({ number, state }: Incident, limit: string, toStaff: boolean): string {
  if (state === 'resolved') return '已当场处理。'
  return toStaff ? `请在 ${limit} 前处理，办好后回“#${number} 已处理”。` : `处理时限为 ${limit}。`
}

/** `count`: of all that may be meant. */
export function renderWhichIncident(open: readonly Incident[], count: number): string {
  if (open.length === 0) return '没有归您办的未办结事件。新情况请直接说明地点和情况。'
  const named = open.map((one) => renderName(one))
  if (count === 1) return `是“${named.join()}”这件吗？是就回“#${open[0]?.number}”。`
  const more = count > open.length ? `；还有 ${count - open.length} 件` : ''
  return `是哪一件？10 分钟内回编号即可，如“#${open[0]?.number}”。未办结：${named.join('；')}${more}。`
}

export function renderEscalation(incident: Incident, gridName: string | undefined, timeZone: string): string {
  return [
    `【超时】${renderName(incident, gridName)}`,
    `${renderLater(incident.reportedAt, incident.limitAt, timeZone)} 上报，超过限时（${renderInstant(incident.limitAt, timeZone)}）仍未办结。`,
    `原文：${excerpt(incident.text, 60)}`,
    `请督促处理，办好后回“#${incident.number} 已处理”。`,
  ].join('\n')
}

export function renderProposal(text: string, chatTitle: string): string {
  return `${chatTitle}里有人说：“${text.slice(0, 80)}”。要登记为事件吗？`
}

const stateNames: Readonly<Record<IncidentState, string>> = {
  reported: '已上报',
  acknowledged: '已接单',
  dispatched: '已派单',
  in_progress: '处理中',
  returned: '已退回',
  resolved: '已办结',
  verified: '已核实',
  closed: '已结案',
  duplicate: '已并入',
}

export function renderState(state: IncidentState): string {
  return stateNames[state]
}

const listed = 20

export function renderToVerify(resolved: readonly Incident[]): string {
  const lines = resolved
    .slice(0, listed)
    .map((one) => [renderName(one), one.handlerName].filter(Boolean).join('，'))
  const more = resolved.length > listed ? [`…共 ${resolved.length} 件。`] : []
  const [first] = resolved
  return [
    `【待核实】${resolved.length} 件已办结，还没有核实：`,
    ...lines,
    ...more,
    `看过没有问题回“#${first?.number} 结案”，没办好回“#${first?.number} 退回：原因”。`,
  ].join('\n')
}

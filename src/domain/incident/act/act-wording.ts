// What is said about an act on an incident: done, refused and why, and what others hear of it.
import { excerpt } from '../../../lib/excerpt.ts'
import { renderLater } from '../../time/local-day.ts'
import { categoryNames } from '../rules/category.ts'
import { besidesOrder, renderReward } from '../case-command.ts'
import { longestExtensionDays, type Act, type Refusal } from './act.ts'
import type { Incident } from '../incident.ts'
import { renderCallFirst } from '../../question/emergency.ts'
import { renderState } from '../rules/incident-handling.ts'
import type { Outgoing } from '../../messaging/channel.ts'

/** `after`: the incident with the changes of the act. */
export function renderActed(act: Act, after: Incident, timeZone: string): string {
  const { number } = after
  switch (act.act) {
    case 'dispatch':
      return `#${number} 已派给${act.personName}。`
    case 'merge':
      return `#${number} 已并到 #${act.into.number}，两边都有记录。并错了请回“#${number} 重开”。`
    case 'extend':
    case 'grant':
    case 'refuse':
      return renderExtension(act, after, timeZone)
    case 'reward':
      return `#${number} 奖励：${renderReward(act.reward)}。`
    case 'satisfied':
      return `谢谢，#${number} 已记下您满意。`
    case 'reopen':
    case 'dissatisfied':
      return `#${number} 已重新打开，请在 ${renderLater(after.limitAt, after.reportedAt, timeZone)} 前处理。`
    case 'calm':
      return renderCalmed(act.by, after, timeZone)
    case 'acknowledge':
      return renderAcknowledged(after)
    case 'transfer':
      return `#${number} 已上转。`
    case 'source':
    case 'started':
    case 'follow':
    case 'supervise':
    case 'document':
      return `#${number} 已记入。`
    case 'progress':
    case 'resolve':
    case 'finish':
    case 'return':
    case 'verify':
    case 'close':
      return `#${number} 已更新：${renderState(after.state)}。`
  }
}

function renderExtension(
  act: Extract<Act, { act: 'extend' | 'grant' | 'refuse' }>,
  { number, limitAt, reportedAt }: Incident,
  timeZone: string,
): string {
  const limit = renderLater(limitAt, reportedAt, timeZone)
  if (act.act === 'grant') return `#${number} 已同意延期，限时改为 ${limit}。`
  if (act.act === 'refuse') return `#${number} 没有同意延期，限时仍是 ${limit}。`
  const until = renderLater(act.until, reportedAt, timeZone)
  return `#${number} 已申请延期到 ${until}，等干部同意；同意前仍按 ${limit} 计。`
}

/** Back to whoever took the alarm down. */
function renderCalmed(by: 'reporter' | 'official', after: Incident, timeZone: string): string {
  const { number, limitAt, reportedAt, reporterId } = after
  if (by === 'official')
    return `#${number} 不再按紧急处理，限时改为 ${renderLater(limitAt, reportedAt, timeZone)}。`
  const look = reporterId === undefined ? '还会有人去看' : `看过确无此事请回“#${number} 已处理”`
  return `#${number} 已记下：您说没有险情，不再按紧急处理。事情没有销，${look}；真有危险请马上再说。${renderCallFirst()}`
}

/** Before what becomes of it besides. */
export function renderCalm({ number }: Incident): string {
  return `#${number} 不再按紧急处理。`
}

/** Where it was reported, where it is taken down elsewhere. */
export function renderCalmedThere(by: 'reporter' | 'official', { number }: Incident): string {
  const who = by === 'reporter' ? '报的人说没有险情，不再按紧急处理' : '社区干部说不按紧急处理了'
  return `#${number} ${who}，还会有人去看；真有危险请马上再说。${renderCallFirst()}`
}

/** To whoever heard the alarm. */
export function renderAlarmOff(by: 'reporter' | 'official', { card, words, text }: AlarmOff): string {
  const who = by === 'reporter' ? '报的人说没有险情，不再按紧急' : '不再按紧急'
  const said = excerpt(besidesOrder(words), 60)
  return `${who}${said === '' ? '' : `：${said}`}\n${card}\n原话：${excerpt(text, 80)}`
}

/** To whoever had it: `from` and `to` are names of grids, `who` those who have it now. */
export function renderMovedAway(
  { number }: Incident,
  { from, to, who, words }: { from: string; to: string; who: readonly string[]; words: string },
): string {
  const by = who.length > 0 ? `（${who.join('、')}）` : ''
  return `#${number} 改在${to}${by}，不在${from}了：${excerpt(besidesOrder(words), 60)}`
}

interface AlarmOff {
  readonly card: string
  readonly words: string
  /** What was reported. */
  readonly text: string
}

/** To the resident who reported it. */
export function renderToldOfOwn({ number, state }: Incident): string {
  return `#${number} 已记下您说的，会转告负责的人。目前：${renderState(state)}。`
}

function renderAcknowledged({ number, state, seenBy, watch }: Incident): string {
  const missing = watch.acks - seenBy.length
  if (missing > 0) return `#${number} 已记下您收到，还要 ${missing} 人确认。`
  return `#${number} 已更新：${renderState(state)}。`
}

export function renderUnknownNumber(number: number): string {
  return `没有 #${number} 这件事，没有记入。请核对编号。`
}

export function renderRefused(
  act: Act,
  incident: Pick<Incident, 'number'> & Partial<Incident>,
  why: Refusal,
): string {
  return `#${incident.number} ${refusals(act, incident.number)[why]}`
}

function refusals(act: Act, number: number): Readonly<Record<Refusal, string>> {
  return {
    'staff-only': '由网格员更新进度。您有新情况请直接说明，我会登记。',
    'official-only': '这一步由干部或督查员做，没有改动。',
    foreign: '不在您名下，没有改动。请由该网格的网格员、负责单位或社区干部更新。',
    unclaimed: `没写明网格，还没有人接，没有改动。是您办的请先回“#${number} 接单”。`,
    'for-reporter': '满不满意由反映的居民说，没有改动。',
    ended: '此前已办结，没有改动。又发生的请另报一件。',
    'still-open': '还没有办结，不用重开，没有改动。',
    'not-resolved': '还没有办结，不能核实或结案。办好后先回“已处理”。',
    'own-work': '是您自己办结的，核实请由另一人做，没有改动。',
    itself: '不能并到自己，没有改动。',
    'into-duplicate': `${act.act === 'merge' && act.into.duplicateOf !== undefined ? `要并入的那件已并到 #${act.into.duplicateOf}，请并到 #${act.into.duplicateOf}` : '要并入的那件已并到别处'}，没有改动。`,
    'tip-off-apart': '是举报，不并入别的事件，没有改动。',
    'past-limit': '已经超过限时，延期要在限时之前申请，没有改动。请尽快处理并说明原因。',
    'not-later': '申请的时间不晚于现在的限时，没有改动。',
    'too-long': `一次最多延期 ${longestExtensionDays} 天，没有改动。请写近一些的时间，到时还办不完可以再申请。`,
    'nothing-asked': '没有等着同意的延期申请，没有改动。',
    'skips-rungs': '越级上转要写明原因，如“转街道综治中心：双方要求直接处理”。没有改动。',
    'not-up': '已经在这一级或更高一级，没有改动。',
    'no-tip-off': '不是举报，没有奖励可记。',
    'reward-order': '奖励按 核实中、已核实、已发放 的次序记，没有改动。',
    'not-urgent': '不是紧急的事，没有改动。',
    'needs-a-look': '要有人看过才能解除紧急，由干部解除，没有改动。',
    'asked-before': '的评价已经记过，没有改动。不满意可以回“不满意：原因”。',
  }
}

export function renderGiven(
  incident: Incident,
  how: 'dispatched' | 'returned' | 'transferred' | 'reopened' | 'followed',
  { card, words }: { card: string; words: string },
): string {
  const what = {
    dispatched: '派给您',
    returned: '退回',
    transferred: '上转给您',
    reopened: '重新打开',
    followed: '有新情况',
  }[how]
  const original = excerpt(incident.text, 80)
  const said = excerpt(besidesOrder(words), 60)
  return `${what}${said === '' ? '' : `：${said}`}\n${card}\n原话：${original}`
}

/** The one question that a resident is asked when what he reported is over. */
export function renderClosedForReporter({ number, category }: Incident): string {
  return `您反映的 #${number}（${categoryNames[category]}）已办结并核实。满意吗？满意回“#${number} 满意”，不满意回“#${number} 不满意：原因”，会重新处理。`
}

export function satisfactionButtons({ number }: Incident): NonNullable<Outgoing['buttons']> {
  const button = (label: string, verb: string) => ({
    label,
    token: `case:${number}:${verb}`,
    word: `#${number} ${label}`,
  })
  return [[button('满意', 'satisfied'), button('不满意', 'dissatisfied')]]
}

export function renderExtensionAsked(
  incident: Incident,
  card: string,
  { who, words, timeZone }: { who: string; words: string; timeZone: string },
): string {
  const until = incident.extensionTo ? renderLater(incident.extensionTo, incident.reportedAt, timeZone) : ''
  return `【延期申请】${who} 申请 #${incident.number} 延期到 ${until}：${excerpt(words, 60)}\n${card}`
}

export function extensionButtons({ number }: Incident): NonNullable<Outgoing['buttons']> {
  const button = (label: string, verb: string) => ({
    label,
    token: `case:${number}:${verb}`,
    word: `#${number} ${label}`,
  })
  return [[button('同意延期', 'grant'), button('不同意延期', 'refuse')]]
}

export function renderUnclear(
  number: number,
  what: 'person' | 'time' | 'rung' | 'number',
  said: string,
): string {
  const words = {
    person: `没有找到“${said}”，请写名册上的姓名`,
    time: `没看懂时间“${said}”，请写成“延期到明天18点：原因”`,
    rung: `没有“${said}”这一级`,
    number: `没有 ${said} 这件事，请核对编号`,
  }
  return `#${number} ${words[what]}，没有改动。`
}

// What an official reads while going through duties: cards, and what became of each word.
import { renderDay, type LocalDay } from '../time/local-day.ts'
import { renderUnknownYear } from '../time/workdays.ts'
import { unitName, type Roster } from '../roster/roster.ts'
import { renderProposal } from './render-duty.ts'
import {
  audienceNames,
  confirmationOf,
  isSecret,
  lacksDate,
  stateOf,
  type Confirmation,
  type DutyState,
  type ReviewedDuty,
  type ReviewOutcome,
} from './review.ts'

const stateNames: Readonly<Record<DutyState, string>> = {
  pending: '待审',
  confirmed: '已确认',
  'not-ours': '不是我们的',
  expired: '已过期',
}

/** `before`: the duty whose sentence this one changed. */
export function renderCard(
  duty: ReviewedDuty,
  { before, left, roster }: { before: ReviewedDuty | undefined; left: number; roster: Roster },
): string {
  const text = renderProposal({ ...duty.proposal, secret: isSecret(duty) })
  const changed =
    before && `原文有改动：此前 D${before.id}（${stateNames[stateOf(before)]}）是“${before.proposal.quote}”`
  const gone = duty.goneAt && '现有方案里已没有这句话。'
  const confirmation = confirmationOf(duty)
  const decided = confirmation && renderConfirmation(confirmation, roster)
  return [
    `职责 D${duty.id}（${stateNames[stateOf(duty)]}，另有${left}条待审）`,
    text,
    changed,
    gone,
    decided,
    stateOf(duty) === 'pending' && renderHowTo(duty),
  ]
    .filter(Boolean)
    .join('\n')
}

/** The words to send back, with the parts to be filled in. */
export function renderHowTo(duty: ReviewedDuty): string {
  const { id, proposal } = duty
  const whom = isSecret(duty) ? '督查员' : '网格员或干部或督查员'
  const { type } = proposal.cadence
  if (type === 'vague' || type === 'ambiguous')
    return `原文没有定时间。要排日期请自定：D${id} 本地规定 每月5日前 年份 单位 ${whom} 提前3天`
  const date = lacksDate(proposal.cadence) ? ' 日期：9月30日前' : ''
  return `确认请发：D${id} 确认 年份 单位 ${whom} 提前3天${date}`
}

function renderConfirmation(confirmation: Confirmation, roster: Roster): string {
  const { year, unit, audience, leadDays, words, basis } = confirmation
  const lead = leadDays === 0 ? '当天' : `提前${leadDays}天`
  const said =
    words === undefined ? '' : basis === 'local' ? `；本地规定：${words}` : `；日期由确认人补：${words}`
  return `${year}年，${unitName(roster, unit)}${audienceNames[audience]}，${lead}提醒${said}`
}

/** `next`: when it falls due next; undefined where no day is fixed. */
export function renderOutcome(
  duty: ReviewedDuty,
  outcome: ReviewOutcome,
  { roster, next }: { roster: Roster; next: LocalDay | undefined },
): string {
  if (outcome.outcome !== 'decided') return renderRefused(duty, outcome)
  const { decision, people } = outcome
  if (decision.kind !== 'confirmed') return renderDismissed(`D${duty.id}`, decision.kind)
  const silent = people.filter(({ accounts }) => accounts.length === 0).map((p) => p.name)
  const day = next === undefined ? '不排日期，发生时按原文办理。' : `最近到期日：${renderDay(next)}。`
  const unheard = silent.length > 0 ? `没有登记账号、收不到提醒：${silent.join('、')}。` : ''
  return `已确认 D${duty.id}：${renderConfirmation(decision, roster)}。${day}${unheard}`
}

type Refused = Exclude<ReviewOutcome, { outcome: 'decided' }>

function renderRefused(duty: ReviewedDuty, refused: Refused): string {
  const name = `D${duty.id}`
  switch (refused.outcome) {
    case 'lacks':
      return `还缺：${refused.what.map((what) => lackNames[what]).join('、')}。\n${renderHowTo(duty)}`
    case 'no-unit':
      return `没有叫“${refused.name}”的单位，或者不归您管。请写单位全称，例如 3号网格。`
    case 'needs-date':
      return `${name} 的日期在原文里有遮盖或空白，请补上，例如在后面加：日期：9月30日前。`
    case 'needs-rule':
      return `${name} 的原文定不出日子，请给出本地规定，例如：${name} 本地规定 每月5日前 年份 单位 干部 提前3天。`
    case 'unreadable-words':
      return `看不懂时间“${refused.words}”。请写一个定得出日子的时间，例如 每月5日前、每周一上午、9月30日前。`
    case 'no-such-day':
      return `那一年没有“${refused.words}”这一天，没有确认。请核对日期。`
    case 'inspectors-only':
      return `${name} 是保密检查，只能提醒督查员，不在群里出现。`
    case 'nobody':
      return `${refused.unit}没有登记的${audienceNames[refused.audience]}，没有人可提醒，没有确认。`
    case 'unknown-year':
      return renderUnknownYear(refused.year)
    case 'bad-year':
      return `${refused.year}年不行：请写今年或之后两年内的年份。`
  }
}

const lackNames = {
  year: '年份',
  unit: '单位',
  audience: '提醒谁（网格员、干部、督查员）',
  lead: '提前几天（如 提前3天、当天）',
}

function renderDismissed(name: string, kind: 'secret' | 'not-ours' | 'expired'): string {
  const said = {
    secret: '已标为保密，今后只有督查员看得到，须由督查员确认',
    'not-ours': '已记为不是我们的，不会提醒',
    expired: '已记为已过期，不会提醒',
  }
  return `${name} ${said[kind]}。`
}

export function renderNoneLeft(total: number): string {
  return total === 0
    ? '方案里没有读到带时间要求的职责。请先导入方案。'
    : `没有待审的职责了。发“职责 3月”看三月的安排。`
}

export function renderUnknownDuty(id: number): string {
  return `没有职责 D${id}。发“职责”看下一条待审的。`
}

export function renderNoMonth(said: string): string {
  return `没有${said}月。请写一月到十二月，如“职责 3月”。`
}

export function renderOnlyPrivate(): string {
  return '职责请在私聊里看和定。'
}

/** `count`: of the duties of its plan that were decided together. */
export function renderOfPlan(count: number): string {
  return count > 1 ? `（该方案共${count}条）` : ''
}

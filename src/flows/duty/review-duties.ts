// An official goes through duties in private: one card at a time, by fixed words or by button.
import { renderOfPlan } from '../../domain/duty/render-review.ts'
import type { DutyCommand } from '../../domain/duty/duty-command.ts'
import { duesIn } from '../../domain/duty/due.ts'
import { daysOf, renderMonth, type MonthOfYear } from '../../domain/duty/month.ts'
import {
  renderCard,
  renderHowTo,
  renderNoMonth,
  renderNoneLeft,
  renderOnlyPrivate,
  renderOutcome,
  renderUnknownDuty,
} from '../../domain/duty/render-review.ts'
import {
  cadenceInForce,
  decideConfirm,
  maySee,
  stateOf,
  type ConfirmRequest,
  type DutyDecision,
  type ReviewedDuty,
  type ReviewOutcome,
} from '../../domain/duty/review.ts'
import { localDay, type LocalDay } from '../../domain/time/local-day.ts'
import { here, noteRefusal, reply, type Scene } from '../scene.ts'
import { decideDuty } from './decide-duty.ts'
import { isInspector, personOf } from '../../domain/roster/roster.ts'

/** False for those it is not for: an ordinary message. */
export async function obeyDuty(scene: Scene, command: DutyCommand): Promise<boolean> {
  const { member, roster, event } = scene
  const person = personOf(roster, member.personId)
  if (member.role !== 'official' && !(person && isInspector(person))) {
    if (member.role === 'grid') noteRefusal(scene, 'duty')
    return false
  }
  if (event.chat.kind === 'group') {
    await reply(scene, 'answer', { text: renderOnlyPrivate() })
    return true
  }
  await act(scene, command)
  return true
}

async function act(scene: Scene, command: DutyCommand): Promise<void> {
  const duties = await visible(scene)
  if (command.verb === 'next') return showNext(scene, duties)
  if (command.verb === 'month') {
    const year = command.year ?? Number(today(scene).slice(0, 4))
    const when = { year, month: command.month }
    if (command.format) return askFile(scene, when, command.format)
    const text = renderMonth(duties, when, scene.community.workdays)
    return reply(scene, 'answer', { text })
  }
  if (command.verb === 'no-month') return reply(scene, 'answer', { text: renderNoMonth(command.said) })
  const duty = duties.find(({ id }) => id === command.id)
  if (!duty) return reply(scene, 'answer', { text: renderUnknownDuty(command.id) })
  if (command.verb === 'show') return showCard(scene, duty, { duties })
  if (command.verb === 'confirm') return confirm(scene, duty, command.request)
  const chosen = command.whole ? duties.filter((other) => isSamePlan(other, duty)) : [duty]
  for (const one of chosen) await decide(scene, one, { kind: command.verb })
  const outcome: ReviewOutcome = { outcome: 'decided', decision: { kind: command.verb }, people: [] }
  const said = renderOutcome(duty, outcome, { roster: scene.roster, next: undefined })
  await showNext(scene, await visible(scene), `${said}${renderOfPlan(chosen.length)}`)
}

/** The exporter makes the file, of what its asker may see by then. */
async function askFile(scene: Scene, when: MonthOfYear, format: 'ics' | 'xlsx'): Promise<void> {
  const { tx, member, now } = scene
  const asked = { askedBy: member.personId ?? '', unmasked: false, to: here(scene) }
  const what = { subject: 'duties', regimeId: undefined, format, period: daysOf(when) } as const
  await tx.exports.ask({ ...asked, ...what }, now)
}

/** Undecided ones of the same plan; a decision made one by one stays. */
function isSamePlan(other: ReviewedDuty, duty: ReviewedDuty): boolean {
  return (
    other.id === duty.id ||
    (other.proposal.source.planKey === duty.proposal.source.planKey && stateOf(other) === 'pending')
  )
}

async function visible(scene: Scene): Promise<readonly ReviewedDuty[]> {
  return (await scene.tx.duties.all()).filter((duty) => maySee(duty, scene.member, scene.roster))
}

async function showNext(scene: Scene, duties: readonly ReviewedDuty[], said = ''): Promise<void> {
  const pending = duties.filter((duty) => stateOf(duty) === 'pending' && duty.goneAt === undefined)
  const [next] = pending.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id)
  if (next) return showCard(scene, next, { duties, said })
  const text = [said, renderNoneLeft(duties.length)].filter(Boolean).join('\n')
  await reply(scene, 'answer', { text })
}

/** Changed sentences first, then what can be put on a calendar. */
function rank({ replaces, proposal }: ReviewedDuty): number {
  if (replaces !== undefined) return 0
  return ['exact', 'windowed', 'anchored'].includes(proposal.cadence.type) ? 1 : 2
}

async function showCard(
  scene: Scene,
  duty: ReviewedDuty,
  { duties, said = '' }: { duties: readonly ReviewedDuty[]; said?: string },
): Promise<void> {
  const left = duties.filter((other) => other.id !== duty.id && stateOf(other) === 'pending').length
  const before = duties.find(({ id }) => id === duty.replaces)
  const card = renderCard(duty, { before, left, roster: scene.roster })
  const button = (label: string, verb: string, word: string) => ({
    label,
    token: `duty:${duty.id}:${verb}`,
    word: `D${duty.id} ${word}`,
  })
  const buttons = [
    [button('确认', 'confirm', '确认'), button('本地规定', 'local', '本地规定')],
    [
      button('保密', 'secret', '保密'),
      button('不是我们的', 'not-ours', '不是我们的'),
      button('已过期', 'expired', '已过期'),
    ],
  ]
  await reply(scene, 'answer', {
    text: [said, card].filter(Boolean).join('\n\n'),
    ...(stateOf(duty) === 'pending' ? { buttons } : {}),
  })
}

async function confirm(scene: Scene, duty: ReviewedDuty, request: ConfirmRequest): Promise<void> {
  const { roster, member, community } = scene
  const thisYear = Number(today(scene).slice(0, 4))
  const held = personOf(roster, member.personId)?.roles ?? []
  const units = held.filter(({ role }) => role !== 'grid').map(({ unit }) => unit)
  const outcome = decideConfirm(duty, request, { roster, workdays: community.workdays, thisYear, units })
  if (outcome.outcome === 'decided') await decide(scene, duty, outcome.decision)
  const text = renderOutcome(duty, outcome, { roster, next: nextDue(duty, outcome, today(scene)) })
  await reply(scene, 'receipt', { text })
}

function nextDue(duty: ReviewedDuty, outcome: ReviewOutcome, day: LocalDay): LocalDay | undefined {
  if (outcome.outcome !== 'decided' || outcome.decision.kind !== 'confirmed') return undefined
  const cadence = cadenceInForce(duty, outcome.decision)
  return duesIn(cadence, outcome.decision.year)?.find((due) => due.day >= day)?.day
}

async function decide(scene: Scene, duty: ReviewedDuty, decision: DutyDecision): Promise<void> {
  const { name: byName, personId: byId } = scene.member
  await decideDuty(scene.tx, duty, { decision, byName, byId, at: scene.now })
}

function today(scene: Scene): LocalDay {
  return localDay(scene.now, scene.community.timeZone)
}

/** A button of a card; what confirmation needs beyond a press is asked for in words. */
export async function pressDuty(scene: Scene, id: number, choice: string): Promise<void> {
  if (choice === 'secret' || choice === 'not-ours' || choice === 'expired') {
    await obeyDuty(scene, { verb: choice, id, whole: false })
    return
  }
  const duty = await scene.tx.duties.get(id)
  if (!duty || !maySee(duty, scene.member, scene.roster) || scene.event.chat.kind === 'group') return
  await reply(scene, 'answer', { text: renderHowTo(duty) })
}

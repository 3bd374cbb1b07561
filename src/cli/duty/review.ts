// gridkeeper duties review, list, show, confirm, secret, dismiss: an official's word, at the terminal.
import { Command, Option } from 'commander'
import { duesIn } from '../../domain/duty/due.ts'
import { renderCard, renderOutcome } from '../../domain/duty/render-review.ts'
import {
  audiences,
  cadenceInForce,
  decideConfirm,
  isSecret,
  stateOf,
  type DutyAudience,
  type DutyDecision,
  type ReviewedDuty,
} from '../../domain/duty/review.ts'
import { renderInstant } from '../../domain/time/local-day.ts'
import { decideDuty } from '../../flows/duty/decide-duty.ts'
import { atDutyDesk, dutyAt, type DutyDesk } from './desk.ts'
import { UsageError } from '../usage-error.ts'
import { numberOf, wholeNumber, daysAhead } from '../arguments.ts'

interface ConfirmOptions {
  readonly by: string
  readonly year: number
  readonly unit: string
  readonly to: DutyAudience
  readonly lead: number
  readonly date?: string
  readonly local?: string
}

export function decisionCommands(): Command[] {
  return [
    new Command('review')
      .description('the proposals that wait for a word, as cards')
      .option('--limit <n>', 'at most so many', wholeNumber, 10)
      .action(review),
    new Command('list')
      .description('all duties with their state')
      .option('--state <state>', 'pending, confirmed, not-ours or expired')
      .option('--json', 'print as JSON')
      .action(list),
    onDuty('show', 'one duty, and who decided what of it').action(show),
    onDuty('confirm', 'confirm a duty: only then anybody is reminded of it')
      .requiredOption('--by <name>', 'the official who confirms')
      .requiredOption('--year <year>', 'the year in which it is owed', wholeNumber)
      .requiredOption('--unit <unit>', 'whose people are reminded, by id or name')
      .addOption(new Option('--to <audience>', 'who of the unit').choices(audiences).makeOptionMandatory())
      .requiredOption('--lead <days>', 'how many days before; 0: on the day', daysAhead)
      .option('--date <words>', 'the date that is masked or blank in the plan, such as 9月30日前')
      .option('--local <words>', "the community's own rule where the plan is vague, such as 每月5日前")
      .action((id: number, options: ConfirmOptions) => confirm(id, options)),
    onDuty('secret', 'for inspectors alone from now on')
      .requiredOption('--by <name>', 'the official who says so')
      .action((id: number, options: { by: string }) => dismiss(id, options.by, 'secret')),
    onDuty('dismiss', 'it is not ours, or it has expired')
      .requiredOption('--by <name>', 'the official who says so')
      .addOption(new Option('--as <why>').choices(['not-ours', 'expired']).default('not-ours'))
      .action((id: number, options: { by: string; as: 'not-ours' | 'expired' }) =>
        dismiss(id, options.by, options.as),
      ),
  ]
}

function onDuty(name: string, description: string): Command {
  return new Command(name).description(description).argument('<number>', '', numberOf('D'))
}

async function review({ limit }: { limit: number }): Promise<void> {
  const text = await atDutyDesk((desk) => {
    const pending = desk.duties.filter((duty) => stateOf(duty) === 'pending' && duty.goneAt === undefined)
    return pending.slice(0, limit).map((duty) => cardOf(duty, desk))
  })
  console.log(text.join('\n\n') || '没有待审的职责。')
}

async function list({ state, json }: { state?: string; json?: boolean }): Promise<void> {
  const duties = await atDutyDesk((desk) => desk.duties)
  const chosen = duties.filter((duty) => state === undefined || stateOf(duty) === state)
  if (json) return console.log(JSON.stringify(chosen.map((duty) => ({ ...duty, state: stateOf(duty) }))))
  if (chosen.length === 0) console.log('没有这样的职责。')
  for (const duty of chosen) {
    const { cadence, what, source } = duty.proposal
    const marks = [isSecret(duty) && '保密', duty.goneAt && '原文已删'].filter(Boolean).join('、')
    console.log(
      `D${duty.id}  ${stateOf(duty)}  ${cadence.type} ${cadence.value}  ${what}  ${source.file}:${source.lines[0]}  ${marks}`,
    )
  }
}

async function show(id: number): Promise<void> {
  const lines = await atDutyDesk((desk) => {
    const duty = dutyAt(desk.duties, id)
    const history = duty.decisions.map(
      ({ at, byName, decision }) =>
        `${renderInstant(at, desk.community.timeZone)} ${byName} ${JSON.stringify(decision)}`,
    )
    return [cardOf(duty, desk), ...history]
  })
  console.log(lines.join('\n'))
}

function cardOf(duty: ReviewedDuty, { duties, roster }: DutyDesk): string {
  const left = duties.filter((other) => other.id !== duty.id && stateOf(other) === 'pending').length
  return renderCard(duty, { before: duties.find(({ id }) => id === duty.replaces), left, roster })
}

async function confirm(id: number, options: ConfirmOptions): Promise<void> {
  const { by, year, unit, to: audience, lead, date, local } = options
  if (date !== undefined && local !== undefined) throw new UsageError('give --date or --local, not both')
  const said = await atDutyDesk(async (desk) => {
    const duty = dutyAt(desk.duties, id)
    const { roster, community, today } = desk
    const request = {
      year,
      unit,
      audience,
      leadDays: lead,
      words: date ?? local,
      local: local !== undefined,
    }
    const thisYear = Number(today.slice(0, 4))
    const state = { roster, workdays: community.workdays, thisYear, units: undefined }
    const outcome = decideConfirm(duty, request, state)
    if (outcome.outcome !== 'decided')
      throw new UsageError(renderOutcome(duty, outcome, { roster, next: undefined }))
    await decide(desk, duty, { decision: outcome.decision, by })
    const dues =
      outcome.decision.kind === 'confirmed'
        ? duesIn(cadenceInForce(duty, outcome.decision), outcome.decision.year)
        : undefined
    return renderOutcome(duty, outcome, { roster, next: dues?.find(({ day }) => day >= today)?.day })
  })
  console.log(said)
}

async function dismiss(id: number, by: string, kind: 'secret' | 'not-ours' | 'expired'): Promise<void> {
  const said = await atDutyDesk(async (desk) => {
    const duty = dutyAt(desk.duties, id)
    await decide(desk, duty, { decision: { kind }, by })
    const outcome = { outcome: 'decided', decision: { kind }, people: [] } as const
    return renderOutcome(duty, outcome, { roster: desk.roster, next: undefined })
  })
  console.log(said)
}

async function decide(
  { tx }: DutyDesk,
  duty: ReviewedDuty,
  { decision, by }: { decision: DutyDecision; by: string },
): Promise<void> {
  if (!by.trim()) throw new UsageError('--by must name the official who decides')
  await decideDuty(tx, duty, { decision, byName: by.trim(), byId: undefined, at: new Date() })
}

// An official's word on a proposed duty: only what is confirmed, with all it needs, schedules anything.
import { z } from 'zod'
import {
  gridsUnder,
  inspectorsOf,
  isInspector,
  officialsOf,
  personOf,
  staffOf,
  unitsUnder,
  type Member,
  type Person,
  type Roster,
} from '../roster/roster.ts'
import type { DeclaredYear } from '../time/workdays-schema.ts'
import { dayKind } from '../time/workdays.ts'
import type { Cadence } from './cadence/cadence.ts'
import type { DutyProposal } from './duty.ts'
import { duesIn } from './due.ts'
import { readCadences } from './cadence/read-cadences.ts'

export const audiences = ['staff', 'officials', 'inspectors'] as const
export type DutyAudience = (typeof audiences)[number]

export const audienceNames: Readonly<Record<DutyAudience, string>> = {
  staff: '网格员',
  officials: '干部',
  inspectors: '督查员',
}

const confirmed = z.object({
  kind: z.literal('confirmed'),
  /** The year in which it is owed: no document's year is trusted. */
  year: z.number().int(),
  unit: z.string(),
  audience: z.enum(audiences),
  leadDays: z.number().int(),
  /** Words of time that the official gave: a date for one masked or blank, or the local rule for a vague one. */
  words: z.string().optional(),
  /** `local`: the rule is the community's own (本地规定), not the document's. */
  basis: z.enum(['document', 'local']),
})

export const dutyDecisionSchema = z.discriminatedUnion('kind', [
  confirmed,
  z.object({ kind: z.literal('secret') }),
  z.object({ kind: z.literal('not-ours') }),
  z.object({ kind: z.literal('expired') }),
])
export type DutyDecision = z.infer<typeof dutyDecisionSchema>
export type Confirmation = z.infer<typeof confirmed>

export interface DecidedDuty {
  readonly decision: DutyDecision
  readonly byName: string
  /** undefined: by command, not in chat. */
  readonly byId: string | undefined
  readonly at: Date
}

/** A proposal with what was decided of it, oldest first. */
export interface ReviewedDuty {
  readonly id: number
  readonly proposal: DutyProposal
  readonly decisions: readonly DecidedDuty[]
  /** Since when no imported document says it. */
  readonly goneAt: Date | undefined
  /** The duty whose sentence this one changed. */
  readonly replaces: number | undefined
}

export type DutyState = 'pending' | 'confirmed' | 'not-ours' | 'expired'

export function stateOf({ decisions }: Pick<ReviewedDuty, 'decisions'>): DutyState {
  const last = decisions.map(({ decision }) => decision.kind).findLast((kind) => kind !== 'secret')
  return last ?? 'pending'
}

export function isSecret({ proposal, decisions }: ReviewedDuty): boolean {
  return proposal.secret || decisions.some(({ decision }) => decision.kind === 'secret')
}

export function confirmationOf({ decisions }: ReviewedDuty): Confirmation | undefined {
  const last = decisions.map(({ decision }) => decision).findLast(({ kind }) => kind !== 'secret')
  return last?.kind === 'confirmed' ? last : undefined
}

/** What the schedule goes by: the words the official gave, else the document's. */
export function cadenceInForce(duty: ReviewedDuty, { words }: Confirmation): Cadence {
  return (words === undefined ? undefined : wordsAsCadence(words)) ?? duty.proposal.cadence
}

function wordsAsCadence(words: string): Cadence | undefined {
  const [first, second] = readCadences(words)
  return second ? undefined : first?.cadence
}

/** Who may see and decide it: officials; a secret one inspectors alone. */
export function maySee(duty: ReviewedDuty, member: Member, roster: Roster): boolean {
  if (!isSecret(duty)) return member.role === 'official'
  const person = personOf(roster, member.personId)
  return person !== undefined && isInspector(person)
}

/** What was given; what is absent was not said. */
export interface ConfirmRequest {
  readonly year?: number | undefined
  readonly unit?: string | undefined
  readonly audience?: DutyAudience | undefined
  readonly leadDays?: number | undefined
  readonly words?: string | undefined
  readonly local: boolean
}

export type ReviewOutcome =
  | { readonly outcome: 'decided'; readonly decision: DutyDecision; readonly people: readonly Person[] }
  | { readonly outcome: 'lacks'; readonly what: readonly ('year' | 'unit' | 'audience' | 'lead')[] }
  | { readonly outcome: 'no-unit'; readonly name: string }
  /** The date is masked or blank in the document: it must be given. */
  | { readonly outcome: 'needs-date' }
  /** The words fix no day: the community must make its own rule. */
  | { readonly outcome: 'needs-rule' }
  | { readonly outcome: 'unreadable-words'; readonly words: string }
  | { readonly outcome: 'no-such-day'; readonly words: string }
  | { readonly outcome: 'inspectors-only' }
  | { readonly outcome: 'nobody'; readonly unit: string; readonly audience: DutyAudience }
  | { readonly outcome: 'unknown-year'; readonly year: number }
  | { readonly outcome: 'bad-year'; readonly year: number }

export interface ReviewState {
  readonly roster: Roster
  readonly workdays: readonly DeclaredYear[]
  /** The current year: a confirmation is for it or one of the next two. */
  readonly thisYear: number
  /** Units that the one who decides answers for; undefined: all, by command. */
  readonly units: readonly string[] | undefined
}

export function decideConfirm(
  duty: ReviewedDuty,
  request: ConfirmRequest,
  state: ReviewState,
): ReviewOutcome {
  const { year, audience, leadDays, words } = request
  const lacks = [
    ...(year === undefined ? (['year'] as const) : []),
    ...(request.unit === undefined ? (['unit'] as const) : []),
    ...(audience === undefined ? (['audience'] as const) : []),
    ...(leadDays === undefined ? (['lead'] as const) : []),
  ]
  if (year === undefined || request.unit === undefined || audience === undefined || leadDays === undefined)
    return { outcome: 'lacks', what: lacks }
  if (year < state.thisYear || year > state.thisYear + 2) return { outcome: 'bad-year', year }
  if (isSecret(duty) && audience !== 'inspectors') return { outcome: 'inspectors-only' }
  const unit = unitNamed(request.unit, state)
  if (unit === undefined) return { outcome: 'no-unit', name: request.unit }
  const people = peopleOf(state.roster, unit, audience)
  if (people.length === 0) return { outcome: 'nobody', unit: request.unit, audience }
  const fault = faultOfTime(duty.proposal.cadence, { ...request, year }, state)
  if (fault) return fault
  const basis = request.local ? 'local' : 'document'
  const said = words === undefined ? {} : { words }
  return {
    outcome: 'decided',
    people,
    decision: { kind: 'confirmed', year, unit, audience, leadDays, basis, ...said },
  }
}

function faultOfTime(
  cadence: Cadence,
  { words, local, year }: ConfirmRequest & { year: number },
  { workdays }: ReviewState,
): ReviewOutcome | undefined {
  if (words !== undefined) {
    const read = wordsAsCadence(words)
    if (!read || read.unknown || !duesIn(read, year)) return { outcome: 'unreadable-words', words }
    if (duesIn(read, year)?.length === 0) return { outcome: 'no-such-day', words }
  }
  const inForce = (words === undefined ? undefined : wordsAsCadence(words)) ?? cadence
  if (words === undefined && lacksDate(cadence)) return { outcome: 'needs-date' }
  if (needsRule(cadence) && !(words !== undefined && local)) return { outcome: 'needs-rule' }
  if (cadence.type === 'event' || cadence.type === 'state') return undefined
  const dues = duesIn(inForce, year)
  if (!dues) return { outcome: 'needs-rule' }
  if (dues.length === 0) return { outcome: 'no-such-day', words: inForce.value }
  const unknown =
    inForce.type === 'exact' && inForce.workdays && dayKind(`${year}-01-01`, workdays) === 'unknown'
  return unknown ? { outcome: 'unknown-year', year } : undefined
}

/** A masked year alone is given with the confirmation. */
export function lacksDate(cadence: Cadence): boolean {
  if (cadence.unknown === undefined) return false
  if (cadence.type === 'exact')
    return cadence.per === undefined ? cadence.month === undefined || isBare(cadence) : true
  return cadence.type === 'windowed'
    ? cadence.from.month === undefined || cadence.to.month === undefined
    : true
}

function isBare({ value, day }: { value: string; day?: number | 'last' | undefined }): boolean {
  return day === undefined && /[日号]/u.test(value)
}

function needsRule({ type }: Cadence): boolean {
  return type === 'vague' || type === 'ambiguous'
}

function unitNamed(name: string, { roster, units }: ReviewState): string | undefined {
  const mine = units?.flatMap((id) => unitsUnder(roster, id)) ?? roster.units
  return mine.find((unit) => unit.id === name || unit.name === name)?.id
}

/** Whoever confirmed it; where he is gone, or it was done by command, the officials of its unit. */
export function ownersOf(
  { decisions }: Pick<ReviewedDuty, 'decisions'>,
  { unit }: Confirmation,
  roster: Roster,
): readonly Person[] {
  const last = decisions.findLast(({ decision }) => decision.kind === 'confirmed')
  const owner = personOf(roster, last?.byId)
  return owner ? [owner] : officialsOf(roster, unit)
}

export function peopleOf(roster: Roster, unit: string, audience: DutyAudience): readonly Person[] {
  switch (audience) {
    case 'staff':
      return [...new Set(gridsUnder(roster, unit).flatMap(({ id }) => staffOf(roster, id)))]
    case 'officials':
      return officialsOf(roster, unit)
    case 'inspectors':
      return inspectorsOf(roster, unit)
  }
}

// What the rules say of one incident: which kinds it is of, by when it must be disposed of, who is responsible.
import type { IncidentCategory } from '../../message/reading.ts'
import { renderInstant, renderLater } from '../../time/local-day.ts'
import type { DeclaredYear } from '../../time/workdays-schema.ts'
import { workingDeadline, type WorkingHours } from '../../time/working-time.ts'
import type { IncidentChange } from '../incident.ts'
import type { IncidentKind, IncidentRules, LimitRule } from './incident-schema.ts'

export interface RuledFacts {
  readonly category: IncidentCategory
  readonly gridId: string | undefined
  readonly urgent: boolean
  readonly text: string
}

export interface LimitContext {
  readonly from: Date
  readonly hours: WorkingHours
  /** When an event such as a storm ended for the last time before `from` or after; undefined: not known. */
  readonly endOf: (event: string) => Date | undefined
}

export interface Limit {
  readonly limitAt: Date
  /** The rule in words: also the mark by which a change of the rules is noticed. */
  readonly rule: string
}

/** All kinds of the community that it is of, in their order. */
function kindsOf({ kinds }: IncidentRules, facts: RuledFacts): readonly IncidentKind[] {
  return kinds.filter((kind) => fits(kind, facts))
}

function fits({ words, places, categories, grids, urgent }: IncidentKind, facts: RuledFacts): boolean {
  const anyIn = (list: readonly string[] | undefined) => list?.some((one) => facts.text.includes(one)) ?? true
  const says = [words, places, categories, grids, urgent].some((one) => one !== undefined)
  return (
    says &&
    anyIn(words) &&
    anyIn(places) &&
    (categories?.includes(facts.category) ?? true) &&
    (grids?.includes(facts.gridId ?? '') ?? true) &&
    (urgent ?? facts.urgent) === facts.urgent
  )
}

/** The earliest of those that its kinds set; without one, the community's own hours. */
export function limitOf(rules: IncidentRules, facts: RuledFacts, context: LimitContext): Limit {
  const set = kindsOf(rules, facts).flatMap((kind) =>
    kind.limit ? [{ name: kind.name, ...kind.limit }] : [],
  )
  const limits = set.map((limit) => ruled(limit, context))
  const [first = ruled({ name: '', hours: rules.limitHours, working: false }, context)] = limits.toSorted(
    (a, b) => a.limitAt.getTime() - b.limitAt.getTime(),
  )
  return first
}

function ruled(limit: LimitRule & { readonly name: string }, context: LimitContext): Limit {
  const ended = limit.after === undefined ? undefined : context.endOf(limit.after)
  const from = ended && ended > context.from ? ended : context.from
  const ms = ((limit.minutes ?? 0) + (limit.hours ?? 0) * 60 + (limit.days ?? 0) * 1440) * 60_000
  const working = limit.working ? workingDeadline(from, limit, context.hours) : undefined
  const unknown = limit.working && working === undefined ? '（日历缺数据，按自然时间）' : ''
  return {
    limitAt: working ?? new Date(from.getTime() + ms),
    rule: renderRule(limit, ended !== undefined) + unknown,
  }
}

/** `死亡动物 15 分钟内（本地规定）`. */
function renderRule(limit: LimitRule & { readonly name: string }, known: boolean): string {
  const { name, minutes, hours, days, working, after, basis } = limit
  const unit = minutes === undefined ? (hours === undefined ? '天' : '小时') : '分钟'
  const span = `${working ? '工作时间 ' : ''}${minutes ?? hours ?? days} ${unit}内`
  const since =
    after === undefined ? '' : known ? `${after}结束后 ` : `（${after}何时结束没有记，从上报起算）`
  return `${name}${name && ' '}${since}${span}${basis === undefined ? '' : `（${basis}）`}`
}

/** Ids of the units that are responsible, in the order of the kinds; empty: the grid. */
export function unitsFor(rules: IncidentRules, facts: RuledFacts): readonly string[] {
  return [...new Set(kindsOf(rules, facts).flatMap((kind) => kind.units))]
}

/** Names of the events that limits count from. */
export function localEventNames({ kinds }: IncidentRules): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => kind.limit?.after ?? []))]
}

/** All that limits follow from, as one text: when it changes, open incidents are computed anew. */
export function limitRules(
  { timeZone, workdays, incidents }: LimitSource,
  ends: ReadonlyMap<string, Date>,
): string {
  const { limitHours, workingTime } = incidents
  const kinds = incidents.kinds.map(({ units: _units, ...kind }) => kind)
  return JSON.stringify({ limitHours, workingTime, kinds, timeZone, workdays, ends: [...ends] })
}

interface LimitSource {
  readonly timeZone: string
  readonly workdays: readonly DeclaredYear[]
  readonly incidents: IncidentRules
}

const listed = 20

export function renderRecomputed(moved: readonly IncidentChange[], timeZone: string): string {
  const lines = moved
    .slice(0, listed)
    .map(
      ({ before, after }) =>
        `#${before.number} 限时由 ${renderLater(before.limitAt, before.reportedAt, timeZone)} 改为 ${renderLater(after.limitAt, before.reportedAt, timeZone)}（${after.limitRule}）。`,
    )
  const more = moved.length > listed ? [`…共 ${moved.length} 件。`] : []
  return ['时限规则有变，按新规则重算：', ...lines, ...more].join('\n')
}

/** 暴雨结束: the name of an event that is over. */
export function parseEventEnd(text: string): string | undefined {
  return /^(\S{1,8}?)(?:已经?)?结束了?[。.!]?$/.exec(text)?.[1]
}

export function renderEventEnd(event: string, at: Date, timeZone: string): string {
  return `已记：${event}于 ${renderInstant(at, timeZone)} 结束，有关事件的限时随后重算。`
}

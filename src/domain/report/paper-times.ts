// When the papers of a regime are due, and of which period each is.
import {
  addDays,
  instantAt,
  localDay,
  monthBefore,
  weekday,
  weekOf,
  type LocalDay,
} from '../time/local-day.ts'
import { forGood } from '../roster/absence.ts'
import type { CalendarContext } from '../time/recurrence.ts'
import { longestShiftDays, shifted } from './cadence.ts'
import { paperRules, type PaperRule } from './paper-rules.ts'
import type { Regime } from './regime-schema.ts'
import { ruleOn, type Rulebook } from './rulebook.ts'
import { termsOf } from './term.ts'

export interface PaperDue {
  readonly regime: Regime
  readonly rule: PaperRule
  readonly period: { readonly from: LocalDay; readonly to: LocalDay }
  /** When it is filed. */
  readonly at: Date
  /** When it is laid before whoever approves it. */
  readonly compileAt: Date
  /** When the units below have theirs, for a weekly paper that is made of them. */
  readonly inputsAt: Date | undefined
}

const compileMs = 30 * 60_000

interface Search {
  readonly after: Date
  readonly until: Date
  readonly calendar: CalendarContext
  readonly instant: (paper: PaperDue) => Date | undefined
}

/** Papers of a kind with an instant after `after` and up to `until`, in its order. */
export function papersDue(
  book: Rulebook,
  { id, kind }: { id: string; kind: PaperRule['kind'] },
  { after, until, calendar, instant }: Search,
): readonly { readonly paper: PaperDue; readonly at: Date }[] {
  const from = addDays(localDay(after, calendar.timeZone), -longestShiftDays)
  const to = addDays(localDay(until, calendar.timeZone), longestShiftDays)
  const papers = kind === 'daily' ? dailyPapers : periodicals
  return papers(book, id, { from, to, calendar, kind })
    .flatMap((paper) => {
      const at = instant(paper)
      return at && at > after && at <= until ? [{ paper, at }] : []
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

interface Span {
  readonly from: LocalDay
  readonly to: LocalDay
  readonly calendar: CalendarContext
  readonly kind: PaperRule['kind']
}

/** On the day after each day that reports were due. */
function dailyPapers(book: Rulebook, id: string, span: Span): PaperDue[] {
  return termsOf(book, id, span).flatMap(({ regime, day, dueDay }) => {
    const rule = paperRules(regime).find((one) => one.kind === 'daily')
    return rule
      ? [
          paperOn(book, regime, {
            rule,
            nominal: addDays(dueDay, 1),
            period: { from: day, to: day },
            ...span,
          }),
        ]
      : []
  })
}

/** Each period has one paper: whatever becomes of the rule after its end, none is lost or comes twice. */
function periodicals(book: Rulebook, id: string, span: Span): PaperDue[] {
  const found: PaperDue[] = []
  for (let day = addDays(span.from, -longestPeriodDays); day <= span.to; day = addDays(day, 1)) {
    const period = periodBefore(span.kind, day)
    const paper = period && paperAfter(book, id, { period, ...span })
    if (paper) found.push(paper)
  }
  return found
}

const longestPeriodDays = 31

/** The period that ended with the day before. */
function periodBefore(kind: PaperRule['kind'], day: LocalDay): PaperDue['period'] | undefined {
  const isFirst = kind === 'weekly' ? weekday(day) === 1 : day.endsWith('-01')
  if (!isFirst) return undefined
  return kind === 'weekly' ? weekOf(addDays(day, -7)) : monthBefore(day)
}

/** By the rule of the day after it, else by the first that asks for it while its own day is still to come. */
function paperAfter(
  book: Rulebook,
  id: string,
  { period, ...span }: Span & Pick<PaperDue, 'period'>,
): PaperDue | undefined {
  const after = addDays(period.to, 1)
  for (let day = after; day <= addDays(period.to, longestPeriodDays); day = addDays(day, 1)) {
    const regime = ruleOn(book, id, day)
    const rule = regime && paperRules(regime).find((one) => one.kind === span.kind)
    const nominal = rule && addDays(period.to, daysAfter(rule))
    if (nominal && nominal >= day) return paperOn(book, regime, { rule, nominal, period, ...span })
    if (periodBefore(span.kind, addDays(day, 1))) return undefined
  }
  return undefined
}

/** On which day after its period the paper has its day. */
function daysAfter(rule: PaperRule): number {
  switch (rule.kind) {
    case 'daily':
      return 1
    case 'weekly':
      return rule.weekday
    case 'monthly':
      return rule.day
  }
}

/** Who hears is no matter of the day that was reported: a group that is replaced is so at once. */
function heardNow(book: Rulebook, id: string, rule: PaperRule): PaperRule {
  const newest = ruleOn(book, id, forGood)
  const { to, cc } = (newest && paperRules(newest).find(({ kind }) => kind === rule.kind)) ?? rule
  return { ...rule, to, cc }
}

/** A paper whose day off nobody can move, since that year is not known, comes on its own day. */
function paperOn(
  book: Rulebook,
  regime: Regime,
  {
    rule,
    nominal,
    period,
    calendar,
  }: Pick<PaperDue, 'rule' | 'period'> & { nominal: LocalDay; calendar: CalendarContext },
): PaperDue {
  const day = shifted(nominal, rule.holidays, calendar.workdays) ?? nominal
  const at = instantAt(day, rule.at, calendar.timeZone)
  const inputs = rule.kind === 'weekly' ? rule.inputs : undefined
  return {
    regime,
    rule: heardNow(book, regime.id, rule),
    period,
    at,
    compileAt: new Date(at.getTime() - compileMs),
    inputsAt: inputs && instantAt(day, inputs.at, calendar.timeZone),
  }
}

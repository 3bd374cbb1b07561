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
      ? [paperOn(regime, rule, { nominal: addDays(dueDay, 1), period: { from: day, to: day }, ...span })]
      : []
  })
}

function periodicals(book: Rulebook, id: string, span: Span): PaperDue[] {
  const found: PaperDue[] = []
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const regime = ruleOn(book, id, day)
    const rule = regime && paperRules(regime).find((one) => one.kind === span.kind)
    const period = rule && periodEnding(rule, day)
    if (period) found.push(paperOn(regime, rule, { nominal: day, period, ...span }))
  }
  return found
}

/** The period whose paper has its day on `day`. */
function periodEnding(rule: PaperRule, day: LocalDay): PaperDue['period'] | undefined {
  switch (rule.kind) {
    case 'daily':
      return undefined
    case 'weekly':
      return weekday(day) === rule.weekday ? weekOf(addDays(day, -7)) : undefined
    case 'monthly':
      return Number(day.slice(8)) === rule.day ? monthBefore(day) : undefined
  }
}

/** A paper whose day off nobody can move, since that year is not known, comes on its own day. */
function paperOn(
  regime: Regime,
  rule: PaperRule,
  { nominal, period, calendar }: { nominal: LocalDay; period: PaperDue['period']; calendar: CalendarContext },
): PaperDue {
  const day = shifted(nominal, rule.holidays, calendar.workdays) ?? nominal
  const at = instantAt(day, rule.at, calendar.timeZone)
  const inputs = rule.kind === 'weekly' ? rule.inputs : undefined
  return {
    regime,
    rule,
    period,
    at,
    compileAt: new Date(at.getTime() - compileMs),
    inputsAt: inputs && instantAt(day, inputs.at, calendar.timeZone),
  }
}

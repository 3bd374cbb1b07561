// Tells which earlier days a report makes up for.
import { isWithin } from '../signs/clauses.ts'
import { addDays, localTime, type LocalDay } from '../../time/local-day.ts'
import type { Facts } from '../facts/facts.ts'
import { type DayMention, expandDays } from '../field/days.ts'
import { exceptsDays, withoutExcepted } from '../field/excepted-days.ts'
import type { GridMention } from '../field/grids.ts'
import { readPastSpan } from '../field/past-spans.ts'
import type { Layout } from '../facts/layout.ts'
import { notMadeUp } from '../words/excepted-days.ts'
import { pattern } from '../../../lib/pattern.ts'
import { zeroOf } from '../signs/zeros.ts'

/** 昨晚那场雨, 昨天的大风: what was before, and not the day of the report. */
const backdrop = /^的?(?:那|这)?[场阵次]?(?:[大暴]?[雨风雪]|台风|停[水电]|冰雹)|^的?那[场个件起条家户处次]/

/** 补报昨天那件 is of that day all the same. */
function isBackdrop({ start, end }: DayMention, { text }: Layout): boolean {
  const madeUpFor = /补[上报交发录]?\s?$/.test(text.slice(Math.max(0, start - 4), start))
  return !madeUpFor && backdrop.test(text.slice(end))
}

/** 周日的报告, 周日那份: the day of a report; 昨天忘了交: when it should have come. */
const ofReport = /^的?(?:那?[份条]|零?报告?|日报|记录)/
const ofGiving = /^(?:就|又|也|还|才|光|都)?(?:该|忘|没|漏|顾|想|补)/

/** 昨晚到现在: until now, and not a day gone by. */
const untilNow = /^[一-龥]{0,3}[到至](?:现在|今|目前|这会|此刻|刚)/

/** 补昨天:零。今天的还在走: what is said of today's report says nothing of the one that is made up for. */
const ofToday = /(?:^|[,。;\s])\s*今[天日晚](?:的|份|这份|[还尚仍]?[没未])[^。;\n]*/g

export function madeUp({ text, owed }: Layout): string {
  return owed ? text.replace(ofToday, '') : text
}

/** 10日已报,无需补: no report is owed for that day. */
const given =
  /^的?(?:那[天份])?(?:零?报告)?(?:已经?|早就?|都)(?:经)?(?:[报交发](?!晚)|补(?=[过好完上]?了))|^的?(?:那天)?(?:报|交|发)过|^的?(?:无需|不用|不必)补/

/** 12号补11号的: the day on which it is made up for. */
const makesUp =
  /^\s?(?:[早晚上下中]上?午?)?(?:才|再|来|现|现在)?补(?:报|交|发|一?下)?\s?(?=[\d一二三四五六七八九十昨前上周星礼大]|$)/

function reportDays(text: string, days: readonly DayMention[]): readonly DayMention[] {
  const named = days.filter((one) => ofReport.test(text.slice(one.end)))
  const others = days.filter((one) => !named.includes(one))
  const owed = named.length > 0 && others.every((one) => ofGiving.test(text.slice(one.end))) ? named : days
  return owed.filter((one) => owed.length === 1 || !given.test(text.slice(one.end)))
}

/** 6格无异常,昨天的已经补了: a day whose report was given, beside the zero. */
function isSettled({ start, end }: DayMention, { clauses, text }: Layout): boolean {
  const clause = clauses.find((one) => isWithin({ start }, one))
  const zero = clauses.some((one) => one !== clause && zeroOf(one.text) === 'zero')
  return zero && given.test(text.slice(end)) && clause !== undefined && zeroOf(clause.text) !== 'zero'
}

/** 5格没事,昨天的表也交了: a day that a later clause is of, and not the zero. */
function isAfterthought({ start }: DayMention, { clauses }: Layout): boolean {
  const zero = clauses.find((one) => zeroOf(one.text) === 'zero')
  const clause = clauses.find((one) => start < one.start + one.text.length)
  if (!zero || !clause || clause.start <= zero.start) return false
  return zeroOf(clause.text) !== 'zero' && clause.text.trim().length > 8 && !clause.text.includes('补')
}

/** 今天无异常,昨天也无异常: of both days a zero is said. */
const alsoBefore = /(?:昨[天日晚]?|前[天日]|周[一二三四五六日天]|\d号)[,\s]?(?:也|都|同样)/

/** 昨天和今天都没事, 昨天今天都是零: one zero of both. */
const bothDays =
  /(?:昨[天日]?|前[天日]|周[一二三四五六日天]|\d号)[和跟与及、,]?今[天日](?:两天)?[^,。;一]{0,8}[都均全皆]/
/** 周三无异常,今天也无异常 */
const alsoToday = /今[天日](?:我|\d{1,2}号?网?格)?(?:也|同样)/

function isZeroToday({ text, clauses, days, today, late }: Layout): boolean {
  const clausesOf = (ofToday: boolean) =>
    days.flatMap((said) =>
      (said.day === today) === ofToday ? clauses.filter((one) => isWithin(said, one)) : [],
    )
  const told = clausesOf(true).filter((one) => zeroOf(one.text) === 'zero' && !one.text.includes('补'))
  const before = clausesOf(false).filter((one) => !told.includes(one))
  const owed = late && before.some((one) => one.text.includes('补') || zeroOf(one.text) === 'zero')
  const also = alsoToday.test(text) && before.some((one) => zeroOf(one.text) === 'zero')
  return told.length > 0 && (owed || also || alsoBefore.test(text) || bothDays.test(text))
}

/** The earlier days a report is for; empty when it is for today, or by one who owes none. */
export function lateDays(layout: Layout, facts: Facts): LocalDay[] {
  if (layout.context.role === 'resident') return []
  const said = layout.days.filter(
    (one) =>
      one.day <= layout.today &&
      !(!layout.late && untilNow.test(layout.text.slice(one.end))) &&
      !isBackdrop(one, layout) &&
      !(makesUp.test(layout.text.slice(one.end)) && layout.days.some((other) => other.start > one.end)) &&
      !/(?:从|自|打)\s?$/.test(layout.text.slice(Math.max(0, one.start - 8), one.start)),
  )
  const past = reportDays(
    layout.text,
    said.filter(
      (one) =>
        one.day < layout.today && !isSettled(one, layout) && (layout.late || !isAfterthought(one, layout)),
    ),
  )
  const zero = facts.incidents.length === 0
  const saysToday = layout.days.some((one) => one.day === layout.today)
  const todayToo = zero && past.length > 0 && isZeroToday(layout)
  if (past.length > 0 && (layout.late || todayToo || (zero && !saysToday)))
    return withoutExcepted(
      expandDays(
        layout.text,
        said.filter((one) => one.day >= layout.today || past.includes(one)),
      ),
      layout.exceptedDays,
    ).filter((day) => day < layout.today || (todayToo && day === layout.today))
  const span =
    layout.days.length === 0 && (layout.late || zero) ? readPastSpan(layout.text, layout) : undefined
  if (span !== undefined) return span === 'untold' ? [] : withoutExcepted(span, layout.exceptedDays)
  const unsaid = layout.late && !saysToday && past.length === 0 && layout.days.length === 0
  if (unsaid && localTime(layout.context.now, layout.context.timeZone) < '12:00')
    return [addDays(layout.today, -1)]
  return []
}

const notOwed = pattern('', notMadeUp)

/** 补24号的零,24号除外; 24到26号的零不用补了: nothing is left that it makes up for. */
export function leavesNoDay({ text, late, exceptedDays }: Layout, days: readonly LocalDay[]): boolean {
  return days.length > 0 ? notOwed.test(text) : late && exceptsDays(exceptedDays)
}

/** 3格补24号,4格补25号: each grid has days of its own, and a report has the same days for all of its grids. */
export function pairsDays({ clauses, days, grids }: Layout): boolean {
  const pairs = clauses.flatMap((clause) => {
    const said = [...grids, ...days].filter((one) => isWithin(one, clause)).sort((a, b) => a.start - b.start)
    return pairsIn(said)
  })
  const alike = (key: 'of' | 'on') => new Set(pairs.map((one) => one[key])).size < 2
  return pairs.length > 1 && !alike('of') && !alike('on')
}

/** Of 3格24号4格25号 both; 3格、4格24、25号 is one. */
function pairsIn(said: readonly (GridMention | DayMention)[]): { of: string; on: string }[] {
  const pairs: { of: string; on: string }[] = []
  let pair = { of: '', on: '' }
  for (const [at, one] of said.entries()) {
    const key = 'ids' in one ? 'of' : 'on'
    const before = said[at - 1]
    const turns = before !== undefined && 'ids' in before !== 'ids' in one
    if (turns && pair[key] !== '') {
      pairs.push(pair)
      pair = { of: '', on: '' }
    }
    pair = { ...pair, [key]: `${pair[key]} ${'ids' in one ? one.ids.join(' ') : one.day}` }
  }
  return [...pairs, pair].filter(({ of, on }) => of !== '' && on !== '')
}

/** 两天都没事(补): for earlier days, and not which. */
export function isOfUntoldDays(layout: Layout): boolean {
  return layout.days.length === 0 && readPastSpan(layout.text, layout) === 'untold'
}

// Tells when something was found: the day and, where one is given, the clock time.
import { addDays, instantAt, timeOfDay, type LocalDay } from '../../time/local-day.ts'
import { readClockTimes } from '../field/clock-times.ts'
import type { DayMention } from '../field/days.ts'
import type { Layout } from './layout.ts'

/** 等到15号, 按7号的通知: a day that something waits for or goes by. */
const sinceOnly = /(?:从|自|打|自从|等到?|[要得说拖推改约限按照]到?|预计|定在|截至|截止)\s?$/
const sinceAfter =
  /^\s?(?:起|开始|到现在|至今|以来|就(?:报|说|反映)|(?:之|以)?前(?!面|头|后)|(?:再|才|来)(?:能?[来修装换清拆弄])[^了]{0,4}$)/
const notFound = /^\s?(?:前|之前|以前|后|之后|开会|到|就|交|报|起|才|还|都|了)/

/** 星期日都唔停, 每周三: no day of its own. */
function isHabit(text: string, said: { start: number; end: number }): boolean {
  return (
    /周|星期|礼拜/.test(text.slice(said.start, said.end)) &&
    (/^\s?(?:都|亦|也)/.test(text.slice(said.end)) || /[每逢]\s?$/.test(text.slice(0, said.start)))
  )
}

/** 昨天报的是没事: the day of a report, not of what happened. */
const ofReport = /^\s?(?:就|还|也|才)?(?:报|写|填|说|发)(?:的|了|过)/

/** 昨天还通过话: when all was well. */
const stillWell = /^\s?(?:都|我)?(?:还|都)(?:[^,。;没]{0,6}过|好好|没事|正常)/

const passing = /差点|险些|没睡|睡(?:得|觉|晚)|熬夜|喝多|吃坏/

/** …半个月了,前天差点摔一跤: what nearly came of it then. */
function isAside(layout: Layout, said: { start: number }, span: { start: number }): boolean {
  const clause = layout.clauses.find((one) => said.start < one.start + one.text.length)
  return clause !== undefined && clause.start > span.start && passing.test(clause.text)
}

/** 昨天的那堆渣土今天又多了: only tells which. */
const pointing =
  /^\s?(?:[一-龥]{1,4}的|的)?(?:那|这)[堆个条起处辆户家棵根]|^\s?(?:刚|才|就)?[一-龥]{1,4}(?:完|走|掉|好|过|换|修|补|清|装)(?:了)?的/

const anew = /又|再次|还在/

/** 昨晚浇灭的那堆又冒烟了, 昨天的那堆今天又多了. */
function isPointer({ text, days, today }: Layout, { end }: DayMention): boolean {
  const after = text.slice(end)
  return pointing.test(after) && (anew.test(after) || days.some(({ day }) => day === today))
}

/** 说15号来, and not 说昨天丢了, which is past whichever way. */
function isTerm(text: string, { start, day, next }: DayMention): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  return sinceOnly.test(before) && !(day === next && /说\s?$/.test(before))
}

/** 今早发现: when it was seen, not when it came to be. */
const justSeen = /发现|看到|看见|见|接到|听/

/** 今天真热。车昨晚被偷了: the days in the clause that tells what is wrong; all where it names none. */
function besideHarm(days: readonly DayMention[], harm: number, layout: Layout): readonly DayMention[] {
  const { clauses, text, today } = layout
  const telling = clauses.find((one) => harm > one.start && harm <= one.start + one.text.length)
  const beside = days.filter(
    ({ start, end, day }) =>
      telling &&
      start >= telling.start &&
      start < harm &&
      !(day === today && justSeen.test(text.slice(end, harm))),
  )
  return beside.length > 0 ? beside : days
}

/** The last day not after today that the incident is said to be of; today where none is said. */
export function incidentDay(
  layout: Layout,
  { harm, ...span }: { start: number; end: number; harm: number },
): LocalDay {
  const said = layout.days.filter(
    (one) =>
      one.day <= layout.today &&
      !isTerm(layout.text, one) &&
      !sinceAfter.test(layout.text.slice(one.end)) &&
      !isHabit(layout.text, one) &&
      !ofReport.test(layout.text.slice(one.end)) &&
      !stillWell.test(layout.text.slice(one.end)) &&
      !isAside(layout, one, span) &&
      !isPointer(layout, one),
  )
  const inside = besideHarm(
    said.filter((one) => one.start >= span.start && one.start < span.end),
    harm,
    layout,
  )
  const night = /今天|今日|今早|刚刚|刚才|现在/.test(layout.text) && inside.length === 0
  const last = inside.findLast((one) => one.start < harm && !justSeen.test(layout.text.slice(one.end, harm)))
  // 昨天修的门禁,今天电线又掉了: what is wrong today.
  if (last?.day === layout.today) return last.day
  const [first, second] = inside
  // 今早接到电话,昨晚有人撬门: of the two the day on which it happened.
  if (
    first?.day === layout.today &&
    second &&
    second.start < harm &&
    justSeen.test(layout.text.slice(first.end, second.start))
  )
    return second.day
  return first?.day ?? (night ? layout.today : said[0]?.day) ?? layout.today
}

/** The clock time at which it was found or happened, never after now; undefined where the text gives none. */
export function foundAt(layout: Layout, day: LocalDay): Date | undefined {
  const { timeZone, now } = layout.context
  for (const time of readClockTimes(layout.text)) {
    const before = layout.text.slice(Math.max(0, time.start - 8), time.start)
    const after = layout.text.slice(time.end)
    if (/(?:截至|截止|到|至|限)\s?$/.test(before) || notFound.test(after)) continue
    const hours = time.ambiguous ? [time.hour + 12, time.hour] : [time.hour]
    for (const hour of hours) {
      const lastNight = hour < 6 && /昨晚|昨夜|前晚/.test(layout.text.slice(time.start, time.end))
      const clock = timeOfDay(hour, time.minute)
      const at = instantAt(lastNight ? addDays(day, 1) : day, clock, timeZone)
      if (at <= now) return at
    }
  }
  return undefined
}

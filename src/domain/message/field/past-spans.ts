// Tells which earlier days a text names together: 周末两天, 前三天; some are named so that nobody can tell which.
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import { addDays, type LocalDay, weekday } from '../../time/local-day.ts'

const weekend = '(?<!下个?|每个?|上上个?)(?:周|礼拜|星期)末(?!愉快|快乐|好|了)|(?<!下个?|每个?)双休日?'
const lastWeekend = new RegExp(weekend)
/** 周末两天, and not 周末值班: the days themselves are spoken of. */
const bothDays = new RegExp(`(?:${weekend})(?:的|这|那)?[两俩2二][天日]`)
/** 周末没事: that they were quiet is said of the days themselves. */
const quietDays = new RegExp(
  `(?:${weekend})(?:的|这|那)?(?:[两俩2二][天日])?[,\\s]?(?:都|也|一切|均|全)*(?:没|无|零|正常|平安|太平|安好|冇)`,
)
const lastDays = new RegExp(`(?:前|前面|头|过去)(?<count>${numeral}|俩)\\s?[天日](?!的?[那个])`)
/** 前三天都零: so many days before today were quiet. */
const quietLately = new RegExp(
  `(?:前|前面|头|过去)(?:${numeral}|俩)\\s?[天日](?:里)?(?:都|也|均|全|皆|一直)*(?:没|无|零|正常|平安|太平|安好|冇)`,
)
/** 两天都没事, 这几天, 国庆假期, 上周整周: some days, and not which. */
const untold = new RegExp(
  `(?:${numeral}|俩|几)\\s?[天日](?:里|内|来)?(?=[的都均全皆没无未忘漏,零]|一切|$)|假期|节假日|长假|上上?个?(?:周|星期|礼拜|月)(?![一二三四五六日天1-7底])`,
)

/** The days gone by; 'untold' where nobody can tell which; undefined where no days are named together. */
export function readPastSpan(
  text: string,
  { today, late }: { readonly today: LocalDay; readonly late: boolean },
): readonly LocalDay[] | 'untold' | undefined {
  if (
    bothDays.test(text) || quietDays.test(text) ? late || weekday(today) < 6 : late && lastWeekend.test(text)
  ) {
    const since = weekday(today) === 7 ? 1 : weekday(today) + 1
    return [addDays(today, -since), addDays(today, 1 - since)].filter((day) => day < today)
  }
  if (!late && !quietLately.test(text)) return undefined
  const named = lastDays.exec(text)?.groups?.['count']
  const count = named === '俩' ? 2 : parseNumeral(named ?? '')
  if (count !== undefined && count > 1 && count < 32)
    return Array.from({ length: count }, (_, at) => addDays(today, at - count))
  return untold.test(text) ? 'untold' : undefined
}

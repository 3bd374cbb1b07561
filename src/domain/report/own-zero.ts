// What somebody says of the zero that he reported just before: 先别算, 打错了，是今天, 打错了，1格.
import type { ReadingContext } from '../message/reading.ts'
import { mistaken, parseGridAnswer } from '../record/missing.ts'
import { addDays, type LocalDay } from '../time/local-day.ts'

/** How long it is spoken of without its number. */
export const ownZeroMs = 30 * 60_000

const wait = '(?:(?:等[下等会]|等一下|慢着|且慢|哎呀?|不对|我?还没(?:有)?[巡查看走转]完?)[,，。!！\\s]*)*'
const hold = '(?:先|暂时|暂且)(?:都)?(?:别|不要?|莫)(?:给我)?(?:算|记|登记?|录|作数)(?:了|上|数|哈|啊|吧)*'
const ofIt = '(?:的|那[条个份])?(?:零(?:报告?)?)?'
const end = '[。.!！~]*$'
const holdsAll = new RegExp(`^${wait}(?:(?:这|那|刚才那?)[个条]?)?${hold}${end}`)
const holdsSome = new RegExp(
  `^${wait}(?:([^,，。]{1,20}?)${ofIt}${hold}|${hold}([^,，。]{1,20}?)${ofIt})${end}`,
)

/** The grids whose zero is not to count yet, of 先别算 none by name; undefined: it says no such thing. */
export function heldZeros(text: string, context: ReadingContext): readonly string[] | undefined {
  if (holdsAll.test(text)) return []
  const [, before, behind] = holdsSome.exec(text) ?? []
  const grids = parseGridAnswer(before ?? behind ?? '', context)
  return grids.length > 0 ? grids : undefined
}

const days: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2 }
const day = `(?:(?:应该)?是)?(${Object.keys(days).join('|')})的?`
const mendsDay = [
  new RegExp(`^${mistaken}[,，。\\s]*${day}[。.!！~]*$`),
  new RegExp(`^(?=是|应该是)${day}[,，。\\s]*${mistaken}[。.!！~]*$`),
]

/** The day that it is of instead. */
export function mendedDay(text: string, today: LocalDay): LocalDay | undefined {
  const [, said] = mendsDay.flatMap((one) => one.exec(text) ?? [])
  const back = said === undefined ? undefined : days[said]
  return back === undefined ? undefined : addDays(today, back)
}

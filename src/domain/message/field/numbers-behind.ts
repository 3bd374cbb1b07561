// Finds bare numbers that go on from grids named in full: 7到10格没事,11也没事, 上面报的2、4格零,4划掉.
import { matchesOf } from '../../../lib/matches.ts'
import { either } from '../../../lib/pattern.ts'
import type { ReadingContext } from '../reading.ts'
import { countsNoMore } from '../words/corrected-plainly.ts'
import { mentionOf, nextNumber, number, reportsGrids, zero } from './bare-grids.ts'
import type { GridMention } from './grids.ts'

const opens = '(?<=[,;。!\\n]\\s?)'
const alsoZero = new RegExp(
  `${opens}${number}(?:、${number}){0,5}(?=(?:也|都|均|同样)?${zero}(?:[,;。!\\s]|$))`,
  'g',
)
const takenOut = new RegExp(
  `(?<=[,;。!\\s中里])${number}(?=那?个?[先也]?${either(countsNoMore, '去掉', '除外')})`,
  'g',
)

export function numbersBehind(
  text: string,
  named: readonly GridMention[],
  context: ReadingContext,
): readonly GridMention[] {
  const [first] = named
  if (first === undefined || !reportsGrids(context)) return []
  const read = (form: RegExp, from: number) =>
    matchesOf(form, text)
      .filter(({ index }) => index >= from)
      .map((one) => mentionOf(one.index, one[0], context))
      .filter((one) => one.unknown.length === 0)
  const zeros = read(alsoZero, first.end)
  const [head] = zeros
  const others = head === undefined ? [] : read(nextNumber, head.end)
  const ids = named.flatMap((one) => one.ids)
  const out = read(takenOut, first.end).filter((one) => one.ids.every((id) => ids.includes(id)))
  const found = [...zeros, ...out, ...others]
  return found.filter((one, at) => found.findIndex((other) => other.start === one.start) === at)
}

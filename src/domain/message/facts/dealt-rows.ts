// Reads values that are dealt out to grids in their order: 3、4、5格:无、无、漏水.
import type { Layout } from './layout.ts'
import type { Row } from './row.ts'
import { anyStamp } from '../signs/stamps.ts'

/** 分别是, 依次:, : between the grids and what is dealt out to them. */
export const dealtOut = '\\s?(?:的?(?:情况)?(?:分别|依次|各自?)[是为报]?\\s?:?|:)'
const dealing = new RegExp(`^${dealtOut}\\s?`)
const inTurn = /分别|依次|各/
const zero =
  /^(?:0(?:起|处|件)?|零(?:报告)?|无(?:异常|事|情况)?|没(?:有|事|情况|有?异常)|一切?正常|正常|平安|否|\/)$/

/** 无异常、但是漏水: of all of them. */
const goesOn = /^\s*(?:但|不过|只是|就是|可是|而且|并且|另)/

/** One of each value; undefined where there are not as many values as grids, or all say the same. */
export function dealtRows({ text, grids, asWritten }: Layout): Row[] | undefined {
  const ids = grids.flatMap((one) => one.ids)
  const last = grids.at(-1)
  const opening = last && dealing.exec(text.slice(last.end))
  if (ids.length < 2 || !opening || grids.some((one, at) => !follows(text, grids[at - 1]?.end, one)))
    return undefined
  const from = last.end + opening[0].length
  const list = withListMarks(text, asWritten).slice(from)
  const values = valuesOf(list, { count: ids.length, inTurn: inTurn.test(opening[0]) })
  if (values === undefined) return undefined
  let start = from
  return values.map((value, at) => {
    const row = { start, text: value, grids: ids.slice(at, at + 1), unknown: [], cell: undefined }
    start += value.length + 1
    return { ...row, zero: zero.test(value.trim()) }
  })
}

/** 无、漏水: the mark of a list, though between clauses it is read as a comma. */
export function withListMarks(text: string, asWritten: Layout['asWritten']): string {
  return text.replace(/,/g, (mark, at: number) => (asWritten(at, at + 1) === '、' ? '、' : mark))
}

/** Nothing is said between the grids. */
function follows(
  text: string,
  before: number | undefined,
  { start, unknown }: { start: number; unknown: readonly string[] },
): boolean {
  return (
    unknown.length === 0 && (before === undefined || /^[\s、,和及与跟]*$/.test(text.slice(before, start)))
  )
}

function valuesOf(
  list: string,
  { count, inTurn: told }: { count: number; inTurn: boolean },
): readonly string[] | undefined {
  const closed = list.replace(/[。!\s]+$/, '')
  // Of two values apart by a comma the second may go on from the first.
  const marks = told || count > 2 ? ['、', '/', ';', ',', ' '] : ['、', '/', ';']
  const values = marks.map((mark) => closed.split(mark)).find((parts) => parts.length === count)
  if (!values || values.some((one) => one.trim() === '')) return undefined
  if (values.some((one) => goesOn.test(one))) return undefined
  const zeros = values.filter((one) => zero.test(one.trim())).length
  const settled = zeros + values.filter((one) => one.search(anyStamp) >= 0).length
  return zeros < count && (told || settled > 0) ? values : undefined
}

// What stands in the cells of a row that nobody put under heads, over folded text: 0, 无, 有1, 2处, 异常.
import { either } from '../../../lib/pattern.ts'

const between = '\\s:|/,、;'
const gap = `[${between}]`
export const cell = `[^${between}]+`
const unit = '[起处件例个]'
const figure = `\\d{1,3}${unit}?`
const noneWords = '零 无 没有? 冇 否 正常 无异常'
const someWords = `有?(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})${unit}? 有 是 异常 × ✗`
/** A cell that says that there is nothing. */
export const nought = either(`0{1,3}${unit}?`, noneWords)
/** Up to the end of a line, each cell in one way only; a word alone may be anything, three are a row. */
export const marks = either(rowOf(figure, 2), rowOf(either(noneWords, someWords), 3))
/** 无 漏水 无, 无 无 漏水: what stands between them is denied by none. */
const wide = '[\\s|]+'
export const noughtsApart = `${nought}${wide}(?:${nought}(?=${wide}|$)|[^\\s,。:;]{2,8}${wide}${nought}\\s*$)`

/** Four noughts, or two and a word that says the same. */
export const surelyNought = either(
  `^(?:${gap}+0){4,12}${gap}*$`,
  `^(?:${gap}+0){2,12}${gap}+${either('零 无 没有 正常 无异常')}${gap}*$`,
)

/** Before grids that are ticked one by one; 报送情况: is of reports. */
export const tickedHead = `^(?:${either('今[天日] 巡查 情况 各格 网格')}|[\\s:,])*$`
const apart = '[\\s,、;。|/]*$'
export const ticked = `^\\s?:?\\s?[✓√✔✅☑]${apart}`
export const crossed = `^\\s?:?\\s?[×x✗✘❌]${apart}`

function rowOf(cell: string, least: number): string {
  return `${gap}*${cell}(?:${gap}+${cell}){${least - 1},12}${gap}*$`
}

// Tells that a list is asked for which the text only names by its number: 八项措施, 十不准, 55件实事.
import { parseNumeral } from '../../lib/numerals.ts'
import { digitsForNumerals } from '../../lib/quantities.ts'
import type { Question } from '../question/question.ts'

/** Fewer may stand in a sentence by chance. */
const FEWEST = 4
const ASKS_ALL = /哪|列一下|清单|名单|内容|分别|都叫|都有|都是|指什么/u
const NAMED =
  /(?<![第\d一二三四五六七八九十])([四五六七八九十]{1,3}|\d{1,3})[个条项件种类大不无家处]\p{Script=Han}/gu

/** Expects folded text, numerals as digits. */
export function isOnlyNamed({ folded, listed, wants }: Question, text: string): boolean {
  if (listed !== undefined && isMissing(listed, text)) return true
  if (wants !== 'list' && wants !== 'what' && !ASKS_ALL.test(folded)) return false
  return [...digitsForNumerals(folded).matchAll(NAMED)].some(([name, count = '']) => {
    const [, ...after] = text.split(name)
    return after.length > 0 && isMissing(parseNumeral(count) ?? Number(count), after.join('\n'))
  })
}

/** Whether the text has fewer items than the list, by a few. */
function isMissing(count: number, text: string): boolean {
  const inline = Math.max(...text.split(/[。!?\n]/u).map((part) => (part.match(/[、,;:]/gu) ?? []).length))
  const numbered = (text.match(/\(?\d{1,2}[).、]|[①-⑳⑴-⒇]/gu) ?? []).length
  return count >= FEWEST && inline + 2 < count && numbered + 1 < count
}

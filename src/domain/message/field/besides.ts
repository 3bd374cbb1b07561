// Tells 除3格外我还代管4格, which adds a grid, from 除3格外都没事, which takes one out.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral } from '../../../lib/numerals.ts'
import { either } from '../../../lib/pattern.ts'

const also = either('还 也 又 另外? 另有 顺带')
const covers = either('替 代 兼 顶 帮 看 巡 管 负责 接 归我 是我')
const who = `(?:${either('今[天日] 我 本人 咱')}){0,2}`
const adding = new RegExp(
  `除(?:了|开|去)?(?<grid>[^,。;!?\\n除]{1,12}?)(?:[以之]?外)?,?\\s?${who}${also}${covers}[^,。;\\d一二三四五六七八九十]{0,6}(?=${numeral}号?网?格)`,
  'g',
)

/** The text with the words of an 除…外 that adds blanked between its grids, letter by letter. */
export function withoutBesides(text: string): string {
  let result = ''
  for (const { index, 0: whole, groups } of matchesOf(adding, text)) {
    const grid = groups?.['grid'] ?? ''
    const at = whole.indexOf(grid)
    const blanked = ' '.repeat(at) + grid + ' '.repeat(whole.length - at - grid.length)
    result += text.slice(result.length, index) + blanked
  }
  return result + text.slice(result.length)
}

// How the sender's own grid is told beside another, over folded text: 我和3格都, 顶3格的班,两边都.
import { either, maybe } from '../../../lib/pattern.ts'

const and = either('和 跟 与 及 以及 同 、 加上?')
/** A day may have been blanked. */
const day = '(?:今[天日晚]|\\s){0,4}'
const self = `我们?${maybe('自己')}${maybe('这[边里儿块]')}`
const beside = maybe('隔壁 旁边 对面 边上 相邻')
const both = either('[都均全皆] 也都 一并 统统 一律')
const zero = either('一切 零报告? 无异常 正常 平安 没事')
const person = maybe(`的?${either('[小老阿][一-龥] [一-龥]{1,2}[姐哥师叔姨]')}`)

/** Around a grid. */
export const saidOfBoth = `(?<=^|[,。;:!\\n\\s]|今[天日])${self}${day}${either(
  `${and}${beside}的?格${either(`${person}${day}${both}`, `${day}${zero}`)}`,
  `,格${day}${both}`,
)}`
/** Right behind a grid: 和我都. */
export const selfAfter = `^${and}${self}(?=${day}${both})`

export const together = `^${day}${both}`
export const standsIn = `${either('顶 代管? 替 兼管? 帮 接手?')}[^,。;]{0,4}$`
export const bothSides = `[两俩][边头](?=${day}${both})`

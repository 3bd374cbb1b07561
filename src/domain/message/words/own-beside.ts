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

const calm = `(?:一切|都|均|也|还是|是|今[天日]|\\s)*${either(
  '零报告? 零 正常 平安 太平 [没无]事',
  '[没无未](?:有|发现|啥|什么)*(?:任何|什么)?(?:异常|情况|问题|事)',
)}[的啦哈呢呀]{0,2}`
const stop = '(?=$|[,。;!\\n\\s])'
/** 我这边没事, in a clause of its own. */
export const selfApart = `(?<=^|[,。;:!\\n\\s])(?:不过|但是?)?${self}${calm}${stop}`
/** What is told of another beside it is calm, open or heard, and no harm from which the sender came away well. */
export const calmOrOpen = either(
  `${calm}$`,
  '[还尚]?[没未](?:有)?(?:上?报|交|巡|去|来|走|查|看|回) 请[了病事]?假 休息 [轮调病]休 不归我 不在',
)

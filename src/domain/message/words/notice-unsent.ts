// What makes an order to broadcast send nothing: it is refused, waits for something, names no time there is, or has two texts; over folded text.
import { either, notAfter, notBefore } from '../../../lib/pattern.ts'
import { noticeTimes } from './notices.ts'

const no = either(
  '不要 不用 不必 无需 毋须 不需要?',
  `${notAfter('[特分级性区个类]')}别${notBefore('忘')}`,
  '甭 勿 不许 不准 唔使 唔好 停止 暂停 先不',
)
/** 不要通知, 先不发. */
export const refused = `${no}[^,。;:]{0,10}?${either('发 通知 群发 提醒 转 推送 广播 公告 告诉 告知')}`

/** 如果…就通知, and not 发下面的话. */
export const conditional = either(
  '如果 要是 假如 假使 若 倘若 一旦 万一 只要 除非',
  `${notAfter('下面 以下 [这那]段')}的话`,
)

const tooLate = `${either('2[5-9] [3-9]\\d \\d{3,}')}\\s?${either(`点 时${notBefore('间')} :\\d\\d`)}`
/** 周八, 25点, 8:75. */
export const impossibleTime = either(
  `${either('周 星期 礼拜')}[八九十0]`,
  `(?<![\\d:])${tooLate}`,
  `\\d:[6-9]\\d(?!\\d) 点[6-9]\\d分 二十[五六七八九]点`,
  '[三四五六七八九]十[一二三四五六七八九]?点',
)

const again = `${either('再 另外 另 同时 并 也')}?`
const when = `(?:${noticeTimes})*`
const tells = either('通知 转告 告知 告诉 提醒 群?发(?:给|到|通知)?')
const readers = either('群 居民 业主 网格员 大家 全体 所有人')
const toldAgain = `${tells}[^,。;:]{0,8}${readers}[^,。;:]{0,4}:`
/** 通知居民群：停水；通知网格员群：交表: who sends the one text to the other's group does harm. */
export const secondNotice = either(
  `(?:[;。\\n]|,\\s?${either('再 另外 另 同时 还有 然后')})\\s{0,3}${again}${when}${either('请 帮我')}?${toldAgain}`,
  `[,;。\\n]\\s{0,3}${again}${when}(?:通知|群发(?:给|到)?)[^,。;:]{1,8}群`,
)

/** 把“停水”“停电”发给…: only the one could be sent. */
export const severalCited = '(?:把|将)\\s?[“"「『][^”"」』“「『]{1,200}[”"」』]\\s?[、,和及与]?\\s?[“"「『]'

/** …;另外3格5栋漏水: a report that nobody means to broadcast. */
export const besides = `[;。\\n]\\s{0,3}${either('另外? 还有 对了 顺便 再')}(?:报|说)?(?:一下)?[:,]?\\s*(?=\\d{1,2}号?网?格|[一-龥]{1,4}网格)`

// How staff who tell how far a case has come go on to something else, over folded text.
import { either } from '../../../lib/pattern.ts'

const who = either('我们? 咱们? 师傅们? 同事 队员')
const when = either(
  '刚[才刚]? 现在 这会儿? 后来 今[早天日晚] 上午 中午 下午 晚上 路上 半路 顺路 路过 回来 回程 出来 巡[查逻]?',
)
const filler = either(`${who} ${when} 还 也 在 时候? 的`)
const rest =
  '(?!外?的?(?:那|一|剩下的?)?(?:半|部分?|些|边|头)|外?(?:那|一|两|二|三|\\d)[处个家户台盏段件条根堆])'
/** 另外, 顺便报一个新的, 新情况: of something else, whatever it is. */
export const turnsTo = `^\\s*(?:对了|哦|再|${who}|还要?|也|,|\\s){0,5}${either(
  `另${rest}`,
  '此外 除此之?外 顺[便带](?![把将给]) (?:再|补充?|又)[报说讲提]一?[下个件条]',
  '新(?:情况|问题|发现|事[情件]?|隐患|[增报]|的?一[件个起]|的:)',
  '还有(?:[一1]?[件个起桩](?!没|未|在)|别的|其他|新)',
)}`
/** 又看到, 刚才发现: what its sender has seen himself. */
export const seesToo = `^\\s*(?:${filler}|又|再|,|\\s){0,5}(?:发现(?!(?:其实|原来|已)?(?:是|已|没|不))|[看见碰遇撞听闻][到见上]|见有|巡到|查到|接到(?!通知|电话说))`
/** #8结了又看到: where the talk goes on to it without a mark. */
export const turnsFrom = `(?:又|刚[才刚]?)(?:[看见碰遇][到见上]|发现)|顺[便带](?:再?报|反映)|另外(?=[一-龥\\d]{2})`
/** 又: of a case that is under way, too. */
export const seesAgain = `^\\s*(?:${filler}|,|\\s){0,5}(?:又|再|另)`
/** 刚看到: before any case is named. */
export const seesNow = `^\\s*(?:${who}|\\s){0,5}(?:刚|又)`
/** What is left of the case, or why it came about. */
export const ofTheCase = either(
  '[还仍剩] 复[查看发] 回头看 回访 (?:[的吵闹]|引起的?|造成的?|导致的?)$ 因为 由于 原因 所以',
)
/** The zero of a day or a grid, and none of the place where the case was. */
export const dayCalled = either('今[天日] 本[日格] 当[天日] 全[天日格] 网格 辖区 巡查 零报告')
export const caseCalled = either(
  '现场 复[查看] 回访 回头 那[边里儿处] 这[边里儿处] 了\\s*$ 其[他余它] 别的 工单 案件',
)

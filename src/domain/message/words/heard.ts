// Words that tell of what others said, whose it is and what became of it, over folded text.
import { either, notBefore } from '../../../lib/pattern.ts'
import { digit } from './figures.ts'

const says = '[说讲话传]'
const told = either('跟我 对我 和我 告诉我 都 在 也 又 打电话来?')
const neighbour = either('人 街坊 邻居 居民 群众 业主 住户')
/** Whoever speaks is another than the sender. */
const informed = `听${notBefore('不 力 懂 见 说 讲 从')}[^,。说讲话]{1,6}${says}${notBefore('话 完')}`
export const heardFrom = either(
  `${either('听说 据说 听讲 听闻 风闻')}(?:了|是)?`,
  informed,
  `(?:有|[他她])${neighbour}${told}*${says}${notBefore('话 完')}`,
  `都[说讲传]${notBefore('过 了 完 好')}`,
  `${digit}{1,3}(?:号?网?格(?:那边)?|号那[边头里])的?[老小]?[一-龥]{0,2}[说讲]${notBefore('明 过')}`,
  `群里${told}*[传说]`,
)
/** Reported to the sender himself. */
export const toldMe = either('[跟对和向]我[说讲反报] 告诉我 找我 来电')
/** Somebody who is near told it him. */
export const heardOf = `${informed}(?<!人[说讲])`
export const heardNear = `听(?:${either('邻居 楼[上下] 隔壁 对门 门卫 保安 物业 楼长')})[^,。说讲话]{0,4}[说讲]`
export const heardDimly = either('好像 似乎 可能 大概 好似 也许')

export const elsewhere = either(
  '隔[壁离篱] 对面(?:的?小区|村|街) 别的?(?:[格处村镇家栋楼]|小区|社区|地方|网格|街道) 旁边的? 外[县市镇村地] [邻他她][县镇村] [他她]们(?:那|村|镇|县|小区|院) 镇上 县里 老家 网上 跟(?:咱|我)们?没(?:有)?关系',
)

export const cameToNothing = either(
  '没(?:有)?的事 没(?:听|看)[见到] [没未冇]找[着到] 没这(?:回)?事 不是那?么?回事 吹(?:水|牛) 谣[言传] [瞎乱]?[说传编]的 瞎[说传] 不属?实 误会 虚惊',
  '(?:过去|去|到场|上门)一?[看瞧查问][了过][^。]{0,10}(?:没|冇|无|不是|是)',
  '是[^,。]{1,10}(?:自己|儿子|骑走|拿走|忘|搬走|闹着玩|放炮|烟花|做饭)',
)

/** Who goes on to speak of his own. */
export const ownTurn = either('我们? 咱们? 俺们? 本格? 今[天日] 本日 其[余他它] 别的都 总之 反正 所以')

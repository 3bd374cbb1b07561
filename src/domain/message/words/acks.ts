// How people say that they have read something, over folded text.
import { either, maybe } from '../../../lib/pattern.ts'

const number = '[\\d一二三四五六七八九十]{1,3}'
const who = either(
  `第?${number}号?网?格员? 网格${number} 我们? 我哋 我格 本网格 大家(?!好)`,
  '[一-龥]{2,3}(?=收到|已阅|已读)',
)

const read = `(?:已经?|均|全部|都)?${either('收到 收悉 阅[毕悉知]? [知获]悉 悉知 已读 读过 已看')}${maybe('[了啦喇咗咯嘞哈!] 通知 信息 消息 文件 提醒')}`
const understood = either(
  '(?:明白|了解|晓得|清楚)[了晒啦咯嘞喽]?',
  '(?:知道|懂|[看睇见][到见])[了啦喇咗咯嘞]',
  '知啦 悉',
)
const agreed = either(
  '好[的嘞滴哒呀啊嘅勒咧]? 要得 得[嘞咯令] 遵命 [喏诺] 麻溜的? 中 成 妥了? 整 是的? 行的? 可以',
  '(?:没得?|莫得?|冇)问题 嗯+[呐哪呢]? 是[咧嘞] 接单[了啦]? 哦+ 噢 记住了 照办 落实 签收 遵照执行',
)
const inLatin = either('ok+[的了啦]? okay okk roger noted copy get了? \\+1')
const sign = either('👌 👍 ✅ ✔ ☑ 🤝 🙆 🆗 💪 🫡 \\[ok\\] \\[好的\\] \\[强\\] \\[抱拳\\] \\[收到\\]')
const ack = either(read, understood, agreed, inLatin, sign)

/** 3格收到,马上落实 */
export const ackFirst = `^${who}?[\\s:,]*${ack}{1,3}(?![一-龥a-z\\d])`
/** 嗯嗯好的 */
export const ackOnly = `^${who}?[\\s:,]*(?:1|一|(?:${ack}[\\s,。!~、]*){1,4})[\\s。!~]*$`
/** 各位辛苦,收到 */
export const ackSoon = `^.{0,8}${either('收到 已阅 知悉 收悉')}(?:[了啦!。,~\\s谢立即]|马上|$)`

/** 收到请回复, 收到群众举报: no answer, or more than one. */
export const noAck = either(
  '请回复? 请大家 收到[的请没吗后一报] 收到举报 收到群众 收到反映 收到投诉 收到居民 \\? 吗$',
)

/** Of itself no report behind an answer. */
export const reassuring = `^\\s*(?:${number}号?网?格)?${either('没事儿?[的啦哈呀] 没得?(?:什么)?问题[的啦哈呀]? 不碍事 没关系 小事')}[\\s哈啊!~]*$`

/** What one who has read something is off to do about it. */
export const willDo = either('去 排查 检查 通知 落实 整治 看 盯 跟 负责 安排 抓 催 重点 盯着')

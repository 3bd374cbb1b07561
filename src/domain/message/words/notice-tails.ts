// What is said at the end of an order to broadcast: when, not yet, or not at all; over folded text.
import { either, notAfter, notBefore } from '../../../lib/pattern.ts'

const day = either(
  '[今明后昨前][天日晚早儿] 今夜 (?:这|本|上|下)*个?(?:周|星期|礼拜)[一二三四五六日天] \\d{1,2}月\\d{1,2}[日号]?',
)
const part = either(
  '凌晨 清晨 清早 早上 早晨 上午 中午 下午 傍晚 晚上 夜里 半夜 一?大?清?早 睡前 (?:午|晚)?饭[前后] [上下]班[前后]? 放学[前后]?',
)
/** A part of the day, which has no hour of its own. */
export const vaguePart = `${part}|今[晚夜]|[明昨]晚|晚[点些]儿?|稍后|待会儿?|过一?会儿?|等一?[会下]儿?|早[点些](?!名|餐|摊|铺|钟)|尽早|趁早`
/** No day that can be told: nothing is sent at the next hour of that name. */
export const vagueDay = either(
  '改[天日] 哪天 过几天 过两天 过些天? 过[一几]?阵子? 这[几两]天 明后天 有空 得空 抽空 闲了 方便的?时候? 空了',
  '月[初中底末] 年[初底末] (?:这|本|下+)个?月(?![\\d一二三四五六七八九十最]) 周末',
  '下+个?(?:周|星期|礼拜)(?![一二三四五六日天末\\d]) 节[前后]',
)
const clock = either(
  '\\d{1,2}:\\d{2}',
  '[\\d一二三四五六七八九十两]{1,3}点(?:钟|半|一刻|三刻|[\\d一二三四五六七八九十]{1,3}分?)?',
)
const span = '(?:[\\d一二三四五六七八九十两]{1,3}|半)个?半?(?:分钟?|刻钟|小时|钟头)'
const delay = either(`再?过?${span}(?:之?后|以后)`, `再?过${span}`)
const atOnce = either('马上 立刻 立即 现在 立马 尽快 赶紧')
const often = `(?:每${either('个?工作日 天 日 晚 早 个?(?:周|星期|礼拜)[一二三四五六日天]')}|天天)`
const when = `${often}?(?:${either(day, part, clock, delay)})+`

const begins = '[,。;!(\\s]\\s{0,3}'
const asks = `${either('请 麻烦 记得 帮我 帮忙 你 给我 争取 等?到 在 于 就 定在? 安排在?')}*`
const about = `${either('钟 左右 前后 之?前 以前 整 准时 的时候 再 就 统一 给大家 给他们')}*`
const sends = `${either(
  `群?发(?:送|布)?${notBefore('[放车生现烧热言明展票钱到给完了过]')}`,
  '通知 推送?',
)}${either('出去 出 掉 一下 一条')}?`
const ends = `${either('吧 哈 啊 呀 哦 噢 呗 了 就行 就好 就可以 即可 可以 谢谢 谢了 辛苦了? 好吗? [,\\s]')}*[。!~)\\s]*$`

/** …,今晚七点左右发出去就行. */
export const spokenWhen = `${begins}${asks}${either(when, atOnce)}${about}${sends}${ends}`
/** 提醒…,每天下午四点: how often what is to be reminded of is said. */
export const remindedWhen = `${begins}${often}${either(part, clock)}*${clock}${ends}`
/** …。发送时间:18:00. */
export const labelledWhen = `${begins}${either('发送 推送 发布 定时 群发')}(?:时间)?\\s?(?:[:为是在定]\\s?)?${when}${ends}`
/** …,15点已经过了就16点发: the former where it is still to come. */
export const eitherWhen = `${begins}${asks}(${when})${about}(?:${sends})?[,\\s]?${either('要是 如果 若')}?已?经?过了?(?:的话)?[,就]{1,2}(${either(when, atOnce)})${about}${sends}${ends}`

const never = `(?:先|还是先?|千万)?${either('不 别 甭')}(?:用|要|必|真的?)?${either('群?发 通知 推送?')}`
/** …。算了不发了; not 今天不发了, of what is handed out. */
export const takenBackAfter = `${begins}${either('哦 噢 呃 啊 嗯 哎 唉 不对 等等 等一?下')}*[,\\s]*${either(
  `算了吧?[,\\s]*(?:${never}|先?不[用必]了?)?`,
  `(?:我?改主意|变卦|我?想了?想)了?[,\\s]*(?:还是)?${never}`,
  `(?:先|还是先?|千万)${either('不 别 甭')}(?:用|要|必)?${either('群?发 通知 推送?')}`,
  `别真的?${either('群?发 通知 推送?')}`,
)}${either('了 吧 啦 出去 哈 啊 算')}*[。!~\\s]*$`

const later = either(
  '等[会下]儿? 待会儿? 一会儿? 过会儿? 回头 稍?晚[点些]?(?:儿|的?时候)? 迟[点些] 稍后 改天',
)
/** …,等会再发; …,等我通知再发. */
export const notYet = `${begins}(?:先[存放]着,?)?${asks}${either(
  `${later}(?:我|你)?再?${sends}`,
  `等[^,。;:]{1,8}再${sends}`,
  `[^,。;:]{1,12}(?:之?后|了)再(?:群?发|推)(?:一遍|一次|出去)?`,
  `[^,。;:]{1,12}就(?:${when}再?|再)(?:群?发|推)(?:一遍|一次|出去)?`,
)}${ends}`

/** …。不对,改成停电: the text itself is otherwise. */
export const setRight = `${begins}${either('不对 错了 哦不 说错了? 打错了?')}[,!\\s]*${either('改[成为] 应该?[是为] 换成 是')}[^,。;]{1,20}[。!\\s]*$`

const passed = either('同意 批准 审完 审核 审过 点头 签字 确认 通过 盖章')
/** 领导同意后发, 雨停了再通知, 等水来了再发; not 半小时后再发. */
export const waitsFor = either(
  `等(?![于级候]|到?[\\d今明后下周星])[^,。:]{1,12}[再就]`,
  `${passed}[了过]?(?:之|以)?后?再?${either('群?发 通知 推 转')}`,
  `(?:了|完|好|停|到)(?:之后|以后|后)?再${either('群?发 通知 推 转 提醒')}`,
)
/** 忘了通知, 麻烦了, 到八点了: nothing that is still to happen. */
const noEvent = '忘 对 麻烦 辛苦 劳驾 拜托 算 除 为 谢 点 过 说 好好'
/** 雨停了通知居民; not 停水了,通知居民. */
export const hasToHappen = `[一-龥]{2}${notAfter(noEvent)}了[就才]?${either('群?发[给到通个条布居业群大全各] 通知 提醒 告诉 转告 知会 推送')}`

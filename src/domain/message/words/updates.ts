// Words that tell progress of a known incident from a new one, over folded text.
import { either, pattern } from '../../../lib/pattern.ts'
import { words } from '../../../lib/words.ts'

export const findingWords = words(String.raw`
  (?:反映|投诉|举报)一下 我要(?:投诉|反映|举报) 被人 \d+[多余](?:处|起|个|辆|件) 发现 查见 查到 查出 查获 看到 看见 见到 见有 巡(?:查)?到 接到 接报
  有人(?!来|去|管|处理|负责) 有(?:个|辆|只|条|户|家|一) 出现 捡到 遇到 当场 现场(?!清|已|看|处理完) 随手 疑似 一处
  [一二三四五六七八九十两俩\d]+\s?(?:处|起)(?!(?:都|已|均)?(?:处理|清|拆))`)

export const knownWords = words(String.raw`
  第[二三四五]次(?:上门|去|催|来) [那][个起条处家户棵只辆两堆滩摊盏扇块段车批群帮袋片面根栋间件单位把窝] 这个 这起 嗰 之前 上次 先前 前面
  (?:昨天|前天|早上|上午|刚才|中午|下午|今早|周[一二三四五六日])(?:报|说|反映|上报|发|那|的) 报的 反映的 说的 的事 继续 仍 还没 依然 终于 总算 已经?(?!有|经有)`)

const people = either('人 大家 住户 居民 孩子 老人 围观 店主 老板 学生 顾客 他们? 她们? 行人')
/** What only keeps people from a danger: 把人劝开, 开窗. */
export const keptAway = pattern(
  '',
  `${people}[^,]{0,5}[劝赶撤带拦喊叫躲散][开离远走出下到散]`,
  `疏散 撤[离出] 开[了着]?窗 窗[户子]?[^,]{0,4}[打推]?开 通风 绕[行开道]`,
)
/** 把门锁上, 反锁: no deed of help. */
export const shutIn = pattern('', '门[^,]{0,3}[锁关反顶堵]', '反锁 [锁关]在 [锁关]了?门')

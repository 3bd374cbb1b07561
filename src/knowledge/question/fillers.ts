// What only makes a question a question, and the words that merely look so.
import { pattern } from '../../lib/pattern.ts'

/** Words that hold a filler as one of their characters. */
const WHOLE = pattern(
  'gu',
  '申请 邀请 请假 请示 和谐 和睦 和解 调和 参与 普及 及时 以[上下内外]',
  '重要 需要 主要 要求 要点 首都 外来 未来 来访 来电 来源 去向 搞好',
  '目的 有关 所有 有效 有害 有奖 有偿 国有 在职 在校 在册 在建 存在 正在',
  '得分 取得 获得 系列 陈列 转让 出让 供给 给水 就[业医餐近读] 成就 叫停 是否',
)

/** At one place the first that fits counts: the longer stand before the shorter. */
const FILLER = pattern(
  'gu',
  '怎么办 咋办 请问 我想问 想问 一下',
  '什么时候 什么地方 什么名字 什么 甚么 多少 多久 多长时间 怎么样 怎么 怎样 如何',
  /哪[一几]?[个些年天里儿家位条样种份]?|几[个号月点时多]/u,
  '是不是 有没有 有冇 能不能 可不可以 可以 吗 呢 吧 啊 啥 咋 谁 边度 边个 喺 嘅',
  '的 了 是 在 有 要 得 把 被 让 给',
  '那个 这个 那份 那边 那 这 我们 我 你们 你',
  '请 列 发一下 还 就 都 和 与 或 及 以 也 又',
  '到底 大概 一般 主要 应该 该 叫 来 去 搞 包括 分别',
)

/** Each filler is a space. Expects folded text. */
export function withoutFiller(folded: string): string {
  const kept = [...folded.matchAll(WHOLE)].map(([word]) => word)
  return folded
    .split(WHOLE)
    .map((part, i) => part.replace(FILLER, ' ') + (kept[i] ?? ''))
    .join('')
}

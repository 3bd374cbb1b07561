// Tells the text of a plan from what web pages wrapped around it; nothing goes without a reason.
import { withoutInjectedPinyin } from '../../lib/injected-pinyin.ts'
import { withLostByte } from '../../lib/lost-byte.ts'

export type NoiseReason = 'spam' | 'page furniture' | 'counter' | 'related links' | 'cover' | 'unfit'

const SPAM = /色情|无码|黄色(?!预警|警)|成人网|激情|国产精品|博彩|赌场|私服/gu
const FURNITURE = [
  /^(展开阅读全文|更多相似范文|浏览|范文|\+?\s*加入清单|热门标签|相关推荐|上一篇|下一篇|返回顶部|目录)$/u,
  /^(范文类型|适用行业岗位|来源|作者|时间|发布时间|更新时间)\s*[:\uff1a].*(\d{4}-\d{2}-\d{2}|全文共|网|浏览|投稿|\d+(\.\d+)?K)/u,
  /(小编|为大家(整理|推荐|精选|收集)|欢迎大家(学习|阅读)|供您(阅读|参考)|仅供参考|我要投稿|期待这些文章)/u,
]

/** Why a line is no text of a plan; undefined: it is. Expects Simplified Chinese. */
export function noiseOf(line: string): NoiseReason | undefined {
  const text = line.trim()
  if (new Set(text.match(SPAM)).size >= 2) return 'spam'
  if (/^\d+$/u.test(text)) return 'counter'
  if (FURNITURE.some((pattern) => pattern.test(text))) return 'page furniture'
  const dates = text.match(/\d{4}-\d{2}-\d{2}/gu) ?? []
  return dates.length >= 3 ? 'related links' : undefined
}

/** The line as its author wrote it: injections, stray marks and spaces inside words taken out. */
export function mended(line: string): string {
  return withoutInjectedPinyin(withLostByte(withoutInjectedPinyin(line)))
    .replace(/^\s*#{1,6}\s+/u, '')
    .replace(/的['`.‘’](?=\p{Script=Han})/gu, '的')
    .replace(/(?<=\p{Script=Han})[ \u3000\u00a0]+(?=\p{Script=Han})/gu, '')
    .trim()
}

// Which regime a text names, and the text without that name, which says what is looked at and not what was found.
import type { Regime } from './regime-schema.ts'

/** Those that it names before its colon, else anywhere. 周报 stands inside 安全周报; the longer name is meant. */
export function namedRegimes(text: string, rules: readonly Regime[]): readonly Regime[] {
  const [heading = ''] = text.split(/[:：]/, 1)
  const before = longestIn(heading, rules)
  return before.length > 0 ? before : longestIn(text, rules)
}

function longestIn(text: string, rules: readonly Regime[]): readonly Regime[] {
  const named = rules.filter(({ name }) => text.includes(name))
  return named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)))
}

/** Of several beside each other the first: 月报 in `月报 零报告情况`. */
export function namedRegime(text: string, rules: readonly Regime[]): Regime | undefined {
  return namedRegimes(text, rules).toSorted((a, b) => text.indexOf(a.name) - text.indexOf(b.name))[0]
}

const zeroWord = '零报告'
/** What stands before the name in the heading of a report: a grid, 更正. */
const lead = /^(?!.*(?:通知|提醒))[^,，。!！\n]{0,16}$/s
const content = /^(?:\s*[:：,，\s]|第?[\d一二三四五六七八九十]|[无均都])/

/** `消防零报告：3号网格无隐患` tells of no fire. Questions and what speaks of a regime further on stay as they are. */
export function withoutRegimeName(text: string, rules: readonly Regime[]): string {
  const name = namedRegime(text, rules)?.name
  if (name === undefined || /[?？吗呢]/.test(text)) return text
  const at = text.indexOf(name)
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
  if (!lead.test(before) || !content.test(after)) return text
  return name.includes(zeroWord)
    ? `${before}${zeroWord}${after}`
    : `${before}${after.replace(/^\s*[:：,，]\s*/, '')}`
}

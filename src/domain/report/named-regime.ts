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

interface Headed {
  readonly regime: Regime
  readonly before: string
  readonly after: string
}

/** Where the name heads a report. Questions and what speaks of a regime further on do not report under it. */
export function headed(text: string, rules: readonly Regime[]): Headed | undefined {
  const regime = namedRegime(text, rules)
  if (!regime || /[?？吗呢]/.test(text)) return undefined
  const at = text.indexOf(regime.name)
  const [before, after] = [text.slice(0, at), text.slice(at + regime.name.length)]
  return lead.test(before) && content.test(after) ? { regime, before, after } : undefined
}

/** `消防零报告：3号网格无隐患` tells of no fire. */
export function withoutRegimeName(text: string, rules: readonly Regime[]): string {
  const found = headed(text, rules)
  if (!found) return text
  const { regime, before, after } = found
  const rest = after.replace(/^\s*[:：,，]\s*/, '')
  if (!regime.name.includes(zeroWord)) return before + rest
  // What stands before a colon and is no grid is read as who is spoken of.
  return before + zeroWord + (regime.reporters === 'grid' || rest === after ? after : `，${rest}`)
}

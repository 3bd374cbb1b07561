// What a resident says who is not satisfied with what became of his report: 不满意，还是响; #1 根本没修.
import type { Incident } from './incident.ts'
import { isOpen } from './incident.ts'

export interface Unhappy {
  /** undefined: of what he reported last. */
  readonly number: number | undefined
}

const numbered =
  /^#\s?(\d{1,9})[\s:,，。]*(?:还是(?!谢)|还在|仍|依然|又[^谢麻]|(?:根本|压根|一直)?(?:就|都)?没(?:人|有人)?(?:修|弄|来|处理|解决|清))[^?？吗呢]*$/
const bare = /^(?:我们?)?(?:很|非常|一点[也都]?|完全)?不满意(?!的?话)(?:$|[\s,，。!！:])[^?？]*$/

export function parseUnhappy(text: string): Unhappy | undefined {
  const [, number] = numbered.exec(text) ?? []
  if (number !== undefined) return { number: Number(number) }
  return bare.test(text) ? { number: undefined } : undefined
}

const plain =
  /^[^,，。:：]{0,6}不满意(?:[\s,，:：]*(?:还是|还在|还没|仍|依然|又|根本|压根|没(?:修|弄|来|处理|解决)|太慢)[^?？]*)?[\s。.!！~]*$/

/** Of what became of a report, and of nothing else: 不满意,还是响. */
export function isOfOutcome(text: string): boolean {
  return plain.test(text.trim())
}

/** How long after its end nobody must say which. */
const unhappyMs = 3 * 86_400_000

/** Those that he may mean: what ended lately, else what is still open. */
export function meantByUnhappy(own: readonly Incident[], at: Date): readonly Incident[] {
  const since = at.getTime() - unhappyMs
  const told = own.filter(({ state }) => state !== 'duplicate')
  const ended = told.filter((one) => !isOpen(one) && (one.disposedAt?.getTime() ?? 0) >= since)
  return ended.length > 0 ? ended : told.filter(isOpen)
}

export function renderWhichUnhappy(meant: readonly Incident[]): string {
  const [first] = meant
  return `您报过的有 ${meant.map(({ number }) => `#${number}`).join('、')}，请带上编号，如“#${first?.number} 不满意：原因”。`
}

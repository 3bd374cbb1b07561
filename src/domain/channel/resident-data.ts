// What is left of a text where residents' personal data may not go.
import { maskNames, maskText } from '../paper/masking.ts'
import { foldText } from '../../lib/fold-text.ts'
import { maskPersonalNumbers } from '../../lib/mask-numbers.ts'
import { namesIn } from '../../lib/person-names.ts'
import type { Outgoing } from '../messaging/channel.ts'
import type { Priority } from '../messaging/outbox.ts'

/** What is told of records: it names those who reported or asked, `names`, and those of whom they told. */
export function ofRecords(
  text: string,
  names: readonly string[] = [],
): { text: string; residents: string[] } {
  return { text, residents: [...new Set([...names, ...namesIn(foldText(text))])] }
}

/** `kept` names stay; so do, in answers and notices, the people of a plan, and the numbers of offices that it gives. */
export function withoutResidentData(
  { text, residents = [] }: Pick<Outgoing, 'text' | 'residents'>,
  priority: Priority,
  kept: readonly string[],
): string {
  const numbered = maskPersonalNumbers(text)
  const quotes = priority === 'answer' || priority === 'notice'
  const names = [...residents, ...(quotes ? [] : namesIn(foldText(numbered)))]
  const masked = names.filter((name) => !kept.includes(name))
  return quotes ? maskNames(numbered, masked) : maskText(numbered, masked)
}

export function renderWithheldFiles(count: number): string {
  return `另有 ${count} 个附件含居民信息，按规定不发到这里，请在其他渠道领取。`
}

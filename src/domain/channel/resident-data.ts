// What is left of a text where residents' personal data may not go.
import { maskText } from '../paper/masking.ts'
import { foldText } from '../../lib/fold-text.ts'
import { namesIn } from '../../lib/person-names.ts'
import type { Priority } from '../messaging/outbox.ts'

const mobile = /(?<!\d)(1[3-9]\d)[-\s]?\d{4}[-\s]?(\d{4})(?!\d)/gu
const identity = /(?<!\d)(\d{4})\d{10}(\d{3}[\dXx])(?![\dXx])/gu

/** `staff` keep their names; so do the people of a plan, and the numbers of offices that it gives. */
export function withoutResidentData(text: string, priority: Priority, staff: readonly string[]): string {
  const numbered = text.replace(identity, '$1**********$2').replace(mobile, '$1****$2')
  if (priority === 'answer' || priority === 'notice') return numbered
  const folded = foldText(numbered)
  const names = namesIn(folded)
  return maskText(
    numbered,
    names.filter((name) => !staff.includes(name)),
  )
}

export function renderWithheldFiles(count: number): string {
  return `另有 ${count} 个附件含居民信息，按规定不发到这里，请在其他渠道领取。`
}

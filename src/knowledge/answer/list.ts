// Completes a list: all its items, each cut to its heading where all together are too long for a chat.
import { headingOf } from '../document/headings.ts'
import type { Passage, Sentence } from '../library/passage.ts'

/** What a chat still reads in one go. */
export const LONGEST = 205

/** The list that the stretch announces or stands in; the stretch itself where there is none or it fits in no way. */
export function wholeList(found: readonly Sentence[]): readonly Sentence[] {
  const [first] = found
  if (!first) return found
  const { passage } = first
  const next = passage.plan.passages[passage.at + 1]
  const announces = next !== undefined && next.headings.length > passage.headings.length
  const items = announces ? itemsFrom(next, 1) : itemsAround(passage)
  const head = announces ? passage.sentences : []
  const whole = [...head, ...items.flatMap(({ sentences }) => sentences)]
  if (items.length < 2 || !found.every((one) => whole.includes(one))) return found
  if (lengthOf(whole) <= LONGEST) return whole
  const named = [...head, ...items.flatMap(nameOf)]
  const several = new Set(found.map((one) => one.passage)).size > 1 || /[:\uff1a]$/u.test(passage.text)
  return several && lengthOf(named) <= LONGEST ? named : found
}

function itemsAround(passage: Passage): Passage[] {
  return [...itemsFrom(passage, -1).toReversed().slice(0, -1), ...itemsFrom(passage, 1)]
}

/** The lines beside one under the same headings; what stands under them is passed over. */
function itemsFrom(passage: Passage, step: 1 | -1): Passage[] {
  const { passages } = passage.plan
  const path = passage.headings.join('\n')
  const items: Passage[] = []
  for (let at = passage.at; ; at += step) {
    const line = passages[at]
    if (!line || line.headings.length < passage.headings.length) return items
    if (line.headings.length > passage.headings.length) continue
    if (line.headings.join('\n') !== path || line.mark !== passage.mark) return items
    items.push(line)
  }
}

function nameOf({ text, sentences: [first] }: Passage): Sentence[] {
  const name = headingOf(text).replace(/[。:\uff1a;]$/u, '')
  return first && name ? [{ ...first, text: name }] : []
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((total, { text }) => total + text.length, 0)
}

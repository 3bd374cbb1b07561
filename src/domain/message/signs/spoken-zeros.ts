// Tells a zero that is only spoken of from one that is given: the rule of other days, a wish, a slogan, another's luck.
import type { ReadingContext } from '../reading.ts'
import {
  actingWords,
  arrivedWords,
  enviousWords,
  spokenAfter,
  spokenBefore,
  zeroWords,
} from '../words/spoken-zeros.ts'

const partsOf = (parts: typeof spokenBefore) => Object.values(parts).flat().join('|')
/** What is between two words of one breath. */
const gap = '[^,。;:!?\\n]{0,8}?'
const spoken = new RegExp(
  `(?:${partsOf(spokenBefore)})${gap}["“]?${zeroWords}|${zeroWords}(?:[^,。;:!?\\n]{0,4}?)["”]?(?:${partsOf(spokenAfter)})`,
)

export function isSpokenOf(clause: string): boolean {
  return spoken.test(clause)
}

const envious = new RegExp(enviousWords.join('|'))
const acting = new RegExp(actingWords.join('|'))

/** 2格天天没事,羡慕: a word on a grid that is not the sender's. */
function isRemark(text: string, grids: readonly string[], { role, ownGrid }: ReadingContext): boolean {
  const another = grids.length > 0 && role === 'grid' && ownGrid !== undefined && !grids.includes(ownGrid)
  return another && envious.test(text) && !acting.test(text)
}

const arrived = new RegExp(arrivedWords.join('|'))

interface Message {
  readonly context: ReadingContext
  readonly grids: readonly unknown[]
  readonly text: string
}

/** A word on somebody else's luck, or on the sender's own way home: 到家了,没事, where no grid is named. */
export function isOfAnother(
  said: string,
  about: readonly string[],
  { context, grids, text }: Message,
): boolean {
  return isRemark(said, about, context) || (grids.length === 0 && arrived.test(text))
}

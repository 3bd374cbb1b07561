// The shape of the word lists: sources of regular expressions over folded text, with white space between them.
import type { IncidentCategory } from '../reading.ts'

export interface HazardWords {
  readonly category: IncidentCategory
  /** Decide the category against ordinary signs. */
  readonly grave: readonly string[]
  /** Say by themselves that something is wrong. */
  readonly sign: readonly string[]
  /** Things and activities that are wrong only together with a complaint, a fault or a finding. */
  readonly topic: readonly string[]
}

export function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}

/** One of the words. */
export function any(words: string): string {
  return `(?:${list(words).join('|')})`
}

/** The parts one after the other in one breath, with a few characters between each two. */
export function near(...parts: readonly string[]): string {
  return parts.map((part) => `(?:${part})`).join('[^,。;!?]{0,5}')
}

// How like messages of an intent a part of a message is, read as one of its own.
import { layOut } from '../facts/layout.ts'
import type { Intent, ReadingContext } from '../reading.ts'
import { featuresOf, sharesOf } from './likeness.ts'
import { intentWeights } from './likeness-weights.ts'

/** From 0 to 1. */
export function likenessOf(text: string, intent: Intent, context: ReadingContext): number {
  return sharesOf(featuresOf(layOut(text, context)), intentWeights()).get(intent) ?? 0
}

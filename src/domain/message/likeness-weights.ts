// Unpacks the fitted weights: a line a feature, a letter an intent.
import { likenessTable } from './fitted/likeness.ts'
import type { Weights } from './likeness.ts'

/** The letter at the middle stands for 0, each step from it for `step`. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const middle = 32
export const step = 0.5

let unpacked: Weights | undefined

export function likenessWeights(): Weights {
  return (unpacked ??= new Map(likenessTable.trimEnd().split('\n').map(unpack)))
}

function unpack(line: string): [string, number[]] {
  const cut = line.lastIndexOf('\t')
  const weights = Array.from(line.slice(cut + 1), (letter) => (letters.indexOf(letter) - middle) * step)
  return [line.slice(0, cut), weights]
}

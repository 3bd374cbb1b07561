// What a correction puts in place of words that settle a grid, one letter each that no word holds.
import type { Clause } from './clauses.ts'

/** A report was said to be withdrawn, to stay, to be no zero, to be given before, or to be wrong. */
export const stamps = { withdrawn: 'ꀀ', unchanged: 'ꀁ', denied: 'ꀂ', former: 'ꀃ', wrong: 'ꀄ' } as const
export type Stamp = keyof typeof stamps

export const anyStamp = new RegExp(Object.values(stamps).join('|'), 'g')

export function isStamped(clauses: readonly Clause[], stamp: Stamp): boolean {
  return clauses.some((one) => one.text.includes(stamps[stamp]))
}

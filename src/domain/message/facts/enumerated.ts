// Tells apart what one report counts up: 一是…二是…, 1、…;2、….
import { lettersOf } from '../../../lib/letters-of.ts'
import { matchesOf } from '../../../lib/matches.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { type Clause, splitClauses } from '../signs/clauses.ts'

const han = '一二三四五六七八九'
const marks: readonly { readonly says: RegExp; readonly numbers: string }[] = [
  { says: /(?<=^|[\s,;。:!\n])([1-9])\s?[.、)](?!\d(?!\d?(?:[栋幢座楼]|号楼|单元)))/g, numbers: '123456789' },
  {
    says: /(?<=^|[\s,;。:!\n])([一二三四五六七八九])(?:是|来|、(?![一二三四五六七八九]))/g,
    numbers: han,
  },
  { says: /(?:其|第)([一二三四五六七八九])[是,、:\s]/g, numbers: han },
]

/** The clauses of each thing that is counted up, with where they stand in the text; undefined where it is no such list. */
export function enumeratedIn(text: string): readonly (readonly Clause[])[] | undefined {
  for (const { says, numbers } of marks) {
    const found = matchesOf(says, text)
    const inOrder = found.length > 1 && found.every((one, at) => one[1] === numbers[at])
    if (!inOrder) continue
    const items = found.map(({ 0: mark, index }, at) => {
      const start = index + mark.length
      return shifted(splitClauses(text.slice(start, found[at + 1]?.index)), start)
    })
    if (items.some((one) => one.every(({ text }) => lettersOf(text) < 3))) continue
    const harmful = items.filter((one) => one.some(isHarm))
    if (harmful.length * 2 >= items.length) return items
  }
  return undefined
}

function isHarm(clause: Clause): boolean {
  return assertedHazards(clause).length > 0
}

function shifted(clauses: readonly Clause[], by: number): readonly Clause[] {
  return clauses.map((one) => ({ ...one, start: one.start + by }))
}

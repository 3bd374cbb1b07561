// Tells apart what one report counts up: 一是…二是…, 1、…;2、….
import { lettersOf } from '../../../lib/letters-of.ts'
import { matchesOf } from '../../../lib/matches.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { type Clause, splitClauses } from '../signs/clauses.ts'
import { isUrgent } from '../signs/urgency.ts'
import type { Layout } from './layout.ts'

const han = '一二三四五六七八九'
const marks: readonly { readonly says: RegExp; readonly numbers: string }[] = [
  {
    says: /(?<=^|[\s,;。:!\n一-龥])(?<![第栋幢座楼元层号格])([1-9])\s?[.、)](?!\d(?!\d?(?:[栋幢座楼]|号楼|单元)))/g,
    numbers: '123456789',
  },
  {
    says: /(?<=^|[\s,;。:!\n])([一二三四五六七八九])(?:是|来|、(?![一二三四五六七八九]))/g,
    numbers: han,
  },
  {
    says: /(?:其|第)([一二三四五六七八九])(?:[是,、:\s]|(?!楼(?![下道上梯])|[次个名天日周月季层单栋幢号座期条户排件步批线人小中医种时轮届道十百]))/g,
    numbers: han,
  },
]

/** The clauses of each thing that is counted up, with where they stand in the text; undefined where it is no such list. */
export function enumeratedIn({ text, raw, context }: Layout): readonly (readonly Clause[])[] | undefined {
  const spaced = context.role === 'resident' ? spacedIn(text) : undefined
  return circledIn(text, raw) ?? numberedIn(text) ?? spaced
}

/** ①…②…: as they were written. */
function circledIn(text: string, raw: string): readonly (readonly Clause[])[] | undefined {
  const found = matchesOf(/[①-⑳]/g, raw)
  return found.length > 1 ? itemsAt(text, found) : undefined
}

/** 门禁坏了 路灯不亮 垃圾桶满了: three things or more, each of which is wrong; danger is one thing, however it is told. */
function spacedIn(text: string): readonly (readonly Clause[])[] | undefined {
  const found = matchesOf(/(?<=^|\s)(?=\S)/g, text)
  const items = found.length > 2 ? itemsAt(text, found) : undefined
  const each = items?.every((one) => one.length === 1 && one.some(isHarm))
  return each && !isUrgent(items?.flat() ?? []) ? items : undefined
}

function numberedIn(text: string): readonly (readonly Clause[])[] | undefined {
  for (const { says, numbers } of marks) {
    const found = matchesOf(says, text)
    const inOrder = found.length > 1 && found.every((one, at) => one[1] === numbers[at])
    if (!inOrder) continue
    const items = itemsAt(text, found)
    if (items) return items
  }
  return undefined
}

/** What stands behind each mark; undefined where most of it is no harm. */
function itemsAt(
  text: string,
  found: readonly RegExpExecArray[],
): readonly (readonly Clause[])[] | undefined {
  const items = found.map(({ 0: mark, index }, at) => {
    const start = index + mark.length
    return shifted(splitClauses(text.slice(start, found[at + 1]?.index)), start)
  })
  if (items.some((one) => one.every(({ text: said }) => lettersOf(said) < 3))) return undefined
  const harmful = items.filter((one) => one.some(isHarm))
  return harmful.length * 2 >= items.length ? items : undefined
}

function isHarm(clause: Clause): boolean {
  return assertedHazards(clause).length > 0
}

function shifted(clauses: readonly Clause[], by: number): readonly Clause[] {
  return clauses.map((one) => ({ ...one, start: one.start + by }))
}

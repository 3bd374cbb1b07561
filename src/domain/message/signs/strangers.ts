// Finds whom a zero is said of where neither its sender nor anybody known is named: 张三今日无异常.
import { pattern } from '../../../lib/pattern.ts'
import { startsLikeName } from '../../../lib/person-names.ts'
import type { Clause } from './clauses.ts'
import { zeroAt } from './zeros.ts'
import * as words from '../words/subjects.ts'
import type { GridMention } from '../field/grids.ts'

const noName = pattern('', `^(?:${words.title}|${words.noName})*$`)
const lead = pattern('', `^(?:${words.title}|${words.noName})+`)
const tail = pattern('', `(?:${words.title}|${words.noName})+$`)
const unitForm = pattern('', words.unitForm)
const between = pattern('', words.between)
const deed = pattern('', words.deed)

interface Span {
  readonly start: number
  readonly end: number
}

interface Said {
  readonly clauses: readonly Clause[]
  readonly days: readonly Span[]
  /** The sender's own name; undefined: the report is of grids. */
  readonly self: string | undefined
}

/** As short as a name, or with the form of one; of more words, what is looked at. */
const longestName = 4
const longestPerson = 3

/** The mentions of who is known, and what is said of whoever is not. */
export function withStrangers(
  named: readonly GridMention[],
  { clauses, days, self }: Said,
): readonly GridMention[] {
  if (self === undefined) return named
  const known = [...named, ...days]
  const strangers = clauses.flatMap((clause): GridMention[] => {
    const at = zeroAt(clause.text)
    const end = clause.start + (at ?? clause.text.length)
    if (named.some((one) => one.start >= clause.start && one.start < end)) return []
    const subject = masked(clause, known).slice(0, at).replaceAll(self, ' ')
    const names = subject.split(between).flatMap((part) => nameOf(part, at !== undefined) ?? [])
    return names.length === 0 ? [] : [{ start: clause.start, end, ids: [], unknown: names }]
  })
  return [...named, ...strangers].sort((a, b) => a.start - b.start)
}

function masked({ text, start: from }: Clause, known: readonly Span[]): string {
  return known.reduce((left, { start, end }) => {
    const [at, to] = [Math.max(0, start - from), Math.max(0, end - from)]
    const blank = ' '.repeat(left.slice(at, to).length)
    return left.slice(0, at) + blank + left.slice(to)
  }, text)
}

/** `ofZero`: a zero follows; else the part must be nothing but a name. */
function nameOf(part: string, ofZero: boolean): string | undefined {
  if (noName.test(part)) return undefined
  const [unit] = unitForm.exec(part) ?? []
  const bare = part.replace(lead, '').replace(tail, '')
  const name = bare.length > 1 ? bare : part
  const isPerson = name.length <= longestPerson && startsLikeName(name)
  if (ofZero) return unit ?? (isPerson || part.length <= longestName ? name : undefined)
  if (unit !== undefined) return unit === part && !deed.test(part) ? part : undefined
  return isPerson ? name : undefined
}

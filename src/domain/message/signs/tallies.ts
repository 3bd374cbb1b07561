// Reads lists of kinds with a figure behind each, and of kinds that are all denied at once.
import { matchesOf } from '../../../lib/matches.ts'
import { pattern } from '../../../lib/pattern.ts'
import type { Clause } from './clauses.ts'
import * as words from '../words/tallies.ts'
import type { IncidentCategory } from '../reading.ts'
import { findHazards, mainCategory } from './hazards.ts'

const nought = pattern('', words.noughtOf)
const some = pattern('g', words.someOf)
const wrong = pattern('', words.wrongKind)
/** 走访老人, 消防检查 */
const work = pattern('', `^${words.workKind}`, `${words.workKind}$`)
const deniesAll = pattern('', words.deniesAll)

const workTally = pattern('', words.workTally)

/** 慰问老人两名: work, and nothing wrong. */
export function talliesWork(text: string): boolean {
  return workTally.test(text) && findHazards(text).every((one) => one.negated || one.weight < 2)
}

/** 堆物2 飞线0: beside the kinds of which there is nothing, one of which there is something. */
export function talliesHarm(clauses: readonly Clause[]): boolean {
  const text = clauses.map((one) => one.text).join(',')
  if (!nought.test(text)) return false
  return matchesOf(some, text).some(({ groups }) => {
    const kind = groups?.['kind'] ?? ''
    return !work.test(kind) && (wrong.test(kind) || findHazards(kind).some((one) => one.weight > 1))
  })
}

const kinds = Object.entries(words.columnKinds).map(
  ([names, category]) => [new RegExp(`^${names}(?:类|问题|隐患|事件|情况)?[数量]?$`), category] as const,
)

/** What the figures of a column so headed are cases of; undefined where they are none, or nobody knows. */
export function kindOfColumn(title: string): IncidentCategory | undefined {
  const [, named] = kinds.find(([names]) => names.test(title)) ?? []
  return named ?? mainCategory(findHazards(title))
}

/** Only names, and tells of nothing that was done or seen. */
const happened = /了|被|着(?!火)|正在|有人|[\d一二三四五六七八九十两][处起个人户辆家]/

/** 乱停的、摆摊的,一样都没碰上: what is named is not there. */
export function isDeniedNext(clauses: readonly Clause[], at: number): boolean {
  const [list, next] = [clauses[at], clauses[at + 1]]
  if (list === undefined || next === undefined || !deniesAll.test(next.text)) return false
  return list.text.includes('、') && !happened.test(list.text)
}

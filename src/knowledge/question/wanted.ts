// What kind of answer a question wants, and whether a stretch of text could be one.
import { namesPerson } from '../../lib/person-names.ts'
import { KINDS } from './kinds.ts'

export type Wanted = keyof typeof KINDS

const kinds = Object.entries(KINDS) as [Wanted, { asked: RegExp; about?: RegExp }][]

/** What is asked goes before what is only spoken of: 名单哪天交 wants a day. Expects a folded question. */
export function wantedBy(folded: string): Wanted {
  const asked = kinds.find(([kind, { asked }]) => !WEAK.has(kind) && asked.test(folded))
  const about = asked ?? kinds.find(([, { about }]) => about?.test(folded))
  return (about ?? kinds.find(([, { asked }]) => asked.test(folded)))?.[0] ?? 'what'
}

/** Every kind that a clause of the question asks for, the first first: 几点到、去哪里 wants a time and a place. */
export function allWantedBy(folded: string): Wanted[] {
  const asked = folded
    .split(/[,;?、]/u)
    .flatMap((clause) => kinds.find(([kind, { asked }]) => !WEAK.has(kind) && asked.test(clause))?.[0] ?? [])
  return [...new Set([wantedBy(folded), ...asked])]
}

/** Asked in words that any question may have; what it speaks of says more. */
const WEAK: ReadonlySet<Wanted> = new Set(['what-if', 'whether', 'what'])

/** Numbers that date or order things and count nothing. */
const NO_AMOUNT = /\d+(-\d+)?(年|月份?|日|、|[.)](?!\d))|第\d+|(20)?\d*x{2,}/gu

const LABELS: Partial<Record<Wanted, RegExp>> = {
  when: /时间|日期|期限|截止|阶段|日前|月前|底前|前(报|完成)/u,
  day: /时间|日期|期限|截止|阶段|日前|月前|底前|前(报|完成)/u,
  clock: /时间/u,
  where: /地点|地址|场地|设[在于]/u,
  who: /负责|牵头|责任(人|单位)|主管/u,
  penalty: /处罚|追究|问责|考核|凡/u,
  money: /奖励|标准|补贴|收费|补助|经费|缴/u,
  papers: /材料|证件|手续|携带|持/u,
}

/** Whether the text says by a word of its own that it holds what is wanted. */
export function isLabelled(wants: Wanted, folded: string): boolean {
  return LABELS[wants]?.test(folded) ?? false
}

/** Whether a stretch of folded text, numerals as digits, could hold the kind of answer that is wanted. */
export function couldAnswer(wants: Wanted, folded: string): boolean {
  if (wants === 'name') return namesPerson(folded)
  const text = wants === 'how-many' ? folded.replace(NO_AMOUNT, ' ') : folded
  return KINDS[wants].evidence.test(text)
}

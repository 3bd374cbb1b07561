// Tells that the plan speaks of what is asked and leaves it open: no other line may stand in for what is missing.
import type { Sentence } from '../library/library.ts'
import { slotsOf, type Slot, type SlotKind } from '../plan/open-slots.ts'
import { couldAnswer, isLabelled, type Wanted } from '../question/wanted.ts'
import type { Question } from '../question/question.ts'
import type { Inquiry } from './inquiry.ts'
import { matterOf, type Matter } from './matter.ts'

/** Which questions want what is missing. */
const AMOUNTS: readonly Wanted[] = ['money', 'reward', 'penalty', 'how-many', 'area', 'points']
const TIMES: readonly Wanted[] = ['day', 'when', 'clock']
const WANTED: Readonly<Record<SlotKind, readonly Wanted[]>> = {
  holder: ['name', 'who'],
  site: ['where', 'place'],
  division: ['place'],
  contact: ['contact'],
  year: ['year'],
  day: [...TIMES],
  span: [...TIMES, 'how-often', 'how-many'],
  amount: [...AMOUNTS, 'what'],
  thing: [...AMOUNTS, ...TIMES, 'how-often', 'where', 'list', 'what', 'who', 'name'],
  terms: [...AMOUNTS, ...TIMES, 'how-often', 'where', 'list', 'name', 'papers', 'what', 'who'],
  extent: ['money', 'reward', 'how-many', 'area', 'points', ...TIMES, 'how-often'],
  annex: [...AMOUNTS, 'list', 'name', 'papers', 'what', 'who'],
}

/** What is put off, by the last word that names it; else anything that its kind may be. */
const NAMED: readonly (readonly [RegExp, readonly Wanted[]])[] = [
  [/(时间|日期|期限|时限)$/u, [...TIMES, 'how-often']],
  [/(地点|位置|地址)$/u, [...TIMES, 'where']],
  [/(名单|名录|清单|成员)$/u, ['list', 'name', 'who', 'what', 'where', 'how-many']],
  [/(费用?|价格?|津贴|补贴|补助|资金|工资|奖金|租金)$/u, [...AMOUNTS, 'what']],
]

function wantedOf({ kind, label }: Slot): readonly Wanted[] {
  const named = kind === 'terms' || kind === 'annex' ? NAMED.find(([word]) => word.test(label)) : undefined
  return named?.[1] ?? WANTED[kind]
}

/** How much of the matter the label must tell. */
const LABEL = 0.15
/** A longer line before a slot announces something else. */
const SHORT = 120

/** undefined: nothing that is asked is left open. */
export function leftOpen(inquiry: Inquiry, sentences: readonly Sentence[]): Slot | undefined {
  const plan = sentences[0]?.passage.plan
  const { wants } = inquiry.asked.question
  const slots = plan ? slotsOf(plan).filter((slot) => wantedOf(slot).includes(wants)) : []
  if (slots.length === 0) return undefined
  const matter = matterOf(inquiry, sentences)
  const found = { inquiry, sentences, matter, best: bestTold(sentences, wants, matter) }
  const meant = slots.filter((slot) => isMeant(slot, found))
  return meant.toSorted((a, b) => matter.told(b.label) - matter.told(a.label))[0]
}

interface Found {
  readonly inquiry: Inquiry
  readonly sentences: readonly Sentence[]
  readonly matter: Matter
  /** What the best sentence that could answer tells. */
  readonly best: number
}

function bestTold(sentences: readonly Sentence[], wants: Wanted, { told }: Matter): number {
  const could = sentences.filter(({ folded }) => couldAnswer(wants, folded))
  return Math.max(0, ...could.map(({ folded, passage }) => told(`${folded}\n${passage.under}`)))
}

function isMeant(slot: Slot, { inquiry, sentences, matter, best }: Found): boolean {
  const { kind, label, measure, listed, sentence } = slot
  const { folded, wants } = inquiry.asked.question
  if (kind === 'site') return !sentences.some((one) => isLabelled('where', one.folded))
  if (kind === 'holder' && isDeputy(label) !== isDeputy(folded)) return false
  if (kind === 'extent' && isToldIn(slot, inquiry.asked.question)) return false
  if (/如有|若有/u.test(label)) return false
  if (listed && !isNamed(label, folded)) return false
  if (matter.told(around(sentence, sentences)) < best) return false
  if (measure !== '' && new RegExp(`[几少]${measure}`, 'u').test(folded)) return true
  const told = matter.told(label)
  return told >= LABEL && told > beside(slot, wants, matter)
}

/** 副组长由 and 副主任: are; an office that the holder has besides does not count. */
function isDeputy(text: string): boolean {
  return /^[^由:]*副.{0,3}(长|主任|书记|人)/u.test(text)
}

/** By the last word of the name, or of one of the names it is made of. */
function isNamed(annex: string, folded: string): boolean {
  const names = annex.replace(/\(.*?\)|[《》]/gu, '').split(/[及和与、]/u)
  return names.some((name) => folded.includes(name.slice(-2)))
}

/** What another clause of the same sentence tells that has what is wanted. */
function beside({ label, sentence }: Slot, wants: Wanted, { told }: Matter): number {
  if (wants === 'what') return 0
  const others = sentence.folded
    .replace(/\s/gu, '')
    .split(/[,;。]/u)
    .filter((clause) => !clause.includes(label))
  return Math.max(0, ...others.filter((clause) => couldAnswer(wants, clause)).map(told))
}

/** 定期 tells how often, unless a number is asked; and what is vague may be told beside in the clause. */
function isToldIn({ label }: Slot, { folded, wants }: Question): boolean {
  return couldAnswer(wants, label.replace('定期', '')) || (wants === 'how-often' && !/[几少]天/u.test(folded))
}

/** The sentence with its headings and the short line that may announce it. */
function around({ folded, passage }: Sentence, answer: readonly Sentence[]): string {
  const before = passage.plan.passages[passage.at - 1]
  const announces = before && before.text.length <= SHORT && !answer.some((one) => one.passage === before)
  return [folded, passage.under, announces ? before.read : ''].join('\n')
}

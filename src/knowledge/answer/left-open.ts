// Tells that the plan speaks of what is asked and leaves it open: no other line may stand in for what is missing.
import type { Sentence } from '../library/passage.ts'
import { namesPerson } from '../../lib/person-names.ts'
import { slotsOf, type Slot, type SlotKind } from '../plan/open-slots.ts'
import { couldAnswer, isLabelled as saysKind, type Wanted } from '../question/wanted.ts'
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
  span: [...TIMES, 'how-often', 'how-many', 'what'],
  amount: [...AMOUNTS, 'what'],
  thing: [...AMOUNTS, ...TIMES, 'how-often', 'where', 'list', 'what', 'who', 'name'],
  terms: [...AMOUNTS, ...TIMES, 'how-often', 'where', 'list', 'name', 'papers', 'what', 'who'],
  extent: ['money', 'reward', 'how-many', 'area', 'points', ...TIMES, 'how-often'],
  annex: [...AMOUNTS, 'list', 'name', 'papers', 'what'],
}

/** What is put off, by the last word that names it; else anything that its kind may be. */
const NAMED: readonly (readonly [RegExp, readonly Wanted[]])[] = [
  [/(时间|日期|期限|时限)$/u, [...TIMES, 'how-often']],
  [/(地点|位置|地址)$/u, [...TIMES, 'where']],
  [/(名单|名录|清单|成员)$/u, ['list', 'name', 'what', 'where', 'how-many']],
  [/(费用?|价格?|津贴|补贴|补助|资金|工资|奖金|租金)$/u, [...AMOUNTS, 'what']],
]

function wantedOf({ kind, label }: Slot): readonly Wanted[] {
  const named = kind === 'terms' || kind === 'annex' ? NAMED.find(([word]) => word.test(label)) : undefined
  return named?.[1] ?? WANTED[kind]
}

/** How much of the matter the label must tell. */
const LABEL = 0.15
/** The same where the label is a role or the name of an annex, and little else is said. */
const SHORT_LABEL = 0.1
/** The same where the slot stands in what would be answered. */
const QUOTED_LABEL = 0.08
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

/** What another sentence tells that names a holder: who holds another role is no answer, nor is the role alone. */
function holderTold({ label, sentence }: Slot, sentences: readonly Sentence[], { told }: Matter): number {
  const role = new RegExp(`(?<!副)${label.slice(-2)}`, 'u')
  const named = sentences.filter(
    ({ folded }) => namesPerson(folded) || /[由为].{2,20}[担兼]任|负责/u.test(folded),
  )
  const held = named.filter((one) => one !== sentence && role.test(one.folded))
  return Math.max(0, ...held.map(({ folded, passage }) => told(`${folded}\n${passage.under}`)))
}

function isMeant(slot: Slot, found: Found): boolean {
  const { inquiry, sentences, matter, best } = found
  const { kind, label, measure, listed, sentence } = slot
  const { folded, wants } = inquiry.asked.question
  if (kind === 'site') return !sentences.some((one) => saysKind('where', one.folded))
  if (kind === 'holder' && isDeputy(label) !== isDeputy(folded)) return false
  if (kind === 'extent' && isToldIn(slot, inquiry.asked.question)) return false
  if (/如有|若有/u.test(label)) return false
  if (listed && !isNamed(label, folded)) return false
  const told = matter.told(around(sentence, sentences))
  if (kind === 'holder' ? told <= holderTold(slot, sentences, matter) : told < best) return false
  if (kind === 'annex' && couldAnswer(wants, label) && AMOUNTS.includes(wants)) return false
  if (measure !== '' && new RegExp(`[几少]${measure}`, 'u').test(folded)) return true
  return isLabelled(slot, found)
}

/** Whether the label tells of the matter, and more than any value beside it. */
function isLabelled(slot: Slot, found: Found): boolean {
  const { kind, label, sentence } = slot
  const told = found.matter.told(label)
  const quoted = kind !== 'extent' && found.sentences.includes(sentence)
  if (quoted && told >= QUOTED_LABEL)
    return told > Math.max(...found.sentences.map((one) => beside(slot, one, found)))
  return (
    told >= (kind === 'holder' || kind === 'annex' ? SHORT_LABEL : LABEL) &&
    told > beside(slot, sentence, found)
  )
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

/** What another clause of a sentence tells that has what is wanted. */
function beside({ label }: Slot, { folded }: Sentence, { inquiry, matter }: Found): number {
  const { wants } = inquiry.asked.question
  if (wants === 'what') return 0
  const others = folded
    .replace(/\s/gu, '')
    .split(/[,;。]/u)
    .filter((clause) => !clause.includes(label) && !(clause && label.includes(clause)))
  return Math.max(0, ...others.filter((clause) => couldAnswer(wants, clause)).map(matter.told))
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

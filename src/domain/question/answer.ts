// An answer to a question about plans: what is said, where it stands, or which kind of unknown it is.
import { renderLapse, type Lapse } from './plan-facts.ts'

export const unknownKinds = [
  'masked',
  'blank',
  'annex-absent',
  'list-absent',
  'damaged',
  'not-in-plans',
  'expired',
  'sensitive',
] as const
export type UnknownKind = (typeof unknownKinds)[number]

export interface Citation {
  readonly file: string
  /** First and last line of the raw text file, 1-based, at most five; null where the file has no lines. */
  readonly lines: readonly [number, number] | null
  /** Where it stands in a file without lines: 第3段, 第2页. */
  readonly place: string | null
  readonly plan: string
  readonly section: string
  /** At most 300 characters, as written in the plan. */
  readonly quote: string
}

export type PlanYear =
  | { readonly kind: 'known'; readonly year: number }
  | { readonly kind: 'masked' | 'unknown' }

export type Answer =
  | {
      readonly outcome: 'answered'
      readonly mode: 'extract' | 'model'
      readonly text: string
      readonly year: PlanYear
      /** The first is where the answer stands; the others are the next best places. */
      readonly citations: readonly [Citation, ...Citation[]]
      /** Where other plans have the same words. */
      readonly alsoIn?: readonly Citation[]
      /** Why the plan stands no longer; undefined: it does. */
      readonly lapse?: Lapse
      /** Another plan, or another line of this one, that says otherwise. */
      readonly against?: Citation
    }
  | { readonly outcome: 'clarify'; readonly reason: 'which-plan'; readonly choices: readonly Choice[] }
  | { readonly outcome: 'refused'; readonly reason: UnknownKind; readonly citations: readonly Citation[] }

export interface Choice {
  readonly plan: string
  /** What the choice is known by when the question is asked again. */
  readonly planKey: string
  readonly citation: Citation
}

/** The line of `ask --jsonl`; other programs read it. */
export function toAskLine(id: string, answer: Answer) {
  const line = { id, outcome: answer.outcome, reason: null, mode: 'extract', answer: '' }
  if (answer.outcome === 'answered')
    return { ...line, mode: answer.mode, answer: answer.text, citations: answer.citations }
  if (answer.outcome === 'clarify') {
    const citations = answer.choices.map((choice) => choice.citation)
    return { ...line, reason: answer.reason, answer: renderAnswer(answer), citations }
  }
  return { ...line, reason: answer.reason, answer: renderAnswer(answer), citations: answer.citations }
}

const REFUSALS: Record<UnknownKind, string> = {
  masked: '这一项在方案原文里被遮盖，无法回答。',
  blank: '方案原文里这一项是空白，无法回答。',
  'annex-absent': '方案说详见附件，但附件没有收录，无法回答。',
  'list-absent': '方案提到了这份清单，但没有列出，无法回答。',
  damaged: '方案原文这一处已损坏，无法回答。',
  'not-in-plans': '现有方案里没有写到这一项。',
  expired: '相关方案已经失效，不再作为答复依据。',
  sensitive: '这涉及个人隐私，我不能答复，请当面向社区工作人员了解。',
}

export function renderAnswer(answer: Answer): string {
  if (answer.outcome === 'answered') {
    const { mode, text, citations, year, alsoIn = [], against, lapse } = answer
    return [
      `【${mode === 'extract' ? '原文摘录' : 'AI 生成'}】${text}`,
      `来源：${sources(mode, citations)}${yearRemark(year)}${alsoIn.length > 0 ? `，另有${alsoIn.length}处同文` : ''}`,
      ...(lapse ? [`注意：${renderLapse(lapse)}。`] : []),
      ...(against ? [`请对照：${clip(against.quote, 80)}（${source(against)}）`] : []),
    ].join('\n')
  }
  if (answer.outcome === 'clarify')
    return ['您问的是哪个社区或方案？', ...answer.choices.map((c, i) => `${i + 1}. ${c.plan}`)].join('\n')
  const [near] = answer.citations
  return REFUSALS[answer.reason] + (near && answer.reason !== 'sensitive' ? `\n参见：${source(near)}` : '')
}

/** An extract stands in one place; what a model worded rests on all that it cites. */
function sources(mode: 'extract' | 'model', citations: readonly [Citation, ...Citation[]]): string {
  return mode === 'extract' ? source(citations[0]) : citations.slice(0, 3).map(source).join('；')
}

function source({ plan, section, lines, place }: Citation): string {
  const where = lines ? (lines[0] === lines[1] ? `第${lines[0]}行` : `第${lines[0]}-${lines[1]}行`) : place
  return [`《${clip(plan, 40)}》`, clip(section, 30), where].filter(Boolean).join(' ')
}

function yearRemark(year: PlanYear): string {
  if (year.kind === 'known') return `（${year.year}年）`
  return year.kind === 'masked' ? '（年份在原文中被遮盖）' : '（年份不详）'
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

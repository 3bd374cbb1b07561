// Answers a question from the plans alone: the stretch of original text that answers it, or an honest no.
import type { Answer, Choice, Citation, UnknownKind } from '../../domain/question/answer.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { lapseOf } from '../../domain/question/plan-facts.ts'
import { coverageOf } from './coverage.ts'
import { elsewhere } from './elsewhere.ts'
import { completed } from './extract.ts'
import type { Library } from '../library/library.ts'
import type { Plan, Sentence } from '../library/passage.ts'
import { listOf } from '../library/term-lists.ts'
import { readQuestion, type Question } from '../question/question.ts'
import { isSensitive, unknownIn } from './refusal.ts'
import { find } from './search.ts'
import type { Stretch } from './stretch.ts'
import { weigh } from './weigh.ts'

const CITED = 3
const QUOTED = 300

interface Asking {
  readonly question: string
  /** The group's own community: it decides where the question names no place. */
  readonly place?: string | undefined
  /** The plan chosen when asked back: `planKey` of a choice. */
  readonly planKey?: string | undefined
  /** Decides which plans have expired; undefined: none. */
  readonly today?: LocalDay | undefined
}

export function ask(library: Library, { question: text, place, planKey, today }: Asking): Answer {
  const question = readQuestion(text)
  if (isSensitive(question)) return { outcome: 'refused', reason: 'sensitive', citations: [] }
  const asked = weigh(library, question, { place, planKey })
  const ranked = find(library, asked)
  const unknownOf = ({ sentences }: Stretch) =>
    unknownIn({ library, asked, found: ranked }, completed(sentences, question.wants))
  const judged: Judged = { question, found: standingFirst(ranked, today), unknownOf }
  const found = answeringFirst(judged)
  const choices = planKey === undefined ? choicesAmong(library, { ...judged, found }) : []
  if (choices.length > 1) return { outcome: 'clarify', reason: 'which-plan', choices: choices.map(choiceOf) }
  const [best] = found
  const unknown = best ? unknownOf(best) : 'not-in-plans'
  if (unknown)
    return {
      outcome: 'refused',
      reason: unknown,
      citations: found.slice(0, CITED).map(({ sentences }) => cite(sentences)),
    }
  const lapse = best && lapseOf(best.plan.facts, today)
  if (lapse?.kind === 'expired')
    return {
      outcome: 'refused',
      reason: 'expired',
      citations: found.slice(0, 1).map(({ sentences }) => cite(sentences)),
    }
  return { ...answerFrom(library, question, found), ...(lapse ? { lapse } : {}) }
}

interface Judged {
  readonly question: Question
  readonly found: readonly Stretch[]
  /** Why a stretch is no answer; undefined: it may stand. */
  readonly unknownOf: (stretch: Stretch) => UnknownKind | undefined
}

/** Within this part of the best score a line of the same plan that may stand goes before one that may not. */
const SECOND = 0.85

/** Unknowns that another line may still answer. */
const LINE_ONLY: ReadonlySet<UnknownKind | undefined> = new Set(['not-in-plans'])

function answeringFirst({ question, found, unknownOf }: Judged): readonly Stretch[] {
  const [best] = found
  if (!best || question.wants === 'name' || !LINE_ONLY.has(unknownOf(best))) return found
  if (speaksOf(question, best)) return found
  const rivals = found.filter(({ plan, score }) => plan === best.plan && score >= SECOND * best.score)
  const second = rivals.find((rival) => !unknownOf(rival))
  return second ? [second, ...found.filter((stretch) => stretch !== second)] : found
}

/** A line that holds all that is asked but the answer says that the plan has none. */
function speaksOf(question: Question, { sentences }: Stretch): boolean {
  return !sentences[0]?.passage.preamble && coverageOf(question, sentences).loose === 1
}

/** A plan that stands goes before one that does not, where it answers about as well. */
function standingFirst(found: readonly Stretch[], today: LocalDay | undefined): readonly Stretch[] {
  const [best] = found
  if (!best || !lapseOf(best.plan.facts, today)) return found
  const stands = found.find(({ plan, score }) => score >= CLOSE * best.score && !lapseOf(plan.facts, today))
  return stands ? [stands, ...found.filter((stretch) => stretch !== stands)] : found
}

/** The answer made of what was found, whether or not it may stand. */
export function answerFrom(library: Library, question: Question, found: readonly Stretch[]): Answer {
  const [best] = found
  if (!best) return { outcome: 'refused', reason: 'not-in-plans', citations: [] }
  const sentences = completed(best.sentences, question.wants)
  const second = runnerUp(found, sentences)
  const { same, against } = elsewhere(library, best.sentences)
  const first = { ...cite(best.sentences), quote: clip(sentences) }
  return {
    outcome: 'answered',
    mode: 'extract',
    text: [sentences, second?.sentences ?? []].map(textOf).filter(Boolean).join('\n'),
    year: best.plan.year,
    citations: [first, ...furtherCitations(best, second ? [second, ...found] : found)],
    alsoIn: same.slice(0, CITED).map((sentence) => cite([sentence])),
    ...(against ? { against: cite([against]) } : {}),
  }
}

/** Both together must still be short. */
const TOGETHER = 215
/** Within this part of the best score another line of the same plan may be what was meant. */
const CLOSE = 0.88

/** A second line of the same plan that answers about as well and is worth showing beside the first. */
function runnerUp(found: readonly Stretch[], sentences: readonly Sentence[]): Stretch | undefined {
  const [best, ...others] = found
  const lines = new Set(sentences.map(({ passage }) => passage))
  const room = TOGETHER - textOf(sentences).length
  return others.find(
    (other) =>
      other.plan === best?.plan &&
      other.score >= CLOSE * best.score &&
      other.sentences.every(({ passage }) => !lines.has(passage)) &&
      textOf(other.sentences).length <= room,
  )
}

/** Up to the third; the same words in another plan are not cited twice. */
function furtherCitations(best: Stretch, found: readonly Stretch[]): Citation[] {
  const seen = new Set([keyOf(best.sentences)])
  const citations: Citation[] = []
  for (const { sentences } of found) {
    if (citations.length >= CITED - 1) break
    if (!seen.has(keyOf(sentences))) citations.push(cite(sentences))
    seen.add(keyOf(sentences))
  }
  return citations
}

function keyOf(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => sentence.folded.replace(/[\s\p{P}\p{S}]/gu, '')).join('')
}

/** A rival within this part of the best score is as good an answer. */
const RIVAL = 0.95
/** More terms than this that only the best plan holds say that it is meant. */
const TELLING = 1

/** The plans that answer about as well and otherwise, where the question does not say which it means. */
function choicesAmong(library: Library, { question, found, unknownOf }: Judged): Stretch[] {
  const [best] = found
  if (!best || question.places.length > 0) return []
  const holds = ({ id }: Plan, term: string) => listOf(library.inPlans, term)?.ids.includes(id) ?? false
  const tells = (plan: Plan) =>
    question.terms.filter((term) => holds(best.plan, term) && !holds(plan, term)).length
  const choices: Stretch[] = []
  for (const stretch of found) {
    if (stretch.score < RIVAL * best.score || choices.length >= CITED) break
    const twins = library.duplicates.get(stretch.plan) ?? []
    if (choices.some(({ plan }) => plan === stretch.plan || twins.includes(plan))) continue
    if (tells(stretch.plan) > TELLING) continue
    if (!unknownOf(stretch)) choices.push(stretch)
  }
  return choices
}

function choiceOf({ plan, sentences }: Stretch): Choice {
  return { plan: plan.title, planKey: plan.key, citation: cite(sentences) }
}

function cite(sentences: readonly Sentence[]): Citation {
  const first = sentences[0]?.passage
  const last = sentences[sentences.length - 1]?.passage
  return {
    file: first?.plan.file ?? '',
    lines: first && last && !first.place ? [first.line, last.line] : null,
    place: first?.place ?? null,
    plan: first?.plan.title ?? '',
    section: first?.headings.join(' > ') ?? '',
    quote: clip(sentences),
  }
}

function clip(sentences: readonly Sentence[]): string {
  return textOf(sentences).slice(0, QUOTED)
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences
    .map(({ text, passage }, i) => (i > 0 && sentences[i - 1]?.passage !== passage ? `\n${text}` : text))
    .join('')
}

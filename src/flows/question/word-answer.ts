// An open question: what a model may word its answer from, and what of its draft may be said.
import type { Answer } from '../../domain/question/answer.ts'
import { checkDraft, withoutOrders } from '../../domain/question/answer-check.ts'
import type { Community } from '../../domain/community/community.ts'
import type { Evidence, Knowledge, QuestionScope } from '../../domain/question/knowledge.ts'
import type { Drafting } from '../../domain/question/model.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Question } from '../../domain/question/question.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { settleWithAnswer } from './settle-question.ts'

/** The group's own community breaks ties, but where a plan was chosen. */
export function scopeOf(
  { community, now }: { community: Community; now: Date },
  { planKey }: Question,
): QuestionScope {
  const today = localDay(now, community.timeZone)
  return planKey === undefined ? { place: community.place, today } : { planKey, today }
}

/** What a model may see; nothing for a question that the plans do not answer (any more). */
export function evidenceOf(
  world: { knowledge: Knowledge; community: Community; roster: Roster; now: Date },
  question: Question,
): { extract: Answer; evidence: Evidence } {
  const { knowledge, roster } = world
  const { text } = question
  const extract = knowledge.ask(text, scopeOf(world, question))
  if (extract.outcome !== 'answered') return { extract, evidence: { passages: [], names: [] } }
  const { passages, names } = withoutOrders(knowledge.evidence(text, extract.citations[0]))
  return { extract, evidence: { passages, names: [...names, ...namesIn(roster)] } }
}

/** People and places of the community: a model must not bring them up where the plan does not. */
function namesIn({ units, people, chats }: Roster): string[] {
  return [...units.map((u) => u.name), ...people.map((p) => p.name), ...chats.map((c) => c.title)]
}

/** The model's answer where something of it holds, else the extract. */
export function wordedAnswer(extract: Answer, drafting: Drafting, evidence: Evidence): Answer {
  if (extract.outcome !== 'answered' || drafting.outcome !== 'drafted') return extract
  const checked = checkDraft(drafting.sentences, evidence)
  if (!checked) return extract
  const [first, ...others] = checked.passages
  return {
    ...extract,
    mode: 'model',
    text: checked.text,
    year: first.year,
    citations: [first.citation, ...others.map((passage) => passage.citation)],
  }
}

/** A question that waited longer than anybody does is not answered any more. */
export async function closeQuestion(
  { tx, community, now }: { tx: Tx; community: Community; now: Date },
  question: Question,
  answer: Answer,
): Promise<void> {
  if (isTooOld(question, community, now)) await tx.questions.settle(question.id, { state: 'dropped' }, now)
  else await settleWithAnswer({ tx, now }, question, answer)
}

export function isTooOld(
  { askedAt }: Pick<Question, 'askedAt'>,
  { questions }: Community,
  now: Date,
): boolean {
  return now.getTime() - askedAt.getTime() > questions.maxAgeMinutes * 60_000
}

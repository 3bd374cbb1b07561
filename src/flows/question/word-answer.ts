// An open question: what a model may word its answer from, and what of its draft may be said.
import type { Answer } from '../../domain/question/answer.ts'
import { checkDraft, withoutOrders } from '../../domain/question/answer-check.ts'
import type { Community } from '../../domain/community/community.ts'
import type { Evidence, Knowledge } from '../../domain/question/knowledge.ts'
import type { Drafting } from '../../domain/question/model.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { settleWithAnswer } from './settle-question.ts'

/** What a model may see; nothing for a question that the plans do not answer (any more). */
export function evidenceOf(
  { knowledge, community, roster }: { knowledge: Knowledge; community: Community; roster: Roster },
  question: Question,
): { extract: Answer; evidence: Evidence } {
  const { text, planKey } = question
  const extract = knowledge.ask(text, planKey === undefined ? { place: community.place } : { planKey })
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
  const ageMs = now.getTime() - question.askedAt.getTime()
  if (ageMs <= community.questions.maxAgeMinutes * 60_000)
    await settleWithAnswer({ tx, now }, question, answer)
  else await tx.questions.settle(question.id, { state: 'dropped' }, now)
}

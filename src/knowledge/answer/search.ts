// Finds the stretches of text that answer a question best, over all plans.
import type { Library } from '../library/library.ts'
import type { Plan } from '../library/passage.ts'
import { countOf } from '../library/term-lists.ts'
import type { Question } from '../question/question.ts'
import { shortlisted } from './shortlist.ts'
import type { Asked } from './asked.ts'
import type { PlanMatch } from './run.ts'
import { bestStretch, type Stretch } from './stretch.ts'
import { weigh, type Scope } from './weigh.ts'

export function search(library: Library, question: Question, scope?: Scope): Stretch[] {
  return find(library, weigh(library, question, scope))
}

/** So many are looked at by anybody. */
const MOST = 16

/** The best of each line on the shortlist that may be among the first, best first. */
export function find(library: Library, asked: Asked): Stretch[] {
  const seen = new Map<Plan, PlanMatch>()
  const stretches: Stretch[] = []
  const scores: number[] = []
  for (const passage of shortlisted(library, asked)) {
    let match = seen.get(passage.plan)
    if (!match) seen.set(passage.plan, (match = planMatch(library, passage.plan, asked)))
    const best = bestStretch(passage, { asked, plan: match, least: scores[MOST - 1] ?? -Infinity })
    if (!best) continue
    stretches.push(best)
    insert(scores, best.score)
  }
  return stretches.toSorted((a, b) => b.score - a.score).slice(0, MOST)
}

/** Among the highest, which stand first. */
function insert(scores: number[], score: number): void {
  let at = scores.length
  for (; at > 0 && (scores[at - 1] ?? 0) < score; at--) scores[at] = scores[at - 1] ?? 0
  scores[at] = score
}

/** A line holds such a term only where the index counts it; 3月 also stands in 13月. */
const PAIR = /^\p{Script=Han}{2}$/u

function planMatch({ plans }: Library, plan: Plan, asked: Asked): PlanMatch {
  const { terms, planScores, weights } = asked
  const rare = Math.log(1 + plans.length / 4)
  const lines = terms.map(({ inPlans }) => (inPlans ? countOf(inPlans, plan.id) : 0))
  const levels = terms.map(({ term, planIdf }, i) => {
    if (asked.question.places.some(({ full }) => full.includes(term)) && plan.folded.includes(term)) return 1
    if (plan.preface.includes(term)) return planIdf > rare ? weights.anchor : weights.opening
    return lines[i] ? weights.plan : 0
  })
  const rarity = terms.map(({ idf }, i) => {
    const late = 1 + weights.late * ((2 * i) / Math.max(1, terms.length - 1) - 1)
    const local = Math.log(1 + plan.passages.length / ((lines[i] ?? 0) + 0.5))
    return late * (weights.local * local + (1 - weights.local) * idf)
  })
  const stands = terms.map(({ term }, i) => lines[i] !== 0 || !PAIR.test(term))
  const beyond = rarity.map((rare, i) => rare * (1 - (levels[i] ?? 0)))
  const all = beyond.reduce((sum, weight) => sum + weight, 0)
  const matter = beyond.map((weight) => (all === 0 ? 0 : weight / all))
  return { plan, levels, stands, rarity, matter, score: planScores[plan.id] ?? 0 }
}

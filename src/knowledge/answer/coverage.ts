// How much of a question a stretch of text and its surroundings account for, character by character.
import type { Sentence } from '../library/passage.ts'
import type { Question } from '../question/question.ts'
import { relatedTo } from '../question/synonyms.ts'
import { hasSkipped } from '../library/terms.ts'

interface Coverage {
  /** Part of the question's characters that the stretch, its line, its headings and the plan's name account for. */
  readonly near: number
  /** Part that only says which plan is meant: its place, its title, its opening. */
  readonly named: number
  /** Part of all else that the stretch accounts for, characters alone included. */
  readonly loose: number
}

/** Words that shape a question or fill a sentence, whatever it is about. */
const SHAPE =
  /最[少多低高晚迟早]|几[回张次天人户名条支株颗场家]|星期几|周几|百分之几|频[率次]|次数|数量|时[间候]|日期|截止|期限|地点|名[字称]|多大|[之以][内前后]|[上下]限|大家|东西|分别|已经|马上|可以|具体|情况|标准|要求|规定|主要|方面|事情|问题|小区里|[用上里写会做说再先各每打发算弄拿出到过完好能样由对从回找收多个一为于其自向所]/gu

export function coverageOf(question: Question, sentences: readonly Sentence[]): Coverage {
  const plan = sentences[0]?.passage.plan
  const runs = question.content.replace(SHAPE, ' ').match(/\p{Script=Han}+|[a-z0-9.%]+/gu) ?? []
  if (!plan || runs.length === 0) return { near: 0, named: 0, loose: 0 }
  const lines = [...new Set(sentences.map(({ passage }) => passage))]
  const text = lines.flatMap((line) => [line.under, line.read]).join('\n')
  const isHere = (word: string) => text.includes(word) || hasSkipped(text, word)
  const isName = (word: string) =>
    plan.opening.includes(word) || question.places.some(({ full }) => full.includes(word))
  const named = runs.flatMap((run) => marks(run, isName))
  const near = runs.flatMap((run) => marks(run, isHere))
  const alone = runs.flatMap((run) => Array.from(run, (char) => text.includes(char)))
  return {
    near: share(near.map((mark, i) => mark || named[i] === true)),
    named: share(named),
    loose: share(near.map((mark, i) => mark || alone[i] === true).filter((_, i) => !named[i])),
  }
}

function share(marked: readonly boolean[]): number {
  return marked.length === 0 ? 1 : marked.filter(Boolean).length / marked.length
}

/** Which characters of a run belong to a pair that is there, or to a word with a relative there. */
function marks(run: string, isThere: (word: string) => boolean): boolean[] {
  const marked = Array.from(run, () => false)
  if (run.length === 1 || /^[a-z0-9]/u.test(run)) return marked.fill(isThere(run))
  for (let i = 0; i + 1 < run.length; i++) if (isThere(run.slice(i, i + 2))) marked.fill(true, i, i + 2)
  for (const [word, others] of relatedTo(run)) {
    if (!others.some((other) => other.length >= Math.min(2, word.length) && isThere(other))) continue
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1))
      marked.fill(true, at, at + word.length)
  }
  return marked
}

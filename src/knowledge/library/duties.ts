// Goes through plans for what somebody owes by when; plans that repeat one another yield each duty once.
import type { Duty, DutyProposal, Source } from '../../domain/duty/duty.ts'
import { tellsOfPast } from '../../domain/duty/owed.ts'
import { readDuties } from '../../domain/duty/read-duties.ts'
import { finished } from '../../lib/finished.ts'
import { foldText } from '../../lib/fold-text.ts'
import type { Library } from './library.ts'
import type { Passage, Plan } from './passage.ts'

export function dutiesIn(library: Library): readonly DutyProposal[] {
  return finished(dutiesInSteps(library))
}

/** A step a plan, so that a bot goes on serving meanwhile. */
export function* dutiesInSteps(library: Library): Generator<undefined, readonly DutyProposal[]> {
  const found: Found[] = []
  const known = new Map<string, Found[]>()
  for (const plan of library.plans) {
    for (const one of dutiesOf(plan)) {
      const words = bare(`${one.duty.quote}|${one.duty.cadence.value}|${one.nth}`)
      const twins = library.duplicates.get(plan) ?? []
      const first = known.get(words)?.find(({ plan: other }) => other === plan || twins.includes(other))
      if (first) first.alsoIn.push(one.source)
      else {
        const fresh = { ...one, plan, words, alsoIn: [] }
        known.set(words, [...(known.get(words) ?? []), fresh])
        found.push(fresh)
      }
    }
    yield
  }
  return found.map(proposalOf)
}

interface Read {
  readonly duty: Duty
  readonly source: Source
  /** Which of the sentence's duties with the same words of time. */
  readonly nth: number
}

interface Found extends Read {
  readonly plan: Plan
  readonly words: string
  readonly alsoIn: Source[]
}

/** A plan with more of its paragraphs than this in the past is a report. */
const MOSTLY = 0.3

function dutiesOf(plan: Plan): Read[] {
  const said = plan.passages.filter((passage) => !passage.preamble)
  const told = said.filter(({ folded }) => tellsOfPast(folded)).length > MOSTLY * said.length
  return said.flatMap((passage) => dutiesOfPassage(passage, told))
}

function dutiesOfPassage(passage: Passage, told: boolean): Read[] {
  const { text, headings } = passage
  let at = 0
  const read = passage.sentences.flatMap((sentence) => {
    at = text.indexOf(sentence.text, at) + sentence.text.length
    const statement = {
      sentence: sentence.text,
      after: text.slice(at),
      headings,
      told,
      isHeading: isHeading(passage),
    }
    const seen = new Map<string, number>()
    return readDuties(statement).map((duty) => {
      const nth = seen.get(duty.cadence.value) ?? 0
      seen.set(duty.cadence.value, nth + 1)
      return { duty, source: sourceOf(passage), nth }
    })
  })
  return read.filter((one, at) => !read.slice(0, at).some((other) => isSameDay(one.duty, other.duty)))
}

/** A paragraph that names its day twice speaks of one occasion. */
function isSameDay({ cadence: a }: Duty, { cadence: b }: Duty): boolean {
  return a.type === 'anchored' && b.type === 'anchored' && a.anchors.join() === b.anchors.join()
}

/** A short numbered line without a sentence in it only names what follows. */
function isHeading({ mark, folded }: Passage): boolean {
  if (mark === undefined || folded.length > 45 || /[。;]$/u.test(folded)) return false
  return (
    !/[。;,]/u.test(folded.replace(/[(][^)]*[)]/gu, '')) && /^(?:chapter|cn|stage|\(cn\)|label)$/u.test(mark)
  )
}

function sourceOf({ plan, line, place, headings }: Passage): Source {
  const section = headings[headings.length - 1] ?? ''
  const where = place === undefined ? {} : { place }
  return { file: plan.file, lines: [line, line], ...where, plan: plan.title, planKey: plan.key, section }
}

function proposalOf({ duty, source, alsoIn, words }: Found): DutyProposal {
  return { ...duty, key: `${source.file}:${words}`, source, alsoIn }
}

function bare(text: string): string {
  return foldText(text)
    .replace(/^[(（]?[\d一二三四五六七八九十]+[)）.、]/u, '')
    .replace(/\s/gu, '')
}

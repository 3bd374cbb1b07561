// All plans of a set of documents, cut into passages and indexed; built once, then only read.
import type { PlanFacts } from '../../domain/question/plan-facts.ts'
import { finished } from '../../lib/finished.ts'
import { foldText } from '../../lib/fold-text.ts'
import type { Document } from '../document/document.ts'
import { digitsForNumerals } from '../../lib/quantities.ts'
import { duplicatesOf } from './duplicates.ts'
import { headingOf, headingsAfter, markOf, stageNames, type Heading } from '../document/headings.ts'
import { identityOf } from '../plan/identity.ts'
import { keysOf, meantBy, type Keyed } from '../plan/plan-key.ts'
import { splitInSteps, type Line, type PlanText, type Removed, type StatedLength } from '../plan/plans.ts'
import { sentencesOf } from '../plan/sentences.ts'
import { bareName } from '../plan/places.ts'
import type { Passage, Plan, Sentence } from './passage.ts'
import { postingsOf, type Postings } from './postings.ts'

export interface Library extends Postings {
  readonly plans: readonly Plan[]
  readonly passages: readonly Passage[]
  readonly removed: readonly (Removed & { readonly file: string })[]
  readonly lengths: readonly (StatedLength & { readonly file: string })[]
  /** Names of the plans' places without their suffix: what people call them. */
  readonly names: readonly string[]
  /** Plans that repeat one another. */
  readonly duplicates: ReadonlyMap<Plan, readonly Plan[]>
}

/** What officials said of plans, by `Plan.key` of then; the newest last. */
type FactsOfPlans = ReadonlyMap<string, PlanFacts>

export function buildLibrary(documents: readonly Document[], stated?: FactsOfPlans): Library {
  return finished(libraryInSteps(documents, stated))
}

/** Takes a pause after each line in every pass over the plans, for what else runs in the process. */
export function* libraryInSteps(
  documents: readonly Document[],
  stated: FactsOfPlans = new Map(),
): Generator<undefined, Library> {
  const plans: Plan[] = []
  const passages: Passage[] = []
  const removed: (Removed & { file: string })[] = []
  const lengths: (StatedLength & { file: string })[] = []
  const texts: Placed[] = []
  for (const document of documents) {
    const split = yield* splitInSteps(document)
    removed.push(...split.removed.map((entry) => ({ ...entry, file: document.name })))
    lengths.push(...split.lengths.map((entry) => ({ ...entry, file: document.name })))
    texts.push(...split.plans.map((text) => ({ file: document.name, text })))
  }
  const keys = yield* keysOf(texts)
  const said = saidOf(keys, stated)
  for (const [id, keyed] of keys.entries()) {
    const placed = texts[id]
    if (placed) plans.push(yield* planFrom(placed, { id, keyed, passages, said: said.get(keyed) }))
  }
  return {
    plans,
    passages,
    removed,
    lengths,
    ...(yield* postingsOf(plans, passages)),
    names: [...new Set(plans.flatMap((plan) => plan.places.map(bareName)))].filter(
      (name) => name.length >= 2,
    ),
    duplicates: yield* duplicatesOf(plans),
  }
}

const PREAMBLE = /指导思想|重要意义|重大意义|必要性|目的意义|指导原则/u
const PURPOSE =
  /^(为|根据|按照|遵照).{15,}|(方案|计划|规划|意见)如下[:\uff1a]?$|(制定|制订|特制)[^,。]{0,30}(方案|计划|意见|规划|办法)/u

function isPreamble(folded: string, headings: string, at: number): boolean {
  return PREAMBLE.test(headings) || (headings === '' && at < 3 && PURPOSE.test(folded))
}

interface Placed {
  readonly file: string
  readonly text: PlanText
}

interface Said {
  readonly facts: PlanFacts
  readonly knownAs: readonly string[]
}

function saidOf(keys: readonly Keyed[], stated: FactsOfPlans): Map<Keyed, Said> {
  const said = new Map<Keyed, Said>()
  for (const [key, facts] of stated) {
    const keyed = meantBy(key, keys)
    if (keyed) said.set(keyed, { facts, knownAs: [...(said.get(keyed)?.knownAs ?? []), key] })
  }
  return said
}

interface Count {
  readonly id: number
  readonly keyed: Keyed
  readonly passages: Passage[]
  readonly said: Said | undefined
}

function* planFrom(
  { text, file }: Placed,
  { id, keyed, passages: all, said }: Count,
): Generator<undefined, Plan> {
  const passages: Passage[] = []
  const { facts, knownAs } = said ?? { facts: {}, knownAs: [] }
  const plan: Plan = {
    id,
    ...keyed,
    knownAs,
    file,
    facts,
    ...identityOf(text, facts),
    passages,
  }
  let open: readonly Heading[] = []
  for (const line of text.lines) {
    const mark = markOf(line.folded)
    if (mark) open = headingsAfter(open, mark, headingOf(line.text))
    const headings = (mark ? open.slice(0, -1) : open).map((h) => h.text).filter(Boolean)
    const passage = passageFrom(line, {
      id: all.length,
      plan,
      at: passages.length,
      mark: mark?.kind,
      headings,
      signed: text.signature.has(line),
    })
    passages.push(passage)
    all.push(passage)
    yield
  }
  return plan
}

type Standing = Pick<Passage, 'id' | 'plan' | 'at' | 'mark' | 'headings' | 'signed'>

function passageFrom(line: Line, standing: Standing): Passage {
  const sentences: Sentence[] = []
  const path = [...standing.headings, ...[...standing.headings, line.text].map(stageNames).filter(Boolean)]
  const under = digitsForNumerals(foldText(path.join('\n')))
  const passage: Passage = {
    ...standing,
    line: line.number,
    place: line.place,
    text: line.text,
    folded: line.folded,
    under,
    read: digitsForNumerals(line.folded),
    preamble: standing.signed || isPreamble(line.folded, under, standing.at),
    sentences,
  }
  for (const text of sentencesOf(line.text))
    sentences.push({ text, folded: digitsForNumerals(foldText(text)), passage })
  return passage
}

// Where near-duplicates of a plan repeat a sentence, and where one of them, or the plan itself, says otherwise.
import { contradictionsIn } from '../library/contradictions.ts'
import type { Library } from '../library/library.ts'
import type { Sentence } from '../library/passage.ts'
import { termsOf } from '../library/terms.ts'

interface Elsewhere {
  /** The same words in other plans. */
  readonly same: readonly Sentence[]
  /** Nearly the same words with another number. */
  readonly against: Sentence | undefined
}

/** Share of a sentence's terms that its counterpart must hold. */
const ALIKE = 0.7

export function elsewhere(library: Library, sentences: readonly Sentence[]): Elsewhere {
  const plan = sentences[0]?.passage.plan
  const twins = (plan && library.duplicates.get(plan)) ?? []
  const others = twins.flatMap((twin) => twin.passages.flatMap((passage) => passage.sentences))
  const same = others.filter((other) =>
    sentences.some((one) => read(one).words === read(other).words && read(one).words.length >= 8),
  )
  const against = sentences.flatMap((one) => others.filter((other) => contradicts(one, other)))[0]
  return { same, against: against ?? saysOtherwise(sentences) ?? sumsUpOtherwise(sentences) }
}

/** Another line of the same plan with another amount or cadence for the same matter. */
function saysOtherwise(sentences: readonly Sentence[]): Sentence | undefined {
  const plan = sentences[0]?.passage.plan
  const pairs = plan ? contradictionsIn(plan) : []
  return pairs.flatMap(([a, b]) => (sentences.includes(a) ? [b] : sentences.includes(b) ? [a] : []))[0]
}

interface Read {
  /** Without white space and signs. */
  readonly words: string
  readonly numbers: string
  /** Terms of all but the numbers. */
  readonly terms: ReadonlySet<string>
}

/** A sentence never changes, and every answer from its plan or a twin looks at it. */
const known = new WeakMap<Sentence, Read>()

function read(sentence: Sentence): Read {
  const before = known.get(sentence)
  if (before) return before
  const { folded } = sentence
  const one = {
    words: folded.replace(/[\s\p{P}\p{S}]/gu, ''),
    numbers: (folded.match(/\d+(\.\d+)?/gu) ?? []).join(' '),
    terms: new Set(termsOf(folded.replace(/\d+(\.\d+)?|x{2,}|_{2,}/gu, ''))),
  }
  known.set(sentence, one)
  return one
}

function contradicts(one: Sentence, other: Sentence): boolean {
  const [a, b] = [read(one), read(other)]
  if (!a.numbers || !b.numbers || a.numbers === b.numbers) return false
  const least = ALIKE * Math.max(a.terms.size, b.terms.size)
  if (Math.min(a.terms.size, b.terms.size) < least) return false
  return [...b.terms].filter((term) => a.terms.has(term)).length >= least
}

const MONTHLY = /每月[^,。;]{0,10}?(\d+(?:\.\d+)?)(万?)元/u
const YEARLY = /(?:全年|每年|年度|一年)[^,。;]{0,10}?(\d+(?:\.\d+)?)(万?)元/u

/** A yearly amount in the same plan that is no whole number of the monthly ones, or the other way round. */
function sumsUpOtherwise(sentences: readonly Sentence[]): Sentence | undefined {
  const all = sentences[0]?.passage.plan.passages.flatMap((passage) => passage.sentences) ?? []
  const pairs = [
    [MONTHLY, YEARLY],
    [YEARLY, MONTHLY],
  ] as const
  for (const [here, there] of pairs) {
    const one = sentences.find((sentence) => here.test(sentence.folded))
    const other = all.find((sentence) => there.test(sentence.folded))
    if (!one || !other) continue
    const [a, b] = [amount(here, one), amount(there, other)]
    const [month, year] = here === MONTHLY ? [a, b] : [b, a]
    if (Math.round(year * 100) % Math.round(month * 1200) !== 0) return other
  }
  return undefined
}

function amount(pattern: RegExp, sentence: Sentence): number {
  const [, digits = '', tenThousand = ''] = pattern.exec(sentence.folded) ?? []
  return Number(digits) * (tenThousand ? 10_000 : 1)
}

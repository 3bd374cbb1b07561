// Reads a question: what kind of answer it wants and which terms say where to look.
import { foldText } from '../../lib/fold-text.ts'
import { parseNumeral } from '../../lib/numerals.ts'
import { digitsForNumerals } from '../../lib/quantities.ts'
import { placesIn, type PlaceName } from '../plan/places.ts'
import { withoutFiller } from './fillers.ts'
import { shapeOf } from './shape.ts'
import { relatedTo, termsOfWord } from './synonyms.ts'
import { termsOf } from '../library/terms.ts'
import { allWantedBy, wantedBy, type Wanted } from './wanted.ts'

export interface Question {
  readonly folded: string
  /** The question without what only makes it a question. */
  readonly content: string
  readonly wants: Wanted
  /** All kinds it asks for, `wants` first. */
  readonly parts: readonly Wanted[]
  /** Places it names. */
  readonly places: readonly PlaceName[]
  readonly terms: readonly string[]
  readonly related: readonly string[]
  /** Words that may stand for a term. */
  readonly others: ReadonlyMap<string, readonly string[]>
  /** Finds the answer by its own words: 几个奖 finds 3个奖; undefined: the question gives none away. */
  readonly shape: RegExp | undefined
  /** How many items the question says a list has: 哪六个; undefined: it does not say. */
  readonly listed: number | undefined
}

const LONGEST = 400
/** What a client or a page wraps around words: tags, code and bold signs, the target of a link. */
const MARKUP = /<\/?[a-z!][^<>]{0,200}>|\]\([^()\s]{0,200}\)|\*\*|[`[\]]/giu
const MENTION = /@\S+\s|@\S{2,6}/gu
/** What stands in quotation marks is a name: its words are kept whole. */
const QUOTED = /[“"「『]([^”"」』]{2,20})[”"」』]/gu
/** The time in 晚上九点能进吗 is held against the hours that are told; no text repeats it. */
const HOUR =
  /(早上|上午|中午|下午|晚上|夜里|半夜|白天)?(\d+|[一二三四五六七八九十]{1,3})[点时]半?(多|钟|之?后|之?前|以后|以前)?|早上|晚上|夜里|半夜/gu

export function readQuestion(text: string): Question {
  const folded = foldText(text.slice(0, LONGEST).replace(MARKUP, ''))
    .replace(MENTION, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const wants = wantedBy(folded)
  const matter = wants === 'hours' ? folded.replace(HOUR, ' ') : folded
  const content = digitsForNumerals(withoutFiller(matter))
  const quoted = [...folded.matchAll(QUOTED)].map(([, text = '']) => text)
  const terms = [...new Set([content, ...quoted].flatMap(termsOf))]
  const found = relatedTo(folded)
  const words = new Set(found.flatMap(([, others]) => others).filter((word) => !folded.includes(word)))
  const related = new Set([...words, ...perUnit(content)].flatMap(termsOfWord))
  return {
    folded,
    content,
    wants,
    parts: allWantedBy(folded),
    places: placesIn(folded),
    terms,
    related: [...related].filter((term) => !terms.includes(term)),
    others: othersOf(terms, found),
    shape: shapeOf(folded),
    listed: listedIn(folded),
  }
}

/** A term inside a word stands for the word; a word of one character for each term that holds it. */
function othersOf(
  terms: readonly string[],
  found: readonly (readonly [string, readonly string[]])[],
): Map<string, readonly string[]> {
  const others = new Map<string, readonly string[]>()
  for (const [word, words] of found)
    for (const term of terms)
      if (word.includes(term) || (word.length === 1 && term.includes(word)))
        others.set(term, [...(others.get(term) ?? []), ...words])
  return others
}

/** What is asked of one is said of each: 一份多少钱 finds 每份30元. */
function perUnit(content: string): string[] {
  return [...content.matchAll(/(?<!\d)1(个?\p{Script=Han})/gu)].flatMap(([, unit = '']) => [
    `每${unit}`,
    `每${unit.replace('个', '')}`,
  ])
}

const COUNTED_LIST = /哪([四五六七八九十]|\d+)(?:[个条项样点句种手类]|$)/u
/** 20个单位都叫什么, 20个单位的名单 */
const WHOLE_LIST = /(?<!\d)(\d+)个\p{Script=Han}{2,8}(?:的名单|都?叫什么|都?叫啥|都?是哪些|都有哪)/u
const NAMED_LIST = /([五六七八九十])(?:大|不|无)\p{Script=Han}{2,}.*(?:列|哪些|包括|指什么|哪几)/u

function listedIn(folded: string): number | undefined {
  const [count] = [COUNTED_LIST, WHOLE_LIST, NAMED_LIST].flatMap((list) => list.exec(folded)?.[1] ?? [])
  return parseNumeral(count ?? '')
}

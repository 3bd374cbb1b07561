// Reads a question: what kind of answer it wants and which terms say where to look.
import { foldText } from '../../lib/fold-text.ts'
import { parseNumeral } from '../../lib/numerals.ts'
import { digitsForNumerals } from '../../lib/quantities.ts'
import { placesIn, type PlaceName } from '../plan/places.ts'
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
  /** Finds a number before what the question counts: 几个奖 finds 3个奖. */
  readonly counted: RegExp | undefined
  /** How many items the question says a list has: 哪六个; undefined: it does not say. */
  readonly listed: number | undefined
}

const LONGEST = 400
const MENTION = /@\S+\s|@\S{2,6}/gu
/** What stands in quotation marks is a name: its words are kept whole. */
const QUOTED = /[“"「『]([^”"」』]{2,20})[”"」』]/gu
/** Words that hold a filler as one of their characters. */
const WHOLE =
  /申请|邀请|请假|请示|和谐|和睦|和解|调和|重要|需要|主要|要求|要点|首都|外来|未来|来访|来电|来源|目的|有关|所有|有效|有害|有奖|有偿|国有|在职|在校|在册|在建|存在|正在|参与|普及|及时|以[上下内外]|得分|取得|获得|系列|陈列|转让|出让|供给|给水|就[业医餐近读]|成就|去向|搞好|叫停|是否/gu
const FILLER =
  /怎么办|咋办|请问|我想问|想问|一下|什么时候|什么地方|什么名字|什么|甚么|多少|多久|多长时间|怎么样|怎么|怎样|如何|哪[一几]?[个些年天里儿家位条样种份]?|几[个号月点时多]|是不是|有没有|有冇|能不能|可不可以|可以|吗|呢|吧|啊|啥|咋|谁|边度|边个|喺|嘅|的|了|是|在|有|要|得|把|被|让|给|那个|这个|那份|那边|那|这|我们|我|你们|你|请|列|发一下|还|就|都|和|与|或|及|以|也|又|到底|大概|一般|主要|应该|该|叫|来|去|搞/gu

/** The time in 晚上九点能进吗 is held against the hours that are told; no text repeats it. */
const HOUR =
  /(早上|上午|中午|下午|晚上|夜里|半夜|白天)?(\d+|[一二三四五六七八九十]{1,3})[点时]半?(多|钟|之?后|之?前|以后|以前)?|早上|晚上|夜里|半夜/gu

export function readQuestion(text: string): Question {
  const folded = foldText(text.slice(0, LONGEST)).replace(MENTION, ' ').replace(/\s+/gu, ' ').trim()
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
    counted: countedIn(folded) ?? filledIn(folded) ?? namedIn(folded),
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

function withoutFiller(folded: string): string {
  const kept = [...folded.matchAll(WHOLE)].map(([word]) => word)
  return folded
    .split(WHOLE)
    .map((part, i) => part.replace(FILLER, ' ') + (kept[i] ?? ''))
    .join('')
}

const MEASURE = /[个名人户支张条株位次处家间项份本块只辆栋层件套颗批组种款]/u

/** Measures that say of themselves what is counted. */
const TELLING_MEASURE = /[户支张株辆栋层套颗棵只本册桌顿]/u
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['条', '只'],
  ['本', '册'],
  ['棵', '株'],
])

function countedIn(folded: string): RegExp | undefined {
  if (/人数|多少人|几个?人|几[名位]/u.test(folded)) return /\d+\s*[名人位个](?!每)/u
  const [, first = '', second = ''] = /(?:几|多少|几多)(\p{Script=Han})(\p{Script=Han})?/u.exec(folded) ?? []
  if (!first) return undefined
  const thing = second === '' || second === '的' ? first : MEASURE.test(first) ? second : first + second
  const measured = TELLING_MEASURE.test(first) ? `|\\d\\s*[${first}${MEASURES.get(first) ?? ''}]` : ''
  return new RegExp(`\\d+[^\\d,。;]{0,4}${thing}|${thing}[^\\d,。;]{0,4}\\d${measured}`, 'u')
}

const ROLE = /副?(?:组长|指挥长?|[河路林街楼][段栋]?长|网格长|主任|书记|负责人|联系人|裁判)/u

/** Where a role is filled: 组长由谁当 finds 组长:某某, 以某某为组长, 由某某担任组长. */
function filledIn(folded: string): RegExp | undefined {
  if (!/谁|[啥什]么?人|哪个|叫[什啥]/u.test(folded)) return undefined
  const [role] = ROLE.exec(folded) ?? []
  if (!role) return undefined
  const exact = role.startsWith('副') ? role : `(?<!副)${role}`
  return new RegExp(`${exact}[:为由是]|(?:[由以]|为)[^,;。]{1,20}[为任]${exact}|[^,;。]{2,8}任${exact}`, 'u')
}

const NUMBERED =
  /([三四五六七八九十]|\d+)[个大项条类种](\p{Script=Han}{2}).*(?:叫什么|是什么|是啥|哪|分别|包括)/u

/** Where a numbered list is named: 五个工程叫什么 finds 五大工程. */
function namedIn(folded: string): RegExp | undefined {
  const [, count = '', noun = ''] = NUMBERED.exec(folded) ?? []
  return noun
    ? new RegExp(`${parseNumeral(count) ?? count}[个大项条类种]?(?:\\p{Script=Han}{2})?${noun}`, 'u')
    : undefined
}

const COUNTED_LIST = /哪([四五六七八九十]|\d+)(?:[个条项样点句种手类]|$)/u
/** 20个单位都叫什么, 20个单位的名单 */
const WHOLE_LIST = /(?<!\d)(\d+)个\p{Script=Han}{2,8}(?:的名单|都?叫什么|都?叫啥|都?是哪些|都有哪)/u
const NAMED_LIST = /([五六七八九十])(?:大|不|无)\p{Script=Han}{2,}.*(?:列|哪些|包括|指什么|哪几)/u

function listedIn(folded: string): number | undefined {
  const [count] = [COUNTED_LIST, WHOLE_LIST, NAMED_LIST].flatMap((list) => list.exec(folded)?.[1] ?? [])
  return parseNumeral(count ?? '')
}

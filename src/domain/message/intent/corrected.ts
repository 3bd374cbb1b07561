// Reads what a correction says instead: of which grids and day, a zero, an incident, or nothing any more.
import { assertedHazards } from '../asserted.ts'
import type { Facts } from '../facts.ts'
import { readCount, readLastCount } from '../field/counts.ts'
import { expandDays } from '../field/days.ts'
import type { GridMention } from '../field/grids.ts'
import { readPlace } from '../field/places.ts'
import { readRefs } from '../field/refs.ts'
import type { Layout } from '../layout.ts'
import { kindFeaturesOf, sharesOf } from '../likeness/likeness.ts'
import { categoryWeights } from '../likeness/likeness-weights.ts'
import type { IncidentCategory, Reading } from '../reading.ts'
import { deniesOwnIncident, withdraw } from './corrections.ts'
import { findHazards, mainCategory } from './hazards.ts'
import { zeroOf } from './zeros.ts'

type Correction = Extract<Reading, { intent: 'correction' }>

export function readCorrection(layout: Layout, facts: Facts): Correction {
  const part = correctedPart(layout)
  const kind = correctedKind(layout, facts, part)
  const hazards = layout.clauses
    .flatMap((clause) => assertedHazards(clause))
    .concat(findHazards(part.text).filter((one) => !one.negated))
  const quoted = layout.quote === undefined ? undefined : mainCategory(findHazards(layout.quote))
  const category: IncidentCategory | undefined =
    kind === 'incident'
      ? (mainCategory(findHazards(part.text).filter((one) => !one.negated)) ??
        mainCategory(hazards) ??
        looseCategory(layout) ??
        quoted ??
        likelyKind(layout))
      : undefined
  const refs = readRefs(layout.text + (layout.quote ?? ''))
  const grids = correctedGrids(layout, part, kind)
  const day = correctedDay(layout, part)
  const count =
    kind === 'incident'
      ? (readLastCount(part.text) ?? bareCount(part) ?? readCount(layout.text.replace(/不是.{1,8}?[,,]/, '')))
      : undefined
  const location = placeIn(layout, part)
  const moves = part.start > 0 && (grids.named || day !== layout.today)
  const tells = moves || [category, count, location].some((fact) => fact !== undefined)
  const vague = kind === 'incident' && !tells && !deniesZero.test(layout.text)
  return {
    intent: 'correction',
    kind,
    grids: grids.ids,
    gridsNamed: grids.named,
    unknownGrids: grids.unknown,
    day,
    refs,
    category,
    count,
    location,
    ...(vague ? { vague } : {}),
  }
}

function placeIn(layout: Layout, part: Part): string | undefined {
  const after = layout.clauses
    .filter((one) => one.start + one.text.length > part.start)
    .map((one) => clip(one, part.start))
  return readPlace(after, layout) ?? readPlace(layout.clauses, layout)
}

interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
}

const instead =
  /改[登记填]?(?:成|为|做|到|回|作|咗|(?!一下)(?=\s?[\d一二三四五六七八九十两零]))|换成|(?:记|算|归|划|挂)(?:在|到|给)|应(?:该)?(?:算|归|挂|记)(?=\s?[\d一二三四五六七八九十]{1,3}号?网?格)|实属|实系|实数|改返|归(?=\s?[\d一二三四五六七八九十]{1,3}号?网?格)|(?<=不算[^。]{1,12}[,\s])算(?=[^,。零]{1,8}[。!]?$)|应(?:该)?(?:是|为|系)|实(?:际|为)(?:是|为|上)?|其实(?:是|有|为)?|调整为|更正(?:为|:)|以这条为准:?/g
const contrasted = /(?<!不|就|也|还|都|可|但|只|要|算|老|总)(?:而)?是|(?<!唔|应该|关|联)系(?!统)/g

/** Where the last of the markers ends that has something after it. */
function lastEnd(text: string, marker: RegExp): number | undefined {
  const ends = [...text.matchAll(marker)].map((match) => match.index + match[0].length)
  return ends.findLast((end) => end < text.trimEnd().length)
}

/** (原报6档), 之前写成6档: what was said before. */
const formerly =
  /(?:刚才|刚刚|之前)?[写打报填说发登录记落]成|[(,]?\s?(?:原(?:来|先|本)?|之前|先前|刚才|上次|早上)[是报写填说](?:的|了|为|是)?/
const please = /[,。]\s?(?:麻烦|请)?(?:改|更正)(?:一下|下|过来)?[。!]?\s*$/

/** What the message says instead: after 改成, 应为, 不是…是. */
function correctedPart(layout: Layout): Part {
  const { text } = layout
  const strong = lastEnd(text, instead)
  const contrast = lastEnd(text, contrasted)
  const start =
    strong === undefined || (contrast !== undefined && /不是|唔系/.test(text.slice(strong, contrast)))
      ? (contrast ?? strong ?? 0)
      : strong
  const denial = Math.max(text.lastIndexOf('不是'), text.lastIndexOf('唔系'), text.lastIndexOf('不在'))
  const denialIsTail =
    denial > start &&
    text
      .slice(denial)
      .replace(please, '')
      .search(/[,,。;]/) < 0
  const mistaken = text.slice(start).search(formerly)
  const end = denialIsTail ? denial : mistaken > 0 ? start + mistaken : text.length
  return { start, end, text: text.slice(start, end) }
}

/** 那起不是盗窃: what is denied is no news. */
const isDenial = /(?:不是|唔系|并非)[^,。;]*$/

const deniesZero =
  /(?:不是|唔系|不算|并非)零(?!散)|零报告(?:不对|取消[,，]|有误|是错)|(?<!没|没有|无)有情况|(?<!没|没有|无)有事件|漏了|不能算零/

/** 刚才说打架的那条: names the report, and tells no news. */
const ofEarlier = /[说讲报发][^,]{0,10}[那嗰这][条单起个]|填歪/
/** 零撤掉,那边漏了: something that no known word tells of. */
const zeroWithdrawn = /零[^,。]{0,6}(?:撤|作废|取消|删|不算|不作数)|(?:撤|作废|取消|删)[^,。]{0,6}零/
/** 那条无异常是4格的: of a zero only the grid or the day is another. */
const ofZeroBefore =
  /(?:无异常|没事|无事|平安|正常|(?<!归|清|为|成)零)(?!散)[^,。]{0,8}(?:[的了是应挂归记算改发写]|$)/
const found = /有|发现|看到|接到|冒|漏|坏|断|倒|塌|堵|烧|打/

/** 应为零,先前误报有情况; …是俩学生闹着玩,按零算. */
function saysZero({ start, text }: Part): boolean {
  const [first = ''] = text.split(/[,。;!?\n]/)
  return (
    (start > 0 && zeroOf(first) === 'zero') ||
    /[按作当]零(?:报告?)?(?:算|处理|记|登|吧|了)*\s*[。!]?$/.test(text)
  )
}

/** Of a zero that was given only the grid or the day is another, or it is given in place of something else. */
function movesZero(text: string, part: Part): boolean {
  const wrong = /有(?:点|些)?(?:事|情况|问题|异常|隐患)/.test(part.text)
  return /零报|[按作当]零/.test(text) || (part.start > 0 && ofZeroBefore.test(text) && !wrong)
}

function correctedKind(layout: Layout, facts: Facts, part: Part): Correction['kind'] {
  const { text } = layout
  if (deniesOwnIncident(layout)) return 'withdrawn'
  const withdrawn = withdraw.test(text) || /误报|重复(?:报|了)|[报发]重/.test(text)
  if (saysZero(part)) return 'zero'
  if (deniesZero.test(text) && !/撤/.test(text)) return 'incident'
  const zero = layout.clauses.some((one) => {
    const said = one.text.slice(Math.max(0, part.start - one.start), part.end - one.start)
    return (
      said !== '' &&
      zeroOf(said) === 'zero' &&
      !/别|不要|先不|撤|收回|作废|取消|删|不算|(?:刚才|之前|前面|刚)[^,改]{0,6}零|多打|少打/.test(one.text)
    )
  })
  if (withdrawn && /误[报会]/.test(text)) return zero ? 'zero' : 'withdrawn'
  const ofZero = zeroWithdrawn.test(text)
  const news =
    layout.clauses.some(
      (one) =>
        !withdraw.test(one.text) &&
        !isDenial.test(one.text) &&
        !ofEarlier.test(one.text) &&
        (assertedHazards(one).length > 0 || (ofZero && found.test(one.text))),
    ) || (readCount(part.text) ?? 1) > 1
  if (!news && /(?:不能|不该|不应该?|不可以?|没法)(?:再)?报(?:零|无|平安)/.test(text)) return 'withdrawn'
  if (
    withdrawn &&
    !news &&
    !(zero && !/(?:撤|作废|取消|删|不算).{0,6}零|零报告.{0,4}(?:撤|作废|取消|删|不算)/.test(text))
  )
    return 'withdrawn'
  if (!news && movesZero(text, part)) return 'zero'
  return zero && !(news && part.start === 0) ? 'zero' : 'incident'
}

/** 8格改为零,树在7格: of a zero the grid that stands with it. */
function beside({ clauses, grids, text }: Layout, part: Part): readonly GridMention[] {
  const clause = clauses.find((one) => one.start + one.text.length >= part.start)
  const within = grids.filter(
    (one) => clause && one.start >= clause.start && one.end <= clause.start + clause.text.length,
  )
  const said = within.filter((one) => !denied(text, one.start))
  const instead = said.filter((one) => one.start >= part.start)
  return part.start > 0 ? (instead.length > 0 ? instead : said) : []
}

function correctedGrids(layout: Layout, part: Part, kind: Correction['kind']) {
  const after = layout.grids.filter(
    (one) =>
      one.start >= part.start && one.start < part.start + part.text.length && !denied(layout.text, one.start),
  )
  const rest = layout.grids.filter((one) => !denied(layout.text, one.start))
  const near = kind === 'zero' ? beside(layout, part) : []
  const [chosen = []] = [near, after, rest.slice(0, 1)].filter((mentions) => mentions.length > 0)
  const quoted = layout.context.ownGrid === undefined ? [] : [layout.context.ownGrid]
  return {
    ids: chosen.length > 0 ? [...new Set(chosen.flatMap((one) => one.ids))] : quoted,
    named: chosen.length > 0,
    unknown: chosen.flatMap((one) => one.unknown),
  }
}

function denied(text: string, start: number): boolean {
  return /(?:不是|唔系|并非|不该是|非|[写打报填说发登录记]成(?:了)?)\s?$/.test(
    text.slice(Math.max(0, start - 8), start),
  )
}

function correctedDay(layout: Layout, part: Part): string {
  const said = layout.days.filter((one) => one.day <= layout.today && !denied(layout.text, one.start))
  const after = said.filter((one) => one.start >= part.start)
  const chosen = after.length > 0 ? after : said
  return expandDays(layout.text, chosen.slice(0, 1))[0] ?? layout.today
}

/** 从6改成5: a number alone, where nothing else is told. */
function bareCount(part: Part): number | undefined {
  const digits = part.start > 0 ? /^\s*(\d{1,3})\s*$/.exec(part.text)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}

/** Where no known word tells the kind: what messages like this one are surely of. */
const sure = 0.6

function likelyKind({ clauses }: Layout): IncidentCategory | undefined {
  const text = clauses.map((one) => one.text).join(',')
  const shares = [...sharesOf(kindFeaturesOf(text, []), categoryWeights())]
  return text.length < 10 ? undefined : shares.find(([, share]) => share > sure)?.[0]
}

function looseCategory(layout: Layout): IncidentCategory | undefined {
  return mainCategory(layout.clauses.flatMap((one) => findHazards(one.text)).filter((one) => !one.negated))
}

function clip<T extends { start: number; text: string }>(clause: T, from: number): T {
  const cut = Math.max(0, from - clause.start)
  return { ...clause, start: clause.start + cut, text: clause.text.slice(cut) }
}

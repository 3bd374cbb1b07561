// Splits a document into the plans it holds; printed titles repeat and lie, so more than titles is looked at.
import { finished } from '../../lib/finished.ts'
import { foldText } from '../../lib/fold-text.ts'
import type { Document } from '../document/document.ts'
import { markOf } from '../document/headings.ts'
import { sentencesOf } from './sentences.ts'
import { mended, noiseOf, type NoiseReason } from './noise.ts'
import { withoutUnfit } from './unfit.ts'

export interface Line {
  /** 1-based line of the raw file. */
  readonly number: number
  /** Where it stands in a file without lines; undefined: cite the line. */
  readonly place: string | undefined
  readonly text: string
  readonly folded: string
}

export interface PlanText {
  readonly title: string
  readonly lines: readonly Line[]
  /** Who signed and when, at its end. */
  readonly signature: ReadonlySet<Line>
}

export interface Removed {
  readonly line: number
  readonly reason: NoiseReason
}

const GENRE = '方案|计划|规划|总结|意见|办法|通知|细则|制度|打算|要点|预案|倡议书|章程|公约|规定|守则|报告'
const TITLE = new RegExp(`^[^。;,!?:]{2,36}(${GENRE})(范文|范本|模板|_.*)?[一二三四五六七八九十\\d]*$`, 'u')
const ORDINAL =
  /^(.{0,40}?)\s*[【[]?(第\s*[一二三四五六七八九十百\d]+\s*篇|(?:篇|范文)\s*[一二三四五六七八九十百\d]+)[】\]]?\s*[:\uff1a]?\s*(.{0,60})$/u
/** A part is a chapter of one plan, unless it carries the title of another. */
const PART = /^(?:第[一二三四五六七八九十\d]+部分|方案[一二三四五六七八九十\d]+)\s*[:\uff1a]?\s*(.+)$/u
const OPENING = new RegExp(
  `^(为|根据|按照|遵照|今年|围绕).{8,}(制定|制订|特制|提出|现将|现就|以下).{0,40}(${GENRE}|如下)[:\uff1a。]?$`,
  'u',
)
const SIGNED_DATE = /^[\d*x_〇零一二三四五六七八九○]{4}年.{1,3}月(.{1,3}日)?$/u
const WHOLE_COLLECTION = /[(\uff08].*\d+\s*篇[)\uff09]|合集|\d+篇/u

interface Split {
  readonly plans: readonly PlanText[]
  readonly removed: readonly Removed[]
  /** Lines that are titles of the plans. */
  readonly titles: readonly number[]
  readonly lengths: readonly StatedLength[]
}

/** A page says how long its text is: 全文共…字. */
export interface StatedLength {
  readonly line: number
  readonly said: number
  /** Characters from there to the next such line, without white space and noise. */
  readonly found: number
}

export function splitPlans(document: Document): Split {
  return finished(splitInSteps(document))
}

/** Takes a pause after each line. */
export function* splitInSteps(document: Document): Generator<undefined, Split> {
  const removed: Removed[] = []
  const lines: Line[] = []
  for (const [index, raw] of document.lines.entries()) {
    yield
    const text = mended(raw)
    if (!text) continue
    const reason = text.length < LONG ? noiseOf(foldText(text)) : undefined
    if (reason) removed.push({ line: index + 1, reason })
    else
      for (const part of parts(text)) {
        const fit = withoutUnfit(part)
        if (fit !== part) removed.push({ line: index + 1, reason: 'unfit' })
        if (fit) lines.push(lineOf(fit, index + 1, document.places?.[index]))
      }
  }
  const { plans, covers, titles } = yield* cut(lines)
  removed.push(...covers.map(({ number }) => ({ line: number, reason: 'cover' as const })))
  return { plans, removed, titles, lengths: lengthsIn(document, removed) }
}

function lengthsIn({ lines }: Document, removed: readonly Removed[]): StatedLength[] {
  const noise = new Set(removed.map(({ line }) => line))
  const lengths: StatedLength[] = []
  lines.forEach((text, index) => {
    const said = /全文共?\s*(\d+)\s*字/u.exec(text)?.[1]
    const last = lengths[lengths.length - 1]
    if (said !== undefined) lengths.push({ line: index + 1, said: Number(said), found: 0 })
    else if (last && !noise.has(index + 1))
      lengths[lengths.length - 1] = { ...last, found: last.found + text.replace(/\s/gu, '').length }
  })
  return lengths
}

/** Beyond this a line is no heading, no title and no noise, and is cut into parts. */
const LONG = 2000

function parts(text: string): string[] {
  if (text.length < LONG) return [text]
  const parts: string[] = []
  for (const sentence of sentencesOf(text)) {
    const last = parts[parts.length - 1]
    if (last !== undefined && last.length + sentence.length < LONG) parts[parts.length - 1] = last + sentence
    else parts.push(sentence)
  }
  return parts
}

function lineOf(text: string, number: number, place: string | undefined): Line {
  return { number, place, text, folded: foldText(text) }
}

interface Cut {
  readonly plans: readonly PlanText[]
  readonly covers: readonly Line[]
  readonly titles: readonly number[]
}

function* cut(lines: readonly Line[]): Generator<undefined, Cut> {
  const plans: { title: string; lines: Line[] }[] = [{ title: '', lines: [] }]
  const titles: number[] = []
  let ended = false
  for (const line of lines) {
    yield
    const current = plans[plans.length - 1] ?? { title: '', lines: [] }
    const title = titleOf(line)
    if (title !== undefined) titles.push(line.number)
    const reopens = current.lines.length > 4 && (ended || OPENING.test(line.folded)) && !markOf(line.folded)
    if (title !== undefined && current.lines.length === 0) current.title = title || current.title
    else if (title !== undefined) plans.push({ title: title || series(plans), lines: [] })
    else if (reopens && (ended || hasOpening(current.lines))) plans.push({ title: '', lines: [line] })
    else current.lines.push(line)
    ended = SIGNED_DATE.test(line.folded)
  }
  const isPlan = (plan: { lines: Line[] }) => plan.lines.some((line) => !isCover(line))
  return {
    plans: plans.filter(isPlan).map((plan) => ({ ...plan, signature: new Set(signatureOf(plan.lines)) })),
    titles,
    covers: plans.filter((plan) => !isPlan(plan)).flatMap((plan) => plan.lines),
  }
}

/** Bread crumbs, and the title of a collection above its first piece. */
function isCover({ folded }: Line): boolean {
  if (folded.length > 60) return false
  return WHOLE_COLLECTION.test(folded) || /[>»]/u.test(folded) || TITLE.test(folded)
}

/** Who signed and when: a date at the very end with the name above it, or a bare name. */
function signatureOf(lines: readonly Line[]): Line[] {
  const [before, last] = lines.slice(-2)
  if (!last || !before || markOf(last.folded)) return []
  const isName = ({ folded }: Line, longest: number) => folded.length <= longest && !/[。;:,\d]/u.test(folded)
  if (SIGNED_DATE.test(last.folded))
    return isName(before, 24) && !markOf(before.folded) ? [before, last] : [last]
  return isName(last, 16) && !markOf(before.folded) ? [last] : []
}

/** The title that a numbered piece without one shares with those before it. */
function series(plans: readonly { title: string }[]): string {
  return plans.find((plan) => plan.title)?.title ?? ''
}

function hasOpening(lines: readonly Line[]): boolean {
  return lines.some((line) => OPENING.test(line.folded))
}

/** The title that a line is; '' where a plan begins without one; undefined: no title. */
function titleOf(line: Line): string | undefined {
  const ordinal = ORDINAL.exec(line.text)
  if (ordinal && line.text.length <= 60) return (ordinal[3] || ordinal[1] || '').trim()
  const part = PART.exec(line.text)?.[1]
  if (part !== undefined && TITLE.test(foldText(part))) return part
  if (markOf(line.folded) || !TITLE.test(line.folded)) return undefined
  return WHOLE_COLLECTION.test(line.folded) ? '' : line.text
}

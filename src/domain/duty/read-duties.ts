// Reads the duties of one sentence of a plan: each cadence that somebody owes something by.
import { alignedFold } from '../../lib/aligned-fold.ts'
import type { Cadence } from './cadence.ts'
import { conflictsIn } from './conflicts.ts'
import type { Duty } from './duty.ts'
import { consequenceIn, recipientOf, whoOf } from './parties.ts'
import { readCadences, type FoundCadence } from './read-cadences.ts'

export interface Statement {
  readonly sentence: string
  /** What follows in the same paragraph. */
  readonly after: string
  readonly headings: readonly string[]
  /** The sentence names a section and says nothing itself. */
  readonly isHeading: boolean
  /** Its plan tells mostly of what was done: only what is demanded is a duty there. */
  readonly told: boolean
}

export function readDuties(statement: Statement): Duty[] {
  const { sentence, after, headings } = statement
  const folded = alignedFold(sentence)
  const owed = readCadences(sentence).filter((found) => isOwed(found, folded, statement))
  const conflicts = conflictsIn(
    owed.map(({ cadence }) => cadence),
    folded,
  )
  return owed.map((found, i) => ({
    cadence: triggered(found, sentence),
    who: whoOf(folded, found.start, headings.map(alignedFold)),
    what: whatOf(upTo(sentence, owed[i + 1]), found, statement),
    to: recipientOf(alignedFold(restOf(sentence, found.start))),
    ifMissed: consequenceIn(sentence + after),
    secret: SECRET.test(folded) || headings.some((heading) => SECRET.test(heading)),
    quote: sentence.trim(),
    conflicts,
  }))
}

const SECRET = /暗访|突击(?:抽查|检查|督查|行动)|四不两直|不打招呼|不发通知/u
const PURPOSE = /制[定订]本(?:制度|办法|方案|规定|细则|预案|意见|计划)/u
const PAST =
  /去年|上一?年度?|前年|近[几\d一二三四五]*年来|以来|曾[经在于]|共计?(?:开展|组织|召开|发放|调解|完成|接待|排查|处理|解决|出动)|已(?:经|于|在|连续|完成|建成|成功|被|达)|历时/u
const POINTS_OFF = /扣.{0,6}分|加.{0,4}分|得\d+分/u
/** A rate is no duty: 每年20万元. */
const RATE =
  /^[^,。;]{0,10}\d+元|^(?:度)?[约近]?[\d.一二三四五六七八九十百千]+(?:余)?(?:元|万|吨|亩|人[^次]|户|度|%|平|米|公里)/u
const START_ONLY =
  /^(?:开始|起)[,]?(?:至今|行动分|分|共|正式|试?施行|实施|执行|生效)|^《|^(?:以来|至今|印发|下发|发布|出台|实施的|颁布|施行)/u

function triggered({ cadence, start }: FoundCadence, sentence: string): Cadence {
  if (cadence.type !== 'event') return cadence
  const part = /[^。;；]*$/u.exec(sentence.slice(0, start))?.[0] ?? ''
  const after = [...part.matchAll(TRIGGER)].at(-1)?.[0].trim()
  return after ? { ...cadence, after } : cadence
}

/** 发现隐患的, 接到报警后: what sets an event's clock going. */
const TRIGGER =
  /(?:发现|发生|接到|接报|收到|出现|遇到?|凡是?)[^,，。;；]{1,24}(?=[,，。;；]|$)|[^,，。;；]{2,16}(?:后|之后|时|的)(?=[,，]|$)/gu

function isOwed(
  { cadence, start, end }: FoundCadence,
  folded: string,
  { isHeading, told }: Statement,
): boolean {
  const after = folded.slice(end)
  const before = folded.slice(0, start)
  if (isHeading) return isDate(cadence)
  if (PURPOSE.test(folded)) return false
  if (NAMED.test(after) || GROUNDS.test(clauseOf(folded, start)) || isTold(folded, told)) return false
  if (RATE.test(after) || (/[(（]$/u.test(before) && /^\d+个/u.test(after))) return false
  if (isDate(cadence) && (START_ONLY.test(after) || PAST.test(clauseOf(folded, start)))) return false
  if ((cadence.type === 'anchored' || cadence.type === 'exact') && isInName(before, after)) return false
  if (/(?:结束|完成|期满)(?:之)?后$/u.test(cadence.value) && !AFTERWARDS.test(after)) return false
  if (cadence.type === 'state') return !POINTS_OFF.test(folded)
  if (cadence.type === 'vague')
    return (
      !/^(?:存款|的?原因|与否)|^[^,。;]*(?:\d%|人数|比例)/u.test(after) && !PAST.test(clauseOf(folded, start))
    )
  return true
}

/** 零报告、周小结”制度: the name of a rule, not the rule. */
const NAMED = /^[^“”。]{0,10}”的?(?:制度|机制|原则|要求|模式)/u
/** “周末阳光行动”: the day only lends its name. */
function isInName(before: string, after: string): boolean {
  return /“[^”]{0,6}$/u.test(before) && /^\p{Script=Han}{1,8}”/u.test(after)
}

/** What is owed once something is over, not merely what comes next. */
const AFTERWARDS = /要|应|须|报|总结|反馈|归档|清理|恢复/u
const GROUNDS = /(?:根据|依据|按照).*(?:报告|情况|结果|要求|安排|制度|方案|计划|标准|精神|原则)[”]?$/u
const DEMANDED =
  /(?<![主需重纪提摘不])要(?![点素闻])|(?<![响相适供反对])应(?![用急对])|须|将(?![来近])|下一步|今后|明年|拟/u
const DONE = /(?<![为除受极算])了(?![解望])/u

/** Whether a sentence tells of what was done. */
export function tellsOfPast(folded: string): boolean {
  return DONE.test(folded) && !DEMANDED.test(folded)
}

function isTold(folded: string, told: boolean): boolean {
  return tellsOfPast(folded) || (told && !DEMANDED.test(folded))
}

function isDate({ type }: Cadence): boolean {
  return type === 'windowed' || type === 'exact'
}

function clauseOf(folded: string, at: number): string {
  const from = Math.max(...[',', '。', ';', ':'].map((mark) => folded.lastIndexOf(mark, at - 1))) + 1
  return /^[^,。;:]*/u.exec(folded.slice(from))?.[0] ?? ''
}

/** From the words of time up to the end of the part of the sentence they stand in. */
function restOf(sentence: string, from: number): string {
  return /^[^。;；]*/u.exec(sentence.slice(from))?.[0] ?? ''
}

/** The sentence up to the clause in which the next duty begins. */
function upTo(sentence: string, next: FoundCadence | undefined): string {
  if (!next) return sentence
  const before = sentence.slice(0, next.start)
  return /^.*[,，;；]/su.exec(before)?.[0] ?? before
}

const LONGEST = 80

function whatOf(sentence: string, { start, end }: FoundCadence, { headings, isHeading }: Statement): string {
  const rest = restOf(sentence, end)
  if (isHeading) return (sentence.slice(0, start) + rest).replace(/[(（)）]/gu, '').trim()
  const said = rest
    .replace(/^[的,，、:：)）"”’\s]*(?:期间|前后|前夕|当[天日]|来临之际|之际)?[,，]?/u, '')
    .replace(/[,，](?:逾期|否则|未按|不按|对(?:逾期|不)).*$/u, '')
  const what = said.length >= 4 ? said : `${clauseBefore(sentence, start)}${said}`
  return (what.length >= 4 ? what : [headings[headings.length - 1] ?? '', what].join(''))
    .replace(/[,，、]$/u, '')
    .slice(0, LONGEST)
}

function clauseBefore(sentence: string, at: number): string {
  return /[^,，。;；]*[,，]?[^,，。;；]*$/u.exec(sentence.slice(0, at))?.[0] ?? ''
}

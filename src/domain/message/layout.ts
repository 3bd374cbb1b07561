// One message laid out for reading: its words, clauses, days, and who says it when.
import { localDay, type LocalDay } from '../time/local-day.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { type DayMention, impossibleDays, readDayNumbers, readDays } from './days.ts'
import { bareNumbers, type GridMention, spelledGrids } from './grids.ts'
import { prepare, type Prepared } from './prepare.ts'
import type { ReadingContext } from './reading.ts'
import { zeroOf } from './zeros.ts'

export interface Layout extends Prepared {
  readonly context: ReadingContext
  readonly today: LocalDay
  readonly clauses: readonly Clause[]
  readonly grids: readonly GridMention[]
  readonly days: readonly DayMention[]
  /** The message speaks of a report that was due before. */
  readonly late: boolean
  /** It makes up for the report of an earlier day. */
  readonly owed: boolean
  /** It names a date that no calendar has. */
  readonly impossibleDay: boolean
}

const lateWords =
  /(?:的|现|一并|这就|给)补上|补(?:报|零(?!件)|交|发|录|填|一?下|一?份|[:：,,\s]|(?=[\d昨前周星礼今本寻琴]|上个?(?:周|月|星期|礼拜)))|^\s*补|\(补\)|现补|漏(?:报|交|发|填|了|掉)|迟(?:报|交)|晚报|忘(?:了|记|掉|咗)?(?:要|去)?(?:报|交|发|填|上报|$|,|了)|忘了|没发(?:,|$|出|的)|没(?:有)?(?:提交|发送|上传|传|发|交|报)成|唔记得|没(?:有)?(?:报上|交上|发出|报成|来得及(?:报|交|发)|顾上(?:报|交|发))|(?:没|未)(?:报|交)(?:的|,|现|$)/
const dayAfterNumber =
  /^\s?(?:那天|当天|的|晚|早|上午|下午|中午|凌晨|傍晚|在|和|、|忘|漏|没|补|夜|至|到|[-—~])/

export function layOut(message: string, context: ReadingContext): Layout {
  const prepared = prepare(message)
  const { text } = prepared
  const today = localDay(context.now, context.timeZone)
  const late = lateWords.test(text)
  const impossible = impossibleDays(text, today)
  const dated = readDays(text, today)
  const spelled = spelledGrids(
    masked(
      text,
      [...dated, ...impossible, ...ordinals(text)].sort((a, b) => a.start - b.start),
    ),
    context,
  )
  const free = bareNumbers(text, context).filter(
    (one) => ![...spelled, ...dated, ...impossible].some((other) => overlaps(one, other)),
  )
  const asGrids = free.filter((one) =>
    isGrid(one, { text, late, context, named: spelled.length > 0, dated: dated.length > 0 }),
  )
  const grids = [...spelled, ...asGrids].sort((a, b) => a.start - b.start)
  const numbered = readDayNumbers(text, today).filter((one) => {
    const isDay = text[one.end - 1] === '日' || free.some((other) => overlaps(one, other))
    return isDay && ![...grids, ...impossible].some((other) => overlaps(one, other))
  })
  const days = [...dated, ...numbered.filter((one) => !dated.some((other) => overlaps(one, other)))]
  const owed = late && (/补/.test(text) || days.some((one) => one.day < today))
  return {
    ...prepared,
    context,
    today,
    late,
    owed,
    grids,
    impossibleDay: impossible.length > 0,
    days: days.sort((a, b) => a.start - b.start),
    clauses: splitClauses(text),
  }
}

interface Around {
  readonly text: string
  readonly late: boolean
  readonly context: ReadingContext
  readonly named: boolean
  readonly dated: boolean
}

/** `3号` is a grid where the talk is of grids and no other is named; else a day of the month. */
function isGrid(mention: GridMention & { list: string }, around: Around): boolean {
  if (around.named || mention.unknown.length > 0) return false
  if (
    /[|\t]\s*$/.test(around.text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    /^\s*[|\t]/.test(around.text.slice(mention.end))
  )
    return true
  const after = around.text.slice(mention.end)
  const before = around.text.slice(Math.max(0, mention.start - 8), mention.start)
  if (/[月周]\s?$/.test(before)) return false
  if (around.late && !around.dated) return false
  if (dayAfterNumber.test(after)) return false
  if (around.context.ownGrid !== undefined && mention.ids.includes(around.context.ownGrid)) return true
  if (around.context.chat === 'residents') return false
  return /^[^,。;!?\n]{0,6}/.test(after) && zeroOf(after.split(/[,。;!?\n]/)[0] ?? '') === 'zero'
}

/** The numbers that count the lines of a list: 1、2格 is no list of grids. */
function ordinals(text: string): { start: number; end: number }[] {
  const found = [
    ...text.matchAll(/^[^\S\n]*\d{1,3}[^\S\n]?[、.)](?=[^\S\n]?[^\s\d]|[^\S\n]?\d{1,2}(?:号|格|网))/gm),
  ]
  return found.length < 2 && !text.includes('接龙')
    ? []
    : found.map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The text with days and ordinals blanked, so that 5.13 网格2 is not read as grid 13. */
function masked(text: string, days: readonly { start: number; end: number }[]): string {
  let result = ''
  for (const { start, end } of days) result += text.slice(result.length, start) + ' '.repeat(end - start)
  return result + text.slice(result.length)
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end
}

// 职责, 职责 三月, 职责 三月 日历文件, D12, D12 确认 2027 澄园社区 干部 提前3天, D12 本地规定 每月5日前 …, D12 不是我们的.
import { parseNumeral } from '../../lib/numerals.ts'
import { numbered } from '../messaging/numbered.ts'
import type { ConfirmRequest, DutyAudience } from './review.ts'

export type DutyCommand =
  /** The next proposal to go through. */
  | { readonly verb: 'next' }
  | {
      readonly verb: 'month'
      readonly month: number
      readonly year: number | undefined
      readonly format?: 'ics' | 'xlsx'
    }
  /** There is no such month, as it was said. */
  | { readonly verb: 'no-month'; readonly said: string }
  | { readonly verb: 'show'; readonly id: number }
  | { readonly verb: 'confirm'; readonly id: number; readonly request: ConfirmRequest }
  /** `whole`: every proposal of its plan. */
  | {
      readonly verb: 'secret' | 'not-ours' | 'expired'
      readonly id: number
      readonly whole: boolean
    }

const AUDIENCES: Readonly<Record<string, DutyAudience>> = {
  网格员: 'staff',
  干部: 'officials',
  督查员: 'inspectors',
}
const VERDICTS = { 保密: 'secret', 不是我们的: 'not-ours', 已过期: 'expired' } as const

const dutyNamed = new RegExp(`^${numbered('D')}(?:\\s+(.+))?$`, 'isu')

export function parseDutyCommand(text: string): DutyCommand | undefined {
  const said = text.normalize('NFKC').trim()
  if (/^职责$/u.test(said)) return { verb: 'next' }
  const month =
    /^(?:导出)?职责\s*(?:(20\d\d)年)?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})月\s*(?:(ics|日历(?:文件)?)|(xlsx|excel|表格?))?$/iu.exec(
      said,
    )
  if (month) return monthOf(month[1], month[2] ?? '', month[3] ? 'ics' : month[4] && 'xlsx')
  const duty = dutyNamed.exec(said)
  return duty ? verbOf(Number(duty[1]), duty[2]?.trim() ?? '') : undefined
}

function monthOf(
  year: string | undefined,
  month: string,
  format: 'ics' | 'xlsx' | '' | undefined,
): DutyCommand {
  const number = parseNumeral(month)
  if (number === undefined || number < 1 || number > 12) return { verb: 'no-month', said: month }
  const when = { month: number, year: year === undefined ? undefined : Number(year) }
  return { verb: 'month', ...when, ...(format ? { format } : {}) }
}

function verbOf(id: number, said: string): DutyCommand | undefined {
  if (said === '') return { verb: 'show', id }
  const verdict = /^(整份)?(保密|不是我们的|已过期)$/u.exec(said)
  if (verdict) {
    const verb = VERDICTS[verdict[2] as keyof typeof VERDICTS]
    return { verb, id, whole: verdict[1] !== undefined }
  }
  const confirmed = /^(确认|本地规定)[:\s]*(.*)$/su.exec(said)
  if (!confirmed) return undefined
  return { verb: 'confirm', id, request: requestOf(confirmed[2] ?? '', confirmed[1] === '本地规定') }
}

/** Words in any order: a year, whom, how many days before, a date or rule; the unit is what is left. */
function requestOf(rest: string, local: boolean): ConfirmRequest {
  const request: { -readonly [Key in keyof ConfirmRequest]: ConfirmRequest[Key] } = { local }
  for (const word of rest.split(/[\s,、;]+/u).filter(Boolean)) {
    const year = /^(20\d\d)年?$/u.exec(word)?.[1]
    const lead = /^提前(\d{1,3}|[一二三四五六七八九十]{1,3})[天日]$/u.exec(word)?.[1]
    const date = /^(?:日期|按|规则)[:：]?(.+)$/u.exec(word)?.[1]
    if (year !== undefined) request.year = Number(year)
    else if (lead !== undefined) request.leadDays = parseNumeral(lead)
    else if (word === '当天') request.leadDays = 0
    else if (date !== undefined) request.words = date
    else if (AUDIENCES[word]) request.audience = AUDIENCES[word]
    else if (local && request.words === undefined) request.words = word
    else request.unit = request.unit === undefined ? word : `${request.unit}${word}`
  }
  return request
}

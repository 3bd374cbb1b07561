// Reads what says nothing but a zero: 3格:无, 违建0, 今天没有; and tells it from a clause with more in it.
import { either, pattern } from '../../../lib/pattern.ts'
import { filler, terseZero } from '../words/zero-frames.ts'
import { denies, findHazards } from './hazards.ts'

const fillers = pattern('gu', filler)
const terse = pattern('', `^[\\d一二三四五六七八九十到至~、\\s-]{0,48}?${terseZero}$`)

/** Whether little more than grid, day and who reports stands round 零报告; a longer clause talks about reports. */
export function isFramed(clause: string, topic: string): boolean {
  const rest = clause
    .replace(topic, '')
    .replace(fillers, '')
    .replace(/[\d一二三四五六七八九十至到两]/g, '')
  return rest.length <= 4
}

/** 巡查完毕, 同上: that somebody went round, and nothing of what he saw. */
export function tellsNothing(text: string): boolean {
  return /^(?:同[上前]|[\d一二三四五六七八九十至到两巡转走看查完好毕过])*$/.test(text.replace(fillers, ''))
}

/** 还没巡完, 没报: the deed did not come, whatever is left when the deed is taken out. */
const unmade = /[没未冇]有?(?:报(?![上成出告])|巡|检?查|[填交](?!上)|补|完|上报|收)/

export function isTerse(clause: string): boolean {
  if (unmade.test(clause)) return false
  return terse.test(
    clause
      .replace(fillers, ' ')
      .replace(/(?<=\D) (?=\D)/g, '')
      .trim(),
  )
}

const nought = either('(?<!\\d)0 (?<!清)零')
const noughtLast = pattern(
  '',
  `[一-龥]\\s?[:为]?\\s?${either(`${nought}\\s?(?:人次|[处起件例个宗次条人辆家户只名台摊])?`, '无\\s?[处起件例个宗次条]?')}\\s*$`,
)
const absentLast = pattern(
  '',
  `${either('无 没有 冇 ×', nought)}\\s?[处起件例个宗人次条辆家户只名台摊]?\\s*\\)?\\s*$`,
)

/** 报的井盖至今未见: what should have come long ago. */
const awaited = /至今|迟迟|一直没/

/** 树没倒但枝断了: what is absent is not all. */
const turn = /(?:但|却|可是)(?=[^没无未冇]{2,})[^没无未冇]*$/

/** …占道:0 9网格 */
const gridLast = /(?<=[0零无]\s?)[\s,]\d{1,2}号?网?格\s*$/

/** 违建0, 占道:无, 路边没有摊子: a kind of hazard and that there is none. */
export function listsAbsence(said: string): boolean {
  const clause = said.replace(gridLast, '')
  if (awaited.test(clause) || turn.test(clause)) return false
  const hazards = findHazards(clause)
  if (hazards.length === 0) return clause.length < 30 && noughtLast.test(clause)
  return hazards.every((one) => one.negated) && (denies(clause) || absentLast.test(clause))
}

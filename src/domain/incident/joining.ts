// Whether what an account says next still speaks of the incident that it reported just before.
import { alignedFold } from '../../lib/aligned-fold.ts'
import { numeral } from '../../lib/numerals.ts'
import { either } from '../../lib/pattern.ts'
import type { Incident } from './incident.ts'
import { findHazards } from '../message/signs/hazards.ts'
import type { IncidentFacts } from '../message/reading.ts'

/** Messages of one account this close together speak of one thing, unless they say otherwise. */
export const joinMs = 3 * 60_000

const another =
  /另外|另一|另有|还有[一两二三四五几\d]?[处个起]|又(?:有|发现|来)|再报|我?要?投诉|我要(?:反映|举报)/

/** It says itself that it is of something else. */
export function isAnother(text: string): boolean {
  return another.test(text)
}

export function continues(incident: Incident, facts: IncidentFacts, text: string): boolean {
  const folded = alignedFold(text)
  if (isAnother(text) || !isThere(incident, facts)) return false
  if (incident.urgent && facts.urgent && isPieceOf(incident, facts, folded)) return true
  if (facts.urgent && !incident.urgent) return false
  if (announced.test(bare(alignedFold(incident.text)))) return true
  return facts.category === incident.category && namesTheThing(incident, folded)
}

/** No other place than that of the incident. */
export function isThere({ location, gridId }: Incident, facts: IncidentFacts): boolean {
  const samePlace =
    facts.location === undefined ||
    location === undefined ||
    isWithin(facts.location, location) ||
    isWithin(location, facts.location)
  return samePlace && (facts.grids.length === 0 || gridId === undefined || facts.grids.includes(gridId))
}

/** 1号楼 is no part of 11号楼. */
function isWithin(part: string, place: string): boolean {
  const at = place.indexOf(part)
  return at >= 0 && !(/^\d/.test(part) && /\d$/.test(place.slice(0, at)))
}

const cry = new RegExp(
  `^(?:${either('快 点 来 人 救 命 一 把 帮 忙 打 报 警 出 事 不 好 了 啊 呀 呐 哪 谁 1[12][09] 大家 赶紧')})+$`,
)
/** That there is something, and not what: 今天3号网格有点情况, 3号网格 0 0 1. */
const announced =
  /^(?:(?:网格)?\d+(?:号?网?格)?)?0*[1-9]?\d+$|^(?:[打写说报][错岔]了?|不对|更正|今[天日早晚]|刚才|我们?|[这那]边|\d+号?(?:网?格)?|网格)*有(?:点|个|一个|件|新)*(?:情况|事情?|问题|异常)(?:要?(?:报告?|汇报|反映|说)(?:一下)?|了|啊|的)*$/
/** Somebody or something that was not spoken of yet. */
const introduces = /(?<![还仲])有(?:人|个|位|名|两|几)|[一两几\d](?:个|位|名)/
/** In letters and digits. */
const longestPiece = 8

/** 救命啊: of what, comes with the next words. */
function isCry({ text }: Pick<Incident, 'text'>): boolean {
  return cry.test(bare(alignedFold(text)))
}

/** What a cry is taken for: the next words say what it was about. */
const cried: readonly Incident['category'][] = ['other', 'public_security']

/** The kind that is told first names it. */
export function isUnnamed({ category, text }: Pick<Incident, 'category' | 'text'>): boolean {
  return category === 'other' || (isCry({ text }) && cried.includes(category))
}

function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\d]/gu, '')
}

/** 一共3处, 里面有两个人: how many, and not of what. */
const howMany = new RegExp(
  `^${either('里面? 屋里 车里 楼上 现在 还 有 是 就 都 共 一共 总共 大概 大约 差不多 约 至少 起码')}*${numeral}(?:多|来)?${either(
    '[人处户起个件名位辆只]人?',
  )}(?:被困|受伤|了|吧|呢|的)*$`,
)

export function tellsHowMany(text: string): boolean {
  return howMany.test(bare(alignedFold(text)))
}

/** In danger people write in pieces: a cry before the thing or after it, and what has no subject of its own. */
function isPieceOf({ category, text: told }: Incident, facts: IncidentFacts, folded: string): boolean {
  if (isCry({ text: told }) || cry.test(bare(folded)) || tellsHowMany(folded)) return true
  const isPiece = bare(folded).length <= longestPiece && !introduces.test(folded)
  return isPiece && facts.location === undefined && ['other', category].includes(facts.category)
}

/** Not what the incident does not speak of: 井盖, then 路灯. What is of no kind must be named again. Two incidents too many harm less than one lost. */
function namesTheThing({ category, text: told }: Incident, folded: string): boolean {
  const wrong = findHazards(folded).filter((h) => !h.negated && h.weight > 1)
  const known = alignedFold(told)
  if (wrong.length === 0) return category !== 'other'
  return wrong.some((h) => known.includes(folded.slice(h.start, h.start + 2)))
}

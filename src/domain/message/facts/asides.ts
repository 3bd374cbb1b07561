// Tells what is only said beside a zero: how the patrol was, what is there no more, why the report came late.
import { pattern } from '../../../lib/pattern.ts'
import type { Clause } from '../signs/clauses.ts'
import { denies, findHazards } from '../signs/hazards.ts'
import type { Layout } from './layout.ts'
import { isDeniedNext } from '../signs/tallies.ts'
import { perilsOf, threatensLife } from '../signs/urgency.ts'
import { isEveryday } from './weak-signs.ts'
import { zeroOf } from '../signs/zeros.ts'
import { behavesWell, lookedAt, orderlyClauses } from '../words/orderly.ts'
import {
  bygoneWords,
  callingWords,
  discomfortWords,
  errandWords,
  falseAlarmWords,
  headingWords,
  hindranceWords,
  orderlyWords,
  partingWords,
  refutingWords,
} from '../words/asides.ts'

const discomfort = new RegExp(discomfortWords.join('|'))
const bygone = new RegExp(
  `(?:[昨前][天日儿晚]?|上个?(?:周|礼拜|星期|月)|早就?|之前)(?:的|那)?[^,]{0,12}(?:${bygoneWords.join('|')})`,
)
const hindrance = new RegExp(hindranceWords.join('|'))
const calling = new RegExp(callingWords.join('|'))
const orderlyThroughout = pattern('', orderlyClauses)
const parting = new RegExp(partingWords.join('|'))
const refuting = new RegExp([...refutingWords, behavesWell].join('|'))
/** 虽说昨天闹过一架: what was before is granted, and told of today is the zero. */
const granted = /^\s*(?:虽[然说]?|别看|尽管)[^,]{0,3}(?:昨|前|上周)/

export function isBeside(clause: Clause, { late }: Layout): boolean {
  const { text } = clause
  if (late && hindrance.test(text)) return true
  if ([bygone, parting, granted, refuting, calling, orderlyThroughout].some((form) => form.test(text)))
    return true
  return discomfort.test(text) && !threatensLife(clause) && findHazards(text).every((one) => one.weight < 4)
}

/** 反映的群租核实过,不属实: what the next clause says was not so. */
export function isRefuted(clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at + 1]
  return (next !== undefined && refuting.test(next.text)) || isDeniedNext(clauses, at)
}

const listed = /[\d一二两三四五六七八九十]\s?[家间处户个所座]\s*$/
const goneOver =
  /^\s*(?:挨[个家户]|逐[个一家户]|一一|都|全部?|均|已)*(?:看|查|走访?|访|检查|排查|巡查|转|跑)(?:了|过|完|遍)/
const looked = pattern('', lookedAt)

/** 网吧3家、仓库2间,挨个看过; 查了水井、机房,没问题: what was looked after. */
export function isInspected(clauses: readonly Clause[], at: number): boolean {
  const [text, next] = [clauses[at]?.text ?? '', clauses[at + 1]?.text ?? '']
  if (listed.test(text) && goneOver.test(next)) return true
  return looked.test(text) && zeroOf(next) === 'zero'
}

const orderly = new RegExp(`(?<![不没未欠])(?:${orderlyWords.join('|')})`)
const falseAlarm = new RegExp(falseAlarmWords.join('|'))
const errand = new RegExp(errandWords.join('|'))
const heading = new RegExp(`^\\s*(?:${headingWords.join('|')})`)
const seen = '(?:[看敲问核巡访睇瞅守盯]|查(?![出获到见封扣])|检查|排查|走访|慰问|探望|入户|巡查|巡逻)'
const gone = '(?<![冲带偷抱领拐卷拿抢接送叼逃撬拖])[走转跑逛行兜]'
const many = '(?:\\d|[一二三四五六七八九十两半几]){1,3}'
/** 5栋12户都看了, 检查商铺6家, 走了三圈: where somebody went; 看到有人… is what he saw. */
const visited = new RegExp(
  [
    `${seen}(?:了|过|完|遍|到|透|咗|晒|的|一[遍圈趟转])(?![^,]{0,12}(?:有|发现|见|遇|碰|人))`,
    `${seen}[^,有见]{0,10}${many}[家户处间所人次位]`,
    `${gone}(?:完|遍|到|透|过了|了个遍)`,
    `(?:都|全|已|均|挨个|一路)+(?:${gone}[了过]|${seen})`,
    `${gone}[了过]?${many}(?:圈|遍|趟|回|公里|里|家|条|栋|处|个?小区|个?楼栋|个?单元|户)`,
    '^[\\d一二三四五六七八九十、和到至~栋幢号楼座单元层院\\s-]+$',
    `^[^,]{0,3}${many}[户家](?:都|均)?(?:不在家|没人|无人|外出|锁门)`,
    `^\\s*(?:坐|骑|搭)[^,]{1,8}(?:去|回来|到头|走)`,
    '^\\s*(?:.{0,6}:)?[查看][一-龥]{1,6}$',
  ].join('|'),
)

/** That nothing came of an alarm, said anywhere in the message. */
export function tellsFalseAlarm(text: string): boolean {
  return falseAlarm.test(text)
}

/** 补充一条:有人…, 除了有人…外: what is told. */
export function withoutLead(clause: string): string {
  const said = clause.slice(/:(?=.*[一-龥]{3})/.exec(clause)?.index ?? 0)
  return said
    .replace(/^.{0,10}情况(?:是|如下)[:\s]*/, '')
    .replace(
      /^(?:[:\s]*|[今天日儿早晚我们这边\d一二三四五六七八九十号网格\s]{0,12}(?=除))(?:除(?:了|开|去)?|另外|另|还有|就是|只是|不过|但是?)/,
      '',
    )
    .replace(/[之以]?外\s*$/, '')
}

const likely = { told: 0.2, unreal: 0.45, late: 0.6, talk: 0.8 } as const

/**
 * How like an incident must be what stands beside a zero to be one: more so where it sounds like talk, the patrol, or how the
 * report came; never where it is the zero itself, denies, or asks.
 */
export function leastLikeness(clause: Clause, layout: Layout): number {
  const { text, unreal, asks, mark } = clause
  const put = asks && (mark === '?' || /[吗呢么]\s*$/.test(text))
  if (layout.late && hindrance.test(text)) return Infinity
  const settled = [heading, calling, parting, orderlyThroughout].some((form) => form.test(text))
  if (put || settled || zeroOf(text) === 'zero' || denies(text)) return Infinity
  if (perilsOf(clause).length > 0) return unreal || discomfort.test(text) ? likely.unreal : likely.told
  const said = withoutLead(text)
  const passing = [orderly, visited, errand, hindrance].some((form) => form.test(said))
  if (passing || isEveryday(text) || isBeside(clause, layout)) return likely.talk
  if (layout.late) return likely.late
  return unreal ? likely.unreal : likely.told
}

/** Beside a zero the clause says nothing new. */
export function isAccounted(clause: Clause, layout: Layout): boolean {
  return leastLikeness(clause, layout) >= likely.late
}

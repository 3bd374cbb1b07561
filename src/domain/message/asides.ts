// Tells what is only said beside a zero: how the patrol was, what is there no more, why the report came late.
import type { Clause } from './clauses.ts'
import { denies, findHazards } from './intent/hazards.ts'
import type { Layout } from './layout.ts'
import { isEveryday } from './intent/weak-signs.ts'
import { zeroOf } from './intent/zeros.ts'
import {
  bygoneWords,
  discomfortWords,
  errandWords,
  falseAlarmWords,
  headingWords,
  hindranceWords,
  orderlyWords,
} from './words/asides.ts'

const discomfort = new RegExp(discomfortWords.join('|'))
const bygone = new RegExp(`(?:昨|前)[天日儿晚]?(?:的|那)?[^,]{0,12}(?:${bygoneWords.join('|')})`)
const hindrance = new RegExp(hindranceWords.join('|'))

export function isBeside({ text }: Clause, { late }: Layout): boolean {
  if (late && hindrance.test(text)) return true
  return bygone.test(text) || (discomfort.test(text) && findHazards(text).every((one) => one.weight < 4))
}

const orderly = new RegExp(`(?<![不没未欠])(?:${orderlyWords.join('|')})`)
const falseAlarm = new RegExp(falseAlarmWords.join('|'))
const errand = new RegExp(errandWords.join('|'))
const heading = new RegExp(`^\\s*(?:${headingWords.join('|')})`)
const round = '(?:[查看走转跑敲问核巡访逛行睇瞅守盯]|检查|排查|走访|慰问|探望|入户|巡查|巡逻)'
/** 5栋12户都看了, 检查商铺6家: where somebody went; 看到有人… is what he saw. */
const visited = new RegExp(
  `${round}(?:了|过|完|遍|到|透|咗|晒|一[遍圈趟转])(?![^,]{0,12}(?:有|发现|见|遇|碰|人))|${round}[^,有见]{0,10}(?:\\d|[一二三四五六七八九十两]){1,3}[家户处间所人次位]|^\\s*(?:.{0,6}:)?[查看][一-龥]{1,6}$`,
)

/** That nothing came of an alarm, said anywhere in the message. */
export function tellsFalseAlarm(text: string): boolean {
  return falseAlarm.test(text)
}

/** Beside a zero a clause says nothing new: it is the zero itself, denies, is talk, or tells how the patrol was and the report came. */
export function isAccounted(clause: Clause, layout: Layout): boolean {
  const { text, unreal, asks } = clause
  if (unreal || asks || zeroOf(text) === 'zero' || denies(text) || isEveryday(text)) return true
  if (heading.test(text)) return true
  // 老孟托我报:有人…: what follows is what counts.
  const said = text.slice(/:(?=.*[一-龥]{3})/.exec(text)?.index ?? 0)
  return [orderly, visited, errand].some((form) => form.test(said)) || isBeside(clause, layout)
}

// What stands beside a zero and says that it is none, though no known word tells what happened.
import type { Clause } from '../signs/clauses.ts'
import { saysNobodyHurt } from '../signs/denied-harm.ts'
import { denies } from '../signs/hazards.ts'
import { isUnfinished } from '../signs/zero-doubts.ts'
import { zeroOf } from '../signs/zeros.ts'
import { isAccounted } from './asides.ts'
import type { Layout } from './layout.ts'
import { isEveryday, somethingBroke } from './weak-signs.ts'

const however =
  /^\s*(?:就是|就|只是|只有|不过|但是?|可是?|唯独|唯一|(?:问题|麻烦|遗憾|头[疼痛]|糟糕?|烦)的?是|美中不足)(?!好|行|可以|这样)/
/** 水管没裂,是阀门漏. */
const instead =
  /([一-龥]{1,3})还是那[个堆片处条]?\1|^\s*(?:而|其实|倒)?是[^,]{0,8}[漏裂断坏倒塌堵爆冒淹砸烧吵打骂]/
/** Less after a 但是 is no news. */
const briefly = 6

/** 没啥事,就是老棚边上…: what comes after the zero is no zero. */
export function takesBack(clauses: readonly Clause[], layout: Layout): boolean {
  const zero = clauses.findIndex((one) => zeroOf(one.text) === 'zero')
  const unhurt = saysNobodyHurt(clauses[zero]?.text ?? '')
  const isNews = (one: Clause) => {
    if (somethingBroke(one.text)) return true
    return (unhurt || one.text.length > briefly) && !isAccounted(one, layout)
  }
  return clauses
    .slice(zero + 1)
    .some((one) => instead.test(one.text) || (however.test(one.text) && !isTalk(one) && isNews(one)))
}

const ofRest = /^\s*(?:其[他余它]|别的|除此之外)(?!的?[^,]{0,3}网?格)/
const ofPatrol = /巡|转|走|看|查|宣传|值班|开会|培训|慰问|打扫|清理|帮|送|昨/
/** Less before the rest is no news. */
const shortly = 7

/** 两家差点动手,其他没啥: something comes before the rest of which there is nothing. */
export function leavesRest(clauses: readonly Clause[], layout: Layout): boolean {
  const rest = clauses.findIndex((one) => ofRest.test(one.text) && zeroOf(one.text) === 'zero')
  return clauses
    .slice(0, Math.max(0, rest))
    .some(
      (one) =>
        one.text.length > shortly && !ofPatrol.test(one.text) && !isTalk(one) && !isAccounted(one, layout),
    )
}

/** 不过明天下雨大家注意: no more than talk. */
function isTalk({ text, unreal, asks }: Clause): boolean {
  if (unreal || asks) return true
  return zeroOf(text) === 'zero' || denies(text) || isEveryday(text) || isUnfinished(text, false)
}

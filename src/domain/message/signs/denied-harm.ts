// Harm that is named only to be denied: 电梯没困人, 火情0; over folded text.
import { blank } from '../../../lib/rewriting.ts'
import { pattern } from '../../../lib/pattern.ts'
import {
  allThere,
  deniedBefore,
  lossDenied,
  noughtNext,
  notLost,
  unharmedWithin,
  unhurt,
} from '../words/unhurt.ts'

const within = pattern('', unharmedWithin)
const atEnd = pattern('', `${unharmedWithin}$`)
const next = pattern('', noughtNext)
const loss = pattern('', lossDenied)
const before = pattern('g', deniedBefore)
const nobodyHurt = pattern('', `^[\\d格号网]*${unhurt}了?\\s*$`)

/** 没人受伤: what befell nobody, and so something did happen. */
export function saysNobodyHurt(clause: string): boolean {
  return nobodyHurt.test(clause)
}

const lost = pattern('', `^\\s*[一-龥]{2,6}?(?:${notLost}|${allThere}\\s*$)`)

/** 窨井盖没被偷: nothing is lost. */
export function saysNotLost(clause: string): boolean {
  return lost.test(clause)
}

/** 广告牌没掉, 井盖没丢: within the words of a danger. */
export function isUnharmed(words: string): boolean {
  return within.test(words)
}

/** 电梯没困: the harm that they end in did not come. */
export function endsUnharmed(words: string): boolean {
  return atEnd.test(words)
}

/** 井盖没少, 灭火器没缺: what is lost is denied right where they end. */
export function isLossDenied(words: string, after: string): boolean {
  return loss.test(`${words.slice(-5)}|${after}`)
}

/** 火情0: of that there was none. */
export function isNought(after: string): boolean {
  return next.test(after)
}

/** 水塘没人掉进去: without what did not befall anybody. */
export function withoutDeniedHarm(text: string): string {
  return text.replace(before, blank)
}

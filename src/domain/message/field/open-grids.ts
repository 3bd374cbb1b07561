// Tells by what is said right behind a grid that nothing is said of it yet, or that somebody else answers for it.
import { pattern } from '../../../lib/pattern.ts'
import * as words from '../words/open-grids.ts'

const open = pattern('', words.openAfter)
const ofOthers = pattern('', words.ofOthers)
const staysAfter = pattern('', words.staysAfter)

export function isOpen(behind: string): boolean {
  return open.test(behind)
}

export function isOpenOrOfOthers(behind: string): boolean {
  return open.test(behind) || ofOthers.test(behind)
}

/** 4格的撤回,3格别撤 */
export function stays(behind: string): boolean {
  return staysAfter.test(behind)
}

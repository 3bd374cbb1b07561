// Tells by what is said right behind a grid that nothing is said of it yet, or that somebody else answers for it.
import { pattern } from '../../../lib/pattern.ts'
import * as words from '../words/open-grids.ts'

const open = pattern('', words.openAfter)
const ofOthers = pattern('', words.ofOthers)

export function isOpen(behind: string): boolean {
  return open.test(behind)
}

export function isOpenOrOfOthers(behind: string): boolean {
  return open.test(behind) || ofOthers.test(behind)
}

// Tells whether a message asks for a rule or for anything else that the community can answer.
import { pattern } from '../../../lib/pattern.ts'
import { anyForm } from '../words/forms.ts'
import { assertedHazards } from '../signs/asserted.ts'
import type { Clause } from '../signs/clauses.ts'
import { complainsAsking } from './complaints.ts'
import { findHazards } from '../signs/hazards.ts'
import { readPlace } from '../field/places.ts'
import type { Layout } from '../facts/layout.ts'
import {
  asksPolitely,
  askedNumber,
  exemplifies,
  matterForms,
  ruleForms,
  soughtThing,
  supposes,
} from '../words/rules.ts'
import { communityWords, rulesWords, smallWords } from '../words/talk.ts'

const rule = anyForm(ruleForms)
const matter = anyForm(matterForms)
const thing = pattern('', soughtThing)
const polite = pattern('', asksPolitely)
const example = pattern('', exemplifies)
const supposed = pattern('', supposes)
const number = pattern('', askedNumber)
const rules = new RegExp(rulesWords.join('|'))
const community = new RegExp(communityWords.join('|'))
const small = new RegExp(smallWords.join('|'))

/** Asks for the rule, whatever is told round it; or for a number. */
export function asksForRule({ clauses, context }: Layout): boolean {
  if (complainsAsking(clauses)) return false
  const forOne = context.addressed && clauses.length === 1
  return clauses.some((one) => (one.asks && rule.test(one.text)) || (forOne && number.test(one.text)))
}

/** Asks how a matter stands in general, and tells of none that is wrong: at most it supposes one. */
export function asksOfMatter(layout: Layout): boolean {
  const { text, clauses, context } = layout
  if (isSmallTalk(text)) return false
  if (context.addressed && clauses.length === 1 && thing.test(text) && !told.test(text)) return true
  const asks = clauses.some((one) => one.asks && matter.test(one.text))
  return asks && (isSupposed(layout) || !clauses.some(tellsWrong))
}

const told = /[了着过被]|有人|正在|又/

function tellsWrong(clause: Clause): boolean {
  const general = clause.asks && matter.test(clause.text)
  const hazards = general ? findHazards(clause.text).filter((one) => !one.negated) : assertedHazards(clause)
  return hazards.some((one) => one.weight > 1) && !(general && !told.test(clause.text))
}

/** 请示:发现火情,先…还是…: of no place. */
function isSupposed(layout: Layout): boolean {
  const { text, clauses, grids } = layout
  if (example.test(text)) return true
  const named = grids.length > 0 || /\d\s?(?:[栋幢楼门格室层]|号楼|单元)/.test(text)
  const placed = named || readPlace(clauses, layout) !== undefined
  return !placed && (polite.test(text) || supposed.test(text))
}

export function isQuestion({ text, clauses, context }: Layout): boolean {
  const asked = context.addressed || polite.test(text)
  const open = asked || context.role !== 'resident' || community.test(text) || rules.test(text)
  return clauses.some((one) => one.asks) && open && !isSmallTalk(text)
}

/** 吃什么, 谁替我报: what neighbours and colleagues ask each other. */
export function isSmallTalk(text: string): boolean {
  return small.test(text)
}

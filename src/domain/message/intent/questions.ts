// Tells whether a message asks for a rule or for anything else that the community can answer.
import { pattern } from '../../../lib/pattern.ts'
import { anyForm } from '../forms.ts'
import type { Layout } from '../layout.ts'
import { askedNumber, ruleForms } from '../words/rules.ts'
import { communityWords, rulesWords, smallWords } from '../words/talk.ts'

const rule = anyForm(ruleForms)
const number = pattern('', askedNumber)
const rules = new RegExp(rulesWords.join('|'))
const community = new RegExp(communityWords.join('|'))
const small = new RegExp(smallWords.join('|'))

/** Asks for the rule, whatever is told round it; or for a number. */
export function asksForRule({ clauses, context }: Layout): boolean {
  const forOne = context.addressed && clauses.length === 1
  return clauses.some((one) => (one.asks && rule.test(one.text)) || (forOne && number.test(one.text)))
}

export function isQuestion({ text, clauses, context }: Layout): boolean {
  const open = context.role !== 'resident' || community.test(text) || rules.test(text)
  return clauses.some((one) => one.asks) && open && !isSmallTalk(text)
}

/** 吃什么, 谁替我报: what neighbours and colleagues ask each other. */
export function isSmallTalk(text: string): boolean {
  return small.test(text)
}

// Tells whether a message asks for the state of the records, or orders a list out of them.
import { pattern } from '../../../lib/pattern.ts'
import { readRefs } from '../field/refs.ts'
import { anyForm } from '../words/forms.ts'
import type { Layout } from '../facts/layout.ts'
import * as words from '../words/queries.ts'
import { isSmallTalk } from './questions.ts'
import { threatensLife } from '../signs/urgency.ts'

const order = anyForm(words.recordOrderForms)
const orderBegins = pattern('', words.orderBegins)
const figures = pattern('', words.figureOrder)
const totals = pattern('', words.totals)
const knownCase = pattern('', words.knownCase)
const query = anyForm(words.queryForms)
const recordCommand = /^(?:status|stats?|report|query|missing|export|list|progress|today)$/
const state = /(?:进度|进展|状态|情况|搞成点)\s*$/

/** 每周几点截止, 要不要报: asks how it should be, not how it is. */
const ruleTalk =
  /规定|标准|制度|方案|截止|扣|罚|应[该当]|必须|需|[也还]?要[报交几]|[也还]要|每[月天周]|一个?[月周]|[几最]点?[迟晚前]|几点(?=[交报截])|一般|怎么算|算不算|会不会|要不要|用不用|(?<!刚)才|负责什么/

/** …,给个数嘛: whoever is told. */
export function ordersFigures({ text }: Layout): boolean {
  return figures.test(text)
}

/** Tells the bot to bring a list or a sum out of the records. */
export function isRecordOrder(layout: Layout, asks: boolean): boolean {
  const { text, context } = layout
  if (ordersFigures(layout)) return true
  return order.test(text) && (asks || context.addressed || orderBegins.test(text.trim()))
}

/** 我上周反映的漏水修了没: asks how far a known case has come, whatever it is of. */
export function asksAfterCase(layout: Layout): boolean {
  return knownCase.test(layout.text) && isQuery(layout) && !layout.clauses.some(threatensLife)
}

/** Asks for the state of the records. */
export function isQuery(layout: Layout): boolean {
  const { text, command, context } = layout
  if (command !== undefined && recordCommand.test(command)) return true
  const asks = layout.clauses.some((one) => one.asks) || text.includes('?')
  if (isRecordOrder(layout, asks) || (context.addressed && totals.test(text))) return true
  const ofCase = readRefs(text).length > 0
  if (ofCase && state.test(text)) return true
  if (!asks || isSmallTalk(text)) return false
  return ofCase || (!ruleTalk.test(text) && query.test(text))
}

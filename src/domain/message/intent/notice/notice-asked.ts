// Tells whether a message asks for a text to be broadcast, or speaks of notices.
import { pattern } from '../../../../lib/pattern.ts'
import type { Layout } from '../../facts/layout.ts'
import { isUrgent } from '../../signs/urgency.ts'
import * as words from '../../words/notice-talk.ts'
import { colonAfter } from './notice-body.ts'
import { laysOut, orders, ordersOutright } from './notice-orders.ts'

const asksWhy = pattern('', words.askedWhy)
const asksForm = pattern('', words.asksForm)
const asks = pattern('', words.asks)
const toldWhom = pattern('', words.toldWhom)
const ofNotices = pattern('', words.ofNotices)
const ofOneSent = pattern('', words.ofOneSent)
const someoneSays = pattern('', words.someoneSays)
const sentBefore = pattern('', words.sentBefore)
const command = pattern('', words.command)
const toBot = pattern('', words.toBot)
const asksHelp = pattern('', words.asksHelp)

export function asksForNotice(layout: Layout): boolean {
  const { text } = layout
  const lead = text.slice(0, colonAfter(text, 0) ?? 0)
  if (asksWhy.test(text) || someoneSays.test(text) || sentBefore.test(lead)) return false
  if (!isForBot(layout) || asksForm.test(text)) return false
  if (layout.command !== undefined) return command.test(layout.command)
  if (asks.test(text) || speaksOfNotices(text)) return false
  return orders(text) || (laysOut(text) && layout.days.every((one) => one.next >= layout.today))
}

/** It may ask for one in words that are not known. */
export function mayAskForNotice({ text, context, injected }: Layout): boolean {
  return context.addressed && !injected && !asksWhy.test(text) && !speaksOfNotices(text)
}

function isForBot({ context, raw, text, clauses }: Layout): boolean {
  const outright = () => context.chat === 'staff' && ordersOutright(text) && !isUrgent(clauses)
  return context.addressed || toBot.test(raw.slice(0, 12)) || asksHelp.test(text) || outright()
}

/** 通知太多了, 谁发的通知: of notices, and to nobody. */
function speaksOfNotices(text: string): boolean {
  return !text.includes(':') && !toldWhom.test(text) && (ofOneSent.test(text) || ofNotices.test(text))
}

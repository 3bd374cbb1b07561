// Tells an order to broadcast by its words.
import { noticeFillers, noticeTimes, noticeVerbs } from '../../words/notices.ts'
import { laidOut, nameEnd, toGroup } from './notice-body.ts'
import { verbWord, walkLead } from './notice-lead.ts'
import { recurrenceWord } from './notice-terms.ts'

const orderWord = new RegExp(noticeVerbs)
const reader = /群|大家|大伙|居民|业主|住户|网格员|各位|所有|全体/

/** Tells to broadcast: 通知, 发到; 说一声 only where it names its readers. */
export function orders(text: string): boolean {
  const head = text.slice(0, 60)
  return orderWord.test(text) || toGroup.test(head) || (verbWord.test(head) && reader.test(head))
}

/** 我去居民群说一声: what people do themselves. */
const himself = /[你您他她]|我[去来刚已就也]/
/** 物业在居民群发通知: what others do. */
const another = /^(?!请|麻烦|劳烦|帮)[一-龥]{2,8}[在往给向][^,:]{0,6}群/
const opening = new RegExp(`^(?:${recurrenceWord}|${noticeTimes}|${noticeFillers})*`)
const verbFirst = new RegExp(`^(?:${noticeVerbs})`)

/** 明早8点通知居民群:…: nothing but when, to which group, and what; so plain an order needs no name of whom it is given to. */
export function ordersOutright(text: string): boolean {
  const { end, verb } = walkLead(text, 0, false)
  const lead = text.slice(0, end)
  if (!verb || !lead.includes('群') || himself.test(lead)) return false
  const told = lead.replace(opening, '')
  // 麻烦老王通知居民群: somebody else is to do it.
  const forBot = verbFirst.test(told) || !orderWord.test(told.slice(0, told.indexOf('群')))
  return forBot && !another.test(told) && /[:,\s]$/.test(lead) && /[\p{L}]{2}/u.test(text.slice(end))
}

export function laysOut(text: string): boolean {
  return laidOut(walkLead(text, nameEnd(text), false), text)
}

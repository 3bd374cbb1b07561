// Takes from a message what its sender does not say in earnest: quotes, mentions, picture marks, orders to a machine.
import { alignedFold } from '../../lib/aligned-fold.ts'
import { pattern } from '../../lib/pattern.ts'
import { asMeant } from './misheard.ts'
import { parseQuoted } from '../../lib/quoted.ts'
import { type ClosedUp, closeUp } from './spacing.ts'
import * as words from './words/courtesies.ts'
import { orderWords } from './words/orders.ts'

export interface Prepared {
  /** The sender's own words. */
  readonly raw: string
  /** What stands from one position to another, exactly as its sender wrote it. */
  readonly asWritten: (start: number, end: number) => string
  /** Where the message ends with what courtesy adds; `text` may end before. */
  readonly closes: number
  /** The same words, folded, position by position, with mentions, picture marks and injected orders blanked. */
  readonly text: string
  /** What a reply quotes, folded. */
  readonly quote: string | undefined
  readonly injected: boolean
  /** A slash command's word, without the slash. */
  readonly command: string | undefined
}

/** Nobody types more; what follows is not read. */
const longest = 20_000

const mention = /@(?!你|我|所有人)[^\s@,。:;!?、]{1,24}/g
/** [system: …]: an order in brackets, whatever stands round it. */
const bracketed = /[[【(]\s?(?:system|assistant|admin|系统)[^\]】):,\s]{0,8}[:,\s][^\]】)]{1,200}[\]】)]/g
/** How a message came to be sent from elsewhere. */
const excuse = /\((?=[^()]{0,40}(?:信号|断网|没网|没电|手机|的?号发|代发|借.{0,6}发|群发))[^()]{1,40}\)/g
const media = /\[(?:图片|照片|视频|语音|位置|文件|动画表情|链接|photo|image|video)\]/g
/** 没事——就是路灯坏了, 没事...就是: a comma; 1——4, ——3格 at the end are none. */
const breaths = /(?<=[^\s\d—–.…-])(?:[—–]{2,}|\.{2,}|…+)(?!\s|$|\d{1,3}号?网?格\s*$)/g
/** 3格无异常...吗: one question. */
const drawls = /(?:[—–~]{2,}|\.{2,}|…+)(?=[吗么呢嘛吧]+[?!。\s]*$)/g
const told = pattern('g', words.told)
const greeting = pattern('', ...words.greetings)
const farewell = pattern('', words.farewell)
const flourish = pattern('u', words.flourish)
const pausing = pattern('gu', words.pausing)
const continued = pattern('', words.continued)
const order = new RegExp(orderWords.join('|'))
const header = /^\s*网格(?:号|编号)?(?: [一-龥]{2,6}){1,8}(?=\s\d)/

/** A table whose cells, and a list whose lines, were only set apart by spaces: of the same length, with its tabs and lines. */
function relined(text: string): string {
  const columns = header.exec(text)?.[0].trim().split(' ').length
  if (columns === undefined)
    return /^\s*#?接龙[^\n]*$/.test(text) ? text.replace(/ (?=\d{1,2}[.、](?!\d))/g, '\n') : text
  let cell = 0
  const start = text.search(/\S/)
  const cells = text
    .slice(start)
    .trimEnd()
    .replaceAll(/[ \n]/g, () => (++cell % columns === 0 ? '\n' : '\t'))
  return text.slice(0, start) + cells
}

export function prepare(message: string): Prepared {
  const quoted = parseQuoted(message.slice(0, longest))
  const { text: raw, asWritten } = closedUp(quoted.body)
  const quote = quoted.quote === undefined ? undefined : alignedFold(closedUp(quoted.quote).text)
  const folded = relined(
    asMeant(fixTypos(alignedFold(uncircled(raw))))
      .replace(mention, blank)
      .replace(media, blank),
  )
  const command = /^\s*\/([a-z_]+)/.exec(folded)?.[1]
  const plain = folded
    .replace(mention, blank)
    .replace(media, blank)
    .replace(/\u200b|\ufeff/g, ' ')
    .replace(bracketed, blank)
    .replace(excuse, blank)
    .replace(drawls, blank)
    .replace(breaths, comma)
    .replace(pausing, comma)
  const bare = plain
    .replace(flourish, blank)
    .replace(greeting, blank)
    .replace(farewell, blank)
    .replace(told, ',')
  const text = blankOrders(bare)
  const closes = plain.trimEnd().length
  return { raw, asWritten, closes, text, quote, injected: text !== bare, command }
}

const circled = /[①-⑳]/g

/** ①8格无②9格无: the marks of a list are no numbers, and part what they count. */
function uncircled(text: string): string {
  return text.replace(circled, (_, at: number) =>
    /\S[^\S\n]*$/.test(text.slice(Math.max(0, at - 8), at)) ? ';' : '•',
  )
}

function comma(run: string): string {
  return `,${' '.repeat(run.length - 1)}`
}

function closedUp(text: string): ClosedUp {
  return closeUp(text, alignedFold(text))
}

/** 🔥 and where: a message of hardly more than that is a cry; in a longer one it says how good a thing is. */
const alarm =
  /^[\s!]*(?:🔥[\s!]*)+[^🔥]{0,10}[栋楼号单元道梯室店门厂库棚路房]?[^🔥]{0,3}$|^[^🔥]{0,8}[栋楼号单元道梯室店门厂库棚路房][\s!]*(?:🔥[\s!]*)+$/u

/** 🔥爆款🔥: how good a bargain is. */
const boast = /促销|团购|爆款|特价|折|新品|开业|到货|秒|抢|券/

/** 除2、3,1到6都平安: what is left out, then of which. */
const exceptedList =
  /(除[了开去]?\s?第?(?:\d{1,2}号?(?:网?格)?[、和及与跟]?){1,8}),(?=\s?第?\d{1,2}号?(?:网?格)?\s?[到至~-]\s?第?\d{1,2})/g

function fixTypos(text: string): string {
  return (alarm.test(text) && !boast.test(text) ? text.replace(/🔥/gu, '着火') : text)
    .replace(/网[各隔个革](?!种|类|位)/g, '网格')
    .replace(/(号|\d)网络(?=[无零正今没均:\s])/g, '$1网格')
    .replace(/零[保抱暴]告|[领另灵令凌铃玲]报告|零报吿/g, '零报告')
    .replace(/无?[异翼]长(?!期)/g, (word) => (word.length === 3 ? '无异常' : '异常'))
    .replace(/[漏陋]抱/g, '漏报')
    .replace(/([煤燃沼])汽/g, '$1气')
    .replace(/[正整政][长场常尝]/g, (word) => (/[正整政][长场尝]|[整政]常/.test(word) ? '正常' : word))
    .replace(/天燃气/g, '天然气')
    .replace(/(除[了开去]?[^\n,。!]{1,20})[\n。! ](?=其余|其他|剩下|都|全|均)/g, '$1,')
    .replace(exceptedList, '$1外')
    .replace(/更[证政](?![策府件明书])/g, '更正')
    .replace(/^(\s*\d{1,2})\.0(?=\s*$)/, '$1:0')
    .replace(/🈚/gu, '无 ')
    .replace(/🆘/gu, '救命')
    .replace(/[🐀🐁🐭]/gu, '老鼠')
    .replace(/🐍/gu, '有蛇')
    .replace(/[✘✗❌✕╳]/g, '×')
}

/** A sentence that gives orders to a machine is blanked, and those that go on with it. */
function blankOrders(text: string): string {
  if (!order.test(text)) return text
  let result = ''
  let ordering = false
  for (const sentence of text.match(/[^。!?;\n]*[。!?;\n]?/g) ?? []) {
    ordering = order.test(sentence) || (ordering && continued.test(sentence))
    const hit = ordering ? order.exec(sentence) : undefined
    const from = hit ? hit.index : 0
    const earnestHead =
      hit && /[,,]|[一-龥]{4}\s/.test(sentence.slice(0, from)) ? sentence.slice(0, from) : ''
    result += ordering ? earnestHead + ' '.repeat(sentence.length - earnestHead.length) : sentence
  }
  return result
}

function blank(found: string): string {
  return ' '.repeat(found.length)
}

// The habits of typing change nothing that is said: spaces round figures, dashes for commas, a greeting, a thumb at the end.
import { expect, test } from 'vitest'
import type { Reading } from '../../../src/domain/message/reading.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { tables } from './tables/all.ts'
import { messageOf } from './tables/check.ts'

const messages = [...tables]
  .flatMap(([, rows]) => rows)
  .map(([who, text]) => messageOf([who, text]))
  .filter(({ text }) => /[一-龥].*[一-龥]/.test(text) && !/^[@/[]|[「\t]/.test(text))

const habits: Readonly<Record<string, (text: string) => string>> = {
  'spaces round figures': (text) =>
    text.includes(' ') ? text : text.replaceAll(/(?<=[一-龥])(?=\d)|(?<=\d)(?=[一-龥])/g, ' '),
  'dashes for commas': (text) => text.replaceAll(/(?<=[一-龥])[,，](?=[一-龥])/g, '——'),
  'dots for commas': (text) => text.replaceAll(/(?<=[一-龥])[,，](?=[一-龥])/g, '...'),
  'waves for commas': (text) => text.replaceAll(/(?<=[一-龥])[,，](?=[一-龥])/g, '~'),
  'laughs for commas': (text) => text.replaceAll(/(?<=[一-龥])[,，](?=[一-龥])/g, '😂'),
  'a word to begin with': (text) => `嗯，${text}`,
  'a title': (text) => `何书记，${text}`,
  'a greeting': (text) => `各位领导，${text}`,
  'a thumb': (text) => `${text}👍`,
  'a rose': (text) => `${text}[玫瑰]`,
  'a wave': (text) => (/[。!?~]$/.test(text) ? text : `${text}~`),
  'a full stop': (text) => (/[。!?~]$/.test(text) ? text : `${text}。`),
}

const messagesRead = messages.map((one) => ({ ...one, read: understand(one.text, one.context) }))

/** A text to pass on goes out as it was typed. */
const said = (reading: Reading) =>
  JSON.stringify({ ...reading, doubt: undefined, body: undefined }).replaceAll(/[ ,，—.~😂]/gu, '')

test.each(Object.entries(habits))('%s: hardly anything is read otherwise', (_, typed) => {
  const other = messagesRead.filter(
    ({ text, context, read }) => said(read) !== said(understand(typed(text), context)),
  )
  expect(other.length).toBeLessThan(messages.length / 500)
})

/** Words, letters or clauses apart or together: much may be read otherwise, but a zero is no more than it was, and danger is heard. */
const apart: Readonly<Record<string, (text: string) => string>> = {
  'two letters and two apart': (text) => text.replaceAll(/[一-龥]{2}(?=[一-龥])/g, '$& '),
  'list marks for commas': (text) => text.replaceAll(/(?<=[一-龥])[,，](?=[一-龥])/g, '、'),
  'no marks': (text) => text.replaceAll(/(?<=[一-龥])[,，。](?=[一-龥])/g, ''),
  'every letter apart': (text) => text.replaceAll(/(?<=[一-龥\d])(?=[一-龥])|(?<=[一-龥])(?=\d)/g, ' '),
}

test.each(Object.entries(apart))('%s: hardly a zero is added or a danger lost', (_, typed) => {
  const harmed = messagesRead.filter(({ text, context, read }) => {
    const other = understand(typed(text), context)
    const added = zerosOf(other).some((zero) => !zerosOf(read).includes(zero))
    return added || (isDanger(read) && !isDanger(other))
  })
  expect(harmed.length).toBeLessThan(messages.length / 90)
})

const days = (reading: Reading) => ('days' in reading ? reading.days : 'day' in reading ? [reading.day] : [])

function zerosOf(reading: Reading): readonly string[] {
  if (reading.intent === 'incident') return reading.alsoZeroGrids
  const isZero =
    reading.intent === 'zero_report' || (reading.intent === 'late_report' && reading.kind === 'zero')
  return isZero ? days(reading).flatMap((day) => [day, ...reading.grids.map((grid) => `${grid} ${day}`)]) : []
}

function isDanger(reading: Reading): boolean {
  return reading.intent === 'incident' && reading.incidents.some(({ urgent }) => urgent)
}

test.each([
  '周六上午义诊，带好医保卡。',
  '明早停水～',
  '今晚放电影🎉',
  '广场舞改到西门[太阳]',
  '周六 9 点集合。谢谢👍',
])('a text to pass on goes out as it was typed: %s', (body) => {
  const { context } = messageOf(['o', ''])
  const read = understand(`通知居民群：${body}`, { ...context, addressed: true })
  expect(read).toMatchObject({ intent: 'notice', body })
})

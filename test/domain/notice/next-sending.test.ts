// When a notice goes out again: its next day, never more, or once a year's workdays are known.
import { expect, test } from 'vitest'
import { changesFor, nextSending } from '../../../src/domain/notice/next-sending.ts'

const daily = { recurrence: { every: 'day' as const }, time: '09:00' }
const workdays = { recurrence: { every: 'workday' as const }, time: '09:00' }
const at = (text: string) => new Date(`${text}:00+08:00`)
const lastOf2026 = at('2026-12-31T09:00')

test.each([
  ['sent once', undefined, undefined, { state: 'sent' }],
  ['daily', daily, undefined, { state: 'signed', sendAt: at('2027-01-01T09:00') }],
  ['daily, over', daily, at('2027-01-01T00:00'), { state: 'sent' }],
  ['workdays, open end', workdays, undefined, { state: 'signed', sendAt: undefined }],
  [
    'workdays into the unknown year',
    workdays,
    at('2027-01-02T00:00'),
    { state: 'signed', sendAt: undefined },
  ],
  ['workdays to the end of the known year', workdays, at('2027-01-01T00:00'), { state: 'sent' }],
])('%s', (_name, timetable, endsAt, changes) => {
  const calendar = { timeZone: 'Asia/Shanghai', workdays: [] }
  expect(changesFor(nextSending({ timetable, endsAt }, lastOf2026, calendar))).toEqual(changes)
})

test.each([
  ['entered', [{ year: 2027, off: ['2027-01-01'], work: [] }], at('2027-03-02T09:00')],
  ['not entered', [], undefined],
])('in an unknown year that is %s', (_name, declared, sendAt) => {
  const calendar = { timeZone: 'Asia/Shanghai', workdays: declared }
  const next = (endsAt: Date) =>
    changesFor(nextSending({ timetable: workdays, endsAt }, at('2027-03-01T10:00'), calendar))
  expect(next(at('2027-04-01T00:00'))).toEqual({ state: 'signed', sendAt })
  expect(next(at('2027-03-01T00:00'))).toEqual({ state: 'sent' })
})

// When a notice goes out again: its next day, never more, or once a year's workdays are known.
import { expect, test } from 'vitest'
import { changesFor, nextSending } from '../../../src/domain/notice/next-sending.ts'

const daily = { recurrence: { every: 'day' as const }, time: '09:00' }
const workdays = { recurrence: { every: 'workday' as const }, time: '09:00' }
const at = (text: string) => new Date(`${text}:00+08:00`)
const waiting = { state: 'signed', sendAt: undefined }
const lastOf2026 = at('2026-12-31T09:00')

const calendar = { timeZone: 'Asia/Shanghai', workdays: [] }

test.each([
  ['sent once', {}, { state: 'sent' }],
  ['daily', { timetable: daily }, { state: 'signed', sendAt: at('2027-01-01T09:00') }],
  ['daily, over', { timetable: daily, endsAt: at('2027-01-01T00:00') }, { state: 'sent' }],
  ['workdays, open end', { timetable: workdays }, waiting],
  ['workdays into the unknown year', { timetable: workdays, endsAt: at('2027-01-02T00:00') }, waiting],
  [
    'workdays to the end of the known',
    { timetable: workdays, endsAt: at('2027-01-01T00:00') },
    { state: 'sent' },
  ],
])('%s', (_name, terms, changes) => {
  const notice = { timetable: undefined, endsAt: undefined, ...terms }
  expect(changesFor(nextSending(notice, lastOf2026, calendar))).toEqual(changes)
})

test.each([
  ['entered', [{ year: 2027, off: ['2027-01-01'], work: [] }], at('2027-03-02T09:00')],
  ['not entered', [], undefined],
])('in an unknown year that is %s', (_name, declared, sendAt) => {
  const next = (endsAt: Date) =>
    changesFor(
      nextSending({ timetable: workdays, endsAt }, at('2027-03-01T10:00'), {
        ...calendar,
        workdays: declared,
      }),
    )
  expect(next(at('2027-04-01T00:00'))).toEqual({ state: 'signed', sendAt })
  expect(next(at('2027-03-01T00:00'))).toEqual({ state: 'sent' })
})

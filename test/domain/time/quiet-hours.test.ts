import { expect, test } from 'vitest'
import { quietUntil } from '../../../src/domain/time/quiet-hours.ts'

const at = (time: string, day = '2026-03-16') => new Date(`${day}T${time}:00+08:00`)
const night = { from: '22:00', to: '07:00' }
const noon = { from: '12:00', to: '14:00' }

test.each([
  [night, '21:59', undefined],
  [night, '22:00', at('07:00', '2026-03-17')],
  [night, '06:59', at('07:00')],
  [night, '07:00', undefined],
  [noon, '11:59', undefined],
  [noon, '13:00', at('14:00')],
  [noon, '14:00', undefined],
  [{ from: '07:00', to: '07:00' }, '07:00', undefined],
])('of %j, what comes at %s waits for %s', (hours, time, until) => {
  expect(quietUntil(at(time), hours, 'Asia/Shanghai')).toEqual(until)
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outage } from '../../../src/domain/time/outage-rows.ts'
import {
  blindTime,
  closesAt,
  deadline,
  isReporting,
  reportingGrids,
} from '../../../src/domain/report/regime.ts'
import { termOn } from '../../../src/domain/report/term.ts'
import { at, community, grids, zone } from '../sample-records.ts'

const [regime] = community.regimes
if (!regime) throw new Error('the sample has no regime')
const calendar = { timeZone: zone, workdays: [] }
const onDay = (timeZone: string, day: string) => {
  const term = termOn(regime, day, { ...calendar, timeZone })
  if (!term || term === 'unknown') throw new Error(`nothing is due on ${day}`)
  return term
}
const window = onDay(zone, '2026-03-16')
const minute = 60_000

test('the window lies on the day as the clocks of the community show it', () => {
  expect(window).toMatchObject({ opens: at('06:00'), due: at('17:00') })
  expect(onDay('Europe/Berlin', '2026-07-01').due).toEqual(new Date('2026-07-01T15:00:00Z'))
})

describe('an outage', () => {
  test.each([
    ['inside the window', [['16:00', '16:20']], 20, '17:20'],
    ['before it opens', [['03:00', '05:00']], 0, '17:00'],
    ['over its opening', [['05:00', '06:30']], 30, '17:30'],
    ['over its end', [['16:50', '17:20']], 10, '17:22'],
    ['after its end', [['17:05', '17:30']], 0, '17:32'],
    [
      'twice',
      [
        ['09:00', '09:10'],
        ['16:00', '16:05'],
      ],
      15,
      '17:15',
    ],
    [
      'overlapping another',
      [
        ['09:00', '09:30'],
        ['09:10', '09:20'],
      ],
      30,
      '17:30',
    ],
  ])('%s', (...[, spans, blind, closes]) => {
    const outages = spans.map(([from = '', to = '']) => ({ from: at(from), to: at(to) }))
    expect(blindTime(window, outages)).toBe(blind * minute)
    expect(deadline(window, outages)).toEqual(new Date(at('17:00').getTime() + blind * minute))
    expect(closesAt(window, outages)).toEqual(at(closes))
  })

  const outage = fc
    .tuple(fc.integer({ min: 0, max: 24 * 60 }), fc.integer({ min: 0, max: 300 }))
    .map(([start, length]): Outage => {
      const from = at('00:00').getTime() + start * minute
      return { from: new Date(from), to: new Date(from + length * minute) }
    })
  const outages = fc.array(outage, { maxLength: 6 })

  test('moves the deadline by the minutes it blinds, counted one by one', () => {
    fc.assert(
      fc.property(outages, (list) => {
        let blind = 0
        for (let t = window.opens.getTime(); t < window.due.getTime(); t += minute) {
          if (list.some((o) => o.from.getTime() <= t && t < o.to.getTime())) blind += minute
        }
        expect(deadline(window, list).getTime() - window.due.getTime()).toBe(blind)
      }),
    )
  })

  test('never closes a day before its deadline, nor before we are back', () => {
    fc.assert(
      fc.property(outages, (list) => {
        const closes = closesAt(window, list)
        expect(closes >= deadline(window, list)).toBe(true)
        expect(list.every(({ to }) => to <= window.due || closes > to)).toBe(true)
      }),
    )
  })
})

test('the grids below the unit report, and no others', () => {
  expect(reportingGrids(regime, community)).toEqual(grids)
  for (const { id } of community.units)
    expect(isReporting(regime, community, id)).toBe(grids.some((g) => g.id === id))
})

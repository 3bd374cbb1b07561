import { expect, test } from 'vitest'
import { duesBetween, remindersOn } from '../../../src/domain/duty/schedule.ts'
import { readCadences } from '../../../src/domain/duty/cadence/read-cadences.ts'
import type { Confirmation, ReviewedDuty } from '../../../src/domain/duty/review.ts'

const confirmation: Confirmation = {
  kind: 'confirmed',
  year: 2026,
  unit: 'grid-1',
  audience: 'staff',
  leadDays: 3,
  basis: 'document',
}

function duty(words: string, changes: Partial<Confirmation> = {}): ReviewedDuty {
  const { cadence } = readCadences(words)[0]!
  const source = { file: 'a.txt', lines: [1, 1] as [number, number], plan: '', planKey: '', section: '' }
  const said = {
    cadence,
    who: '',
    what: '办',
    to: '',
    ifMissed: '',
    secret: false,
    quote: words,
    conflicts: [],
  }
  const decided = { byName: '高远', byId: undefined, at: new Date(0) }
  return {
    id: 1,
    proposal: { ...said, key: words, source, alsoIn: [] },
    decisions: [{ decision: { ...confirmation, ...changes }, ...decided }],
    goneAt: undefined,
    replaces: undefined,
  }
}

const year = { from: '2026-01-01', to: '2026-12-31' }

test('a deadline on a day off is doubted, a make-up day is not', () => {
  const [may] = duesBetween([duty('5月1日前')], year, [])
  expect(may?.doubts).toEqual(['到期日是休息日，宜提前'])
  const [madeUp] = duesBetween([duty('2月28日前')], year, [])
  expect(madeUp?.doubts).toEqual([])
  const days = duesBetween([duty('每天')], year, []).flatMap(({ doubts }) => doubts)
  expect(days).toEqual([])
})

test('a deadline is reminded of before its day, a window before its first', () => {
  const days = (words: string) =>
    ['2026-09-27', '2026-09-28', '2026-10-27'].filter((day) => remindersOn([duty(words)], day, []).length > 0)
  expect(days('9月30日前')).toEqual(['2026-09-27'])
  expect(days('10月')).toEqual(['2026-09-28'])
  expect(remindersOn([duty('1月2日')], '2025-12-30', [])).toHaveLength(1)
})

test('workdays skip holidays and take make-up days', () => {
  const days = duesBetween([duty('每个工作日')], { from: '2026-10-01', to: '2026-10-11' }, [])
  expect(days.map(({ due }) => due.day.slice(8))).toEqual(['08', '09', '10'])
})

test('the local rule takes the place of the words', () => {
  const local = duty('定期', { basis: 'local', words: '每月20日' })
  expect(remindersOn([local], '2026-03-17', [])).toHaveLength(1)
})

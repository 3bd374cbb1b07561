import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { countOf, listOf, sizeOf, TermNotes } from '../../../src/knowledge/library/term-lists.ts'
import { finished } from '../../../src/lib/finished.ts'

/** Of each thing, in order, the terms it was noted with. */
const things = array(array(constantFrom('甲乙', '乙丙', '丙', '12', '3天', 'ab'), { maxLength: 12 }), {
  maxLength: 40,
})

test('lists hold what was noted, in order, as often as it was', () => {
  assert(
    property(things, (noted) => {
      const notes = new TermNotes()
      noted.forEach((terms, id) => terms.forEach((term) => notes.note(term, id)))
      const lists = finished(notes.lists())
      for (const term of ['甲乙', '乙丙', '丙', '12', '3天', 'ab', 'never']) {
        const counts = noted.map((terms) => terms.filter((one) => one === term).length)
        const holding = counts.flatMap((count, id) => (count > 0 ? [id] : []))
        const list = listOf(lists, term) ?? { ids: new Uint32Array(), counts: new Uint16Array() }
        expect([...list.ids]).toEqual(holding)
        expect(sizeOf(lists, term)).toBe(holding.length)
        expect(counts.map((_, id) => countOf(list, id))).toEqual(counts)
      }
    }),
  )
})

test('more notes than a block holds', () => {
  const notes = new TermNotes()
  for (let id = 0; id < 50_000; id++) for (const term of ['路灯', `${id % 1000}号`]) notes.note(term, id)
  const lists = finished(notes.lists())
  expect(sizeOf(lists, '路灯')).toBe(50_000)
  expect(listOf(lists, '7号')?.ids).toEqual(Uint32Array.from({ length: 50 }, (_, i) => 1000 * i + 7))
})

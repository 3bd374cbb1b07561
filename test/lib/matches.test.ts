// Every match of a pattern, as matchAll finds them.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesOf } from '../../src/lib/matches.ts'

const patterns = [/a/g, /[一-龥]+/g, /(?<=a)(?=b)|c*/g, /(?=🔥)|\p{Script=Han}*/gu]

it.each(patterns)('finds with %s what matchAll finds, the empty included', (pattern) => {
  const letter = fc.constantFrom('a', 'b', 'c', '火', '🔥', ' ')
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
      const text = letters.join('')
      const found = matchesOf(pattern, text).map(({ index, 0: words }) => [index, words])
      expect(found).toEqual([...text.matchAll(pattern)].map(({ index, 0: words }) => [index, words]))
    }),
    { numRuns: 500 },
  )
})

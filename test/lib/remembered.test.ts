// A pure function asked again of the same text is not run again, and never takes one text for another.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { remembered } from '../../src/lib/remembered.ts'

it('runs once for a text that comes again, whatever it yielded', () => {
  const asked: string[] = []
  const shout = remembered((text: string) => {
    asked.push(text)
    return text === '' ? undefined : `${text}!`
  })
  expect(['a', '', 'a', ''].map(shout)).toEqual(['a!', undefined, 'a!', undefined])
  expect(asked).toEqual(['a', ''])
})

it('says of many texts what the function says', () => {
  const lengthOf = remembered((text: string) => text.length)
  fc.assert(
    fc.property(fc.string(), (text) => lengthOf(text) === text.length),
    { numRuns: 500 },
  )
})

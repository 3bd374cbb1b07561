// What people are told in Chinese is worded by the domain: in a flow stand only the labels of its buttons, and the words that a press or a command sends.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const flows = join(import.meta.dirname, '../../src/flows')
const files = readdirSync(flows, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const comment = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm
const ofButton = /\b(?:label|words?): |\b(?:button|answer)\(|: expected /

test('there are flows', () => {
  expect(files.length).toBeGreaterThan(50)
})

test.each(files)('no Chinese sentence in %s', (file) => {
  const code = readFileSync(join(flows, file), 'utf8').replace(comment, '')
  const worded = code.split('\n').filter((line) => /\p{Script=Han}/u.test(line) && !ofButton.test(line))
  expect(worded).toEqual([])
})

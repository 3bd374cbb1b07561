// The tables of forms: each row reads its example, which no other row of the table does, and not what it excepts.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anyForm, type Form } from '../../../src/domain/message/words/forms.ts'

const folder = '../../../src/domain/message/words'
const files = readdirSync(new URL(folder, import.meta.url))
const modules = await Promise.all(
  files.map((file) => import(`${folder}/${file}`) as Promise<Record<string, unknown>>),
)
const tables = modules.flatMap((module) => Object.entries(module)).filter(isTable)

function isTable(entry: [string, unknown]): entry is [string, readonly Form[]] {
  const [, value] = entry
  return Array.isArray(value) && value.some((one) => typeof one === 'object' && 'says' in one)
}

test('there are tables', () => {
  expect(tables.length).toBeGreaterThan(3)
})

describe.each(tables)('%s', (_, rows) => {
  test.each(rows)('reads $example by one row', (row) => {
    expect(rows.filter((one) => anyForm([one]).test(row.example))).toEqual([row])
  })

  test.each(rows.filter((row) => row.unlike !== undefined))('does not read $unlike', (row) => {
    const { notAfter: _after, notBefore: _before, ...bare } = row
    expect(anyForm([row]).test(row.unlike ?? '')).toBe(false)
    expect(anyForm([bare]).test(row.unlike ?? '')).toBe(true)
  })
})

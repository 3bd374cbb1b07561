// The JSON Schema that editors use is the one the code gives, and it knows good from bad.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { communityJsonSchema } from '../../src/cli/schema.ts'

const given = communityJsonSchema()
const schema = z.fromJSONSchema(given as Parameters<typeof z.fromJSONSchema>[0])
const sample = () => parse(readFileSync(sampleCommunity, 'utf8'))

test('samples/community.schema.json is what `gridkeeper schema` prints', () => {
  const kept = new URL('../../samples/community.schema.json', import.meta.url)
  expect(readFileSync(kept, 'utf8')).toBe(`${JSON.stringify(given, null, 2)}\n`)
})

test('the sample community keeps the schema and passes every check of the bot', () => {
  expect(schema.safeParse(sample()).error).toBeUndefined()
  expect(readCommunity(sampleCommunity).regimes).toHaveLength(1)
})

test('an editor that opens the sample finds the schema', () => {
  const [firstLine] = readFileSync(sampleCommunity, 'utf8').split('\n')
  expect(firstLine).toBe('# yaml-language-server: $schema=./community.schema.json')
})

test.each([
  ['an unknown key', { ...sample(), colour: 'red' }],
  ['no chats', { ...sample(), chats: [] }],
  ['an id with capitals', { ...sample(), units: [{ id: 'G1', name: '1号网格', kind: 'grid' }] }],
  ['an account id without quotes', withAccount({ channel: 'telegram', id: 123456 })],
  ['a channel nobody has', withAccount({ channel: 'pager', id: '123456' })],
])('the schema refuses %s', (_, community) => {
  expect(schema.safeParse(community).success).toBe(false)
})

function withAccount(account: object): object {
  const roles = [{ role: 'grid', unit: 'grid-1' }]
  return { ...sample(), people: [{ id: 'somebody', name: '某某', roles, accounts: [account] }] }
}

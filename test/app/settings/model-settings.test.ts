// The settings of the models: paired by position, faults found at start, keys never repeated.
import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/app/settings/config.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

const folder = tempFolder()
const modelOf = (settings: Record<string, string>) =>
  loadConfig({
    GRIDKEEPER_DATA: folder,
    ...Object.fromEntries(Object.entries(settings).map(([key, value]) => [`GRIDKEEPER_MODEL_${key}`, value])),
  }).secrets.model

test('without names there is no model', () => {
  expect(modelOf({})).toBeUndefined()
})

test('one server for all models, or one for each', () => {
  const one = { model: 'a', baseUrl: 'http://x/v1', key: 'none' }
  expect(modelOf({ NAMES: 'a', BASE_URL: 'http://x/v1' })).toEqual({
    servers: [one],
    timeoutMs: 8000,
    dailyTokens: 200_000,
  })
  expect(modelOf({ NAMES: 'a, b', BASE_URL: 'http://x/v1, http://y/v1', KEY: 'k' })?.servers).toEqual([
    { ...one, key: 'k' },
    { model: 'b', baseUrl: 'http://y/v1', key: 'k' },
  ])
})

test.each([
  [{ NAMES: 'a' }, /BASE_URL: "0 given"/],
  [{ BASE_URL: 'http://x/v1' }, /BASE_URL: "1 given"/],
  [{ NAMES: 'a,b,c', BASE_URL: 'http://x/v1', KEY: 'k-1,k-2' }, /KEY: "2 given" — expected one for all/],
  [{ NAMES: 'a,', BASE_URL: 'http://x/v1' }, /NAMES: "a,"/],
  [{ NAMES: 'a', BASE_URL: 'somewhere' }, /BASE_URL: "\(hidden\)"/],
  [{ NAMES: 'a', BASE_URL: 'http://x/v1', TIMEOUT_MS: '5' }, /TIMEOUT_MS: "5"/],
  [{ NAMES: 'a', BASE_URL: 'http://x/v1', DAILY_TOKENS: 'many' }, /DAILY_TOKENS: "many"/],
  [{ KEYS: 'k-1' }, /MODEL_KEYS: "\(hidden\)"/],
  [{ NAME: 'a' }, /MODEL_NAME: "a" — expected no such setting/],
])('%j is a fault', (settings, message) => {
  expect(() => modelOf(settings)).toThrow(message)
  expect(() => modelOf(settings)).not.toThrow(/k-1/)
})

// Every setting with every kind of wrong value: refused with place, value, expectation and remedy, or rightly taken; never a stack.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, loadConfig, sampleCommunity } from '../../../src/app/settings/config.ts'
import { DatabaseError } from '../../../src/store/database-error.ts'
import { openStore } from '../../../src/store/store.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

const folder = tempFolder()
const file = join(folder, 'a-file')
writeFileSync(file, 'hello, this is neither YAML nor a database: {{{\n')

const settings = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(
  ([, name = '']) => name,
)
/** Without the one that says where this test writes. */
const placeless = settings.filter((name) => name !== 'GRIDKEEPER_DATA')
const badValues = ['abc', '-1', '1e99', '0x10', 'example.org/x', 'ftp://example.org', file, '{"a":1}']
/** What any text may be: names of models and keys, and folders that are made. */
const takesAny = /_KEY$|_MODEL$|MODEL_NAMES$|^WECHATY|^TELEGRAM_WEBHOOK_HOST$/

function refusalOf(env: Record<string, string>): string | undefined {
  try {
    loadConfig({ GRIDKEEPER_DATA: folder, GRIDKEEPER_COMMUNITY: sampleCommunity, ...env })
    return undefined
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}

test.each(placeless)('%s says what it expects', (name) => {
  for (const value of badValues) {
    const refusal = refusalOf({ [name]: value }) ?? 'taken'
    expect(refusal === 'taken' ? takesAny.test(name) : true, `${name}=${value}`).toBe(true)
    expect(refusal).not.toMatch(/expected (?:Invalid|Too)|NaN|received|undefined/)
    const placed =
      /^\d+ fault\(s\).*start again:\n {2}\S.* — expected \S|cannot be read .* Set |is no YAML|^taken$/s
    expect(refusal).toMatch(placed)
  }
})

test.each(placeless)('%s is unset where it is blank', (name) => {
  const here = { GRIDKEEPER_DATA: folder, GRIDKEEPER_COMMUNITY: sampleCommunity }
  expect(loadConfig({ ...here, [name]: ' ' }).logLevel).toBe('info')
})

test.each([file, join(file, 'below'), ...(existsSync('/proc') ? ['/proc/nope', '/proc/nope/below'] : [])])(
  'a data folder %s that cannot be is refused at once',
  (path) => {
    expect(refusalOf({ GRIDKEEPER_DATA: path })).toMatch(
      /^GRIDKEEPER_DATA: ".*Set it to a folder that this user/,
    )
  },
)

test.each([
  [`file:${folder}`, /cannot be opened \(unable to open/],
  [`file:${file}`, /cannot be opened \(file is not a database/],
  [`file:${file}/below.db`, /cannot be opened .*check DATABASE_URL or GRIDKEEPER_DATA/],
  [
    'postgresql://u:hidden-word@127.0.0.1:1/none',
    /^The PostgreSQL database none at 127\.0\.0\.1:1 cannot be opened as u \(nothing answers there\).*DATABASE_URL$/,
  ],
])('a database at %s that cannot be says so, without a secret', async (url, message) => {
  const failure = await openStore(url).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(DatabaseError)
  expect(String(failure)).not.toContain('hidden-word')
  expect((failure as Error).message).toMatch(message)
})

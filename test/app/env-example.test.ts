// .env.example, the configuration tables of both READMEs and the settings that are read name the same variables.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ConfigError, loadConfig, sampleCommunity } from '../../src/app/settings/config.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()

const example = [...text('.env.example').matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(
  ([, name = '', value = '']) => [name, value],
)

/** The refusal of a setting that is not there lists those that are. */
function settingsThatAreRead(): string[] {
  try {
    loadConfig({ GRIDKEEPER_STRANGER: 'x', GRIDKEEPER_DATA: folder })
  } catch (error) {
    if (error instanceof ConfigError) return /there are (.+)$/m.exec(error.message)?.[1]?.split(', ') ?? []
  }
  return []
}

test('.env.example holds every setting that is read, and no other', () => {
  const settings = settingsThatAreRead()
  expect(settings).toContain('DATABASE_URL')
  expect(new Set(example.map(([name]) => name))).toEqual(new Set(settings))
})

test('what .env.example proposes is accepted', () => {
  const here = { GRIDKEEPER_DATA: folder, GRIDKEEPER_COMMUNITY: sampleCommunity }
  expect(loadConfig({ ...Object.fromEntries(example), ...here }).databaseUrl).toMatch(/^postgresql:/)
})

test.each(['README.md', 'README.zh-CN.md'])('the table of %s has the same settings', (file) => {
  const rows = [...text(file).matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name)
  expect(rows).toEqual(example.map(([name]) => name))
})

function text(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
}

// The documents stay true to each other: both READMEs say as much, and the glossary has one English name for each term.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')

interface Section {
  readonly items: number
  /** The code in the first cell of each row of a table. */
  readonly rows: readonly string[]
}

test('the two READMEs have the same sections, with as many items and the same rows', () => {
  expect(sections(read('README.zh-CN.md'))).toEqual(sections(read('README.md')))
})

/** Without the words that differ by language: `ask QUESTION` is `ask`. */
function sections(markdown: string): Section[] {
  const blocks = markdown.replaceAll(/^```.*?^```$/gms, '').split(/^#+ /m)
  return blocks.slice(1).map((block) => {
    const lines = block.split('\n')
    const rows = lines.filter((line) => line.startsWith('| `'))
    const keys = rows.map((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)])
    return {
      items: lines.filter((line) => /^(?:- |\d\. )/.test(line)).length,
      rows: keys.map((found) => found.map(([, key = '']) => withoutPlaceholder(key)).join()),
    }
  })
}

function withoutPlaceholder(key: string): string {
  return /^[a-z]/.test(key) ? key.replaceAll(/ [A-Z\u4e00-\u9fff]\S*/gu, '') : key
}

test('both READMEs and .env.example name the same settings', () => {
  const settings = (text: string) => [
    ...new Set(
      [...text.matchAll(/\b(?:GRIDKEEPER|TELEGRAM|WECHATY|DATABASE)_[A-Z_]+/g)].map(([name]) => name),
    ),
  ]
  const named = settings(read('README.md').slice(read('README.md').indexOf('| setting |'))).toSorted()
  expect(settings(read('.env.example')).toSorted()).toEqual(named)
  expect(settings(read('README.zh-CN.md')).filter((name) => !named.includes(name))).toEqual([])
})

test('each Chinese term stands in the glossary once, and no blank line breaks a table', () => {
  const glossary = read('docs/glossary.md')
  const lines = glossary.split('\n')
  const terms = lines
    .filter((line) => /^\| (?=\S*[\u4e00-\u9fff])/.test(line) && !line.startsWith('| 中文'))
    .flatMap((line) => (line.split(' | ')[0] ?? '').slice(2).split(/、|\/| \/ /))
    .map((term) => term.replace(/ ?[#A-Z]\d+/, '').trim())
  expect(terms.length).toBeGreaterThan(100)
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([])
  const broken = lines.filter(
    (line, i) => line === '' && lines[i - 1]?.startsWith('|') && lines[i + 1]?.startsWith('|'),
  )
  expect(broken).toEqual([])
})

const notes = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)

test('the files that the documents name are there', () => {
  const named = ['docs/architecture.md', 'docs/operations.md', ...notes].flatMap((note) =>
    [...read(note).matchAll(/`((?:[\w-]+\/)+[\w-]+\.ts)`/g)].map(([, path = '']) => ({ note, path })),
  )
  expect(named.length).toBeGreaterThan(20)
  const places = (path: string) => [path, `src/${path}`, `src/domain/${path}`]
  expect(named.filter(({ path }) => !places(path).some(existsSync))).toEqual([])
})

test('each decision is headed by the number of its file', () => {
  const headed = notes.map((note) => [note, /^# (\d{4})?/.exec(read(note))?.[1]])
  const numbers = notes.map((note) => [note, /\d{4}/.exec(note)?.[0]])
  expect(headed).toEqual(numbers)
})

test('the files that the glossary names are there', () => {
  const rows = read('docs/glossary.md').split('\n')
  const cells = rows.map((line) => line.split(' | ')).filter((row) => row.length === 4)
  const named = cells.flatMap((row) => [...(row[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.length).toBeGreaterThan(50)
  const places = (name: string) => [
    `src/domain/${name}`,
    `src/domain/${name}.ts`,
    `src/${name}`,
    `src/${name}.ts`,
  ]
  expect(named.filter((name = '') => !places(name).some(existsSync))).toEqual([])
})

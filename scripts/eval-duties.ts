// Scores the duties that are read from plans against lists made by hand.
//   npx tsx scripts/eval-duties.ts LIST.json DOCS_FOLDER [--misses]
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreDuties, type DutyList } from './score-duties.ts'
import { isUnreadable, readDocument } from '../src/knowledge/document/document.ts'
import { dutiesIn } from '../src/knowledge/library/duties.ts'
import { buildLibrary } from '../src/knowledge/library/library.ts'

const [listPath, folder, ...flags] = process.argv.slice(2)
if (!listPath || !folder) throw new Error('usage: eval-duties.ts LIST.json DOCS_FOLDER [--misses]')

const hashes = new Map<string, string>()
const documents = []
for (const name of readdirSync(folder)) {
  const bytes = readFileSync(join(folder, name))
  hashes.set(createHash('sha256').update(bytes).digest('hex'), name)
  const read = await readDocument(name, bytes)
  if (!isUnreadable(read)) documents.push(read)
}
const list = JSON.parse(readFileSync(listPath, 'utf8')) as DutyList
const score = scoreDuties(list, { duties: dutiesIn(buildLibrary(documents)), hashes })
const percent = (part: number, whole: number) => `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`
console.log(`recall     ${percent(score.matched, score.listed)}`)
console.log(`precision  ${percent(score.matched, score.read)}`)
console.log(`type right ${percent(score.typed, score.matched)}`)
if (flags.includes('--misses')) for (const line of score.misses) console.log(line)

// Scores one labelled batch of messages, field by field, and lists what was misread: tsx scripts/score-batch.ts FILE [--figures].
import { pathToFileURL } from 'node:url'
import { mismatches } from '../test/domain/message/tables/check.ts'
import type { Intent, Row } from '../test/domain/message/tables/row.ts'
import { score } from '../test/domain/message/tables/score.ts'

const [file, flag] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: tsx scripts/score-batch.ts FILE [--figures]')
  process.exit(2)
}
type Batch = Partial<Record<Intent, readonly Row[]>>
const [batch] = Object.values((await import(pathToFileURL(file).href)) as Record<string, Batch>)
if (batch === undefined) throw new Error(`${file}: holds no batch`)

const rows = (Object.entries(batch) as [Intent, readonly Row[]][]).flatMap(([intent, list]) =>
  list.map((row) => ({ intent, row, faults: mismatches(row, intent) })),
)
const { intent, whole, harmful } = score(batch)
const wrong = new Map<string, number>()
for (const fault of rows.flatMap(({ faults }) => faults)) {
  const [name = ''] = fault.split(' ')
  wrong.set(name, (wrong.get(name) ?? 0) + 1)
}
const percent = (share: number) => (100 * share).toFixed(1)
console.log(`n=${rows.length} intent=${percent(intent)} whole=${percent(whole)} harmful=${harmful.length}`)
console.log(`wrong: ${[...wrong].map(([name, count]) => `${name} ${count}`).join(', ')}`)
if (flag !== '--figures') {
  for (const { row, faults } of rows)
    if (faults.length > 0) console.log(row[0], JSON.stringify(row[1]), faults.join('; '))
  for (const harm of harmful) console.log(`HARM ${harm}`)
}

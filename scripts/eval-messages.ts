// Reads a set of messages and writes what was understood, one JSON line each, for a scorer: tsx scripts/eval-messages.ts IN OUT.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseMessageRecord, readingLine } from '../src/domain/message/records.ts'
import { understand } from '../src/domain/message/understand.ts'

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) {
  console.error('usage: tsx scripts/eval-messages.ts MESSAGES.jsonl RESULTS.jsonl')
  process.exit(2)
}
const grids = Array.from({ length: 12 }, (_, index) => ({
  id: `g${index + 1}`,
  name: `${index + 1}号网格`,
  number: index + 1,
}))
const results = readFileSync(input, 'utf8')
  .split('\n')
  .flatMap((json, index) => {
    if (json.trim() === '') return []
    const message = parseMessageRecord(json, { grids, timeZone: 'Asia/Shanghai', line: index + 1 })
    return [JSON.stringify(readingLine(message, understand(message.text, message.context)))]
  })
writeFileSync(output, `${results.join('\n')}\n`)

// gridkeeper ingest: plan documents into the database; a running bot answers from them within seconds.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import { loadConfig } from '../app/config.ts'
import { readDocument } from '../knowledge/document.ts'
import { buildLibrary } from '../knowledge/library.ts'
import { openStore } from '../store/store.ts'
import { filesIn } from './document-files.ts'

interface Imported {
  readonly file: string
  readonly result: 'added' | 'revised' | 'same' | 'refused'
  readonly plans: readonly string[]
  readonly removedLines: number
  readonly why?: string
}

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('import plan documents (txt, md, html, docx, pdf), files or folders')
    .argument('<path...>')
    .option('--json', 'print the report as JSON')
    .action(run)
}

async function run(paths: string[], options: { json?: boolean }): Promise<void> {
  const files = await filesIn(paths)
  const store = await openStore(loadConfig(process.env).databaseUrl)
  const report: Imported[] = []
  try {
    for (const file of files) {
      const bytes = await readFile(file)
      const name = basename(file)
      const document = await readDocument(name, bytes)
      if ('why' in document) {
        report.push({
          file,
          result: 'refused',
          plans: [],
          removedLines: 0,
          why: `${document.why}. ${document.remedy}`,
        })
        continue
      }
      const hash = createHash('sha256').update(bytes).digest('hex')
      const result = await store.transact((tx) =>
        tx.documents.put({ name, hash, bytes, importedAt: new Date() }),
      )
      const library = buildLibrary([document])
      report.push({
        file,
        result,
        plans: library.plans.map((p) => p.title),
        removedLines: library.removed.length,
      })
    }
  } finally {
    await store.close()
  }
  print(report, options.json === true)
}

function print(report: readonly Imported[], json: boolean): void {
  if (json) console.log(JSON.stringify(report))
  for (const entry of json ? [] : report) {
    if (entry.result === 'refused') console.error(`${entry.file}: refused: ${entry.why}`)
    else
      console.log(
        `${entry.file}: ${entry.result}, ${entry.plans.length} plans, ${entry.removedLines} lines of noise`,
      )
    for (const title of entry.plans) console.log(`  ${title}`)
  }
  if (report.some((entry) => entry.result === 'refused')) process.exitCode = 1
}

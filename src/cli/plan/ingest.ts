// gridkeeper ingest: plan documents into the database, with a report of what was found in them.
import { basename } from 'node:path'
import { Command } from 'commander'
import { importFile, type Import } from '../../app/plan/plan-import.ts'
import { renderUnreadable, type Document } from '../../knowledge/document/document.ts'
import { renderIngestReport, reportOf } from '../../knowledge/library/ingest-report.ts'
import { buildLibrary } from '../../knowledge/library/library.ts'
import type { Store } from '../../domain/ports.ts'
import { withStore } from '../database.ts'
import { filesIn } from './document-files.ts'

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('import plan documents, files or folders')
    .argument('<path...>')
    .option('--json', 'print the report as JSON')
    .action(run)
}

interface Result {
  readonly file: string
  readonly result: Import['result']
  readonly why?: string
}

async function run(paths: string[], options: { json?: boolean }): Promise<void> {
  const files = await filesIn(paths)
  const documents: Document[] = []
  const results: Result[] = []
  const taken = new Map<string, string>()
  await withStore(async (store) => {
    for (const [i, file] of files.entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\r${i + 1}/${files.length} `)
      const imported = await importOne(store, file, taken)
      if ('document' in imported) documents.push(imported.document)
      const why = 'why' in imported ? { why: imported.why } : {}
      results.push({ file, result: imported.result, ...why })
    }
  })
  const report = reportOf(buildLibrary(documents))
  if (options.json) console.log(JSON.stringify({ results, ...report }))
  else print(results, renderIngestReport(report))
  if (results.some((r) => r.result === 'refused')) process.exitCode = 1
}

type Imported = Exclude<Import, { result: 'refused' }> | { readonly result: 'refused'; readonly why: string }

/** One that cannot be had stops no other. `taken`: which file of this run has a name; it is kept under it. */
async function importOne(store: Store, file: string, taken: Map<string, string>): Promise<Imported> {
  const name = basename(file)
  const first = taken.get(name)
  if (first !== undefined)
    return { result: 'refused', why: `《${name}》与 ${first} 同名，会把它替换掉；请改名后再导入。` }
  const imported = await importFile(store, file)
  if (imported.result === 'refused') return { result: 'refused', why: renderUnreadable(imported) }
  taken.set(name, file)
  return imported
}

function print(results: readonly Result[], report: string): void {
  for (const { file, result, why } of results) {
    if (why !== undefined) console.error(`${file}: refused. ${why}`)
    else console.log(`${file}: ${result}`)
  }
  console.log(report)
}

// gridkeeper ingest: plan documents into the database, with a report of what was found in them.
import { Command } from 'commander'
import { importFile, type Import } from '../../app/plan/plan-import.ts'
import { renderUnreadable, type Document } from '../../knowledge/document/document.ts'
import { renderIngestReport, reportOf } from '../../knowledge/library/ingest-report.ts'
import { buildLibrary } from '../../knowledge/library/library.ts'
import { withStore } from '../database.ts'
import { filesIn } from './document-files.ts'

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('import plan documents, files or folders')
    .argument('<path...>')
    .option('--json', 'print the report as JSON')
    .action(run)
}

async function run(paths: string[], options: { json?: boolean }): Promise<void> {
  const files = await filesIn(paths)
  const documents: Document[] = []
  const results: { file: string; result: Import['result']; why?: string }[] = []
  await withStore(async (store) => {
    for (const [i, file] of files.entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\r${i + 1}/${files.length} `)
      const imported = await importFile(store, file)
      if (imported.result !== 'refused') documents.push(imported.document)
      const why = imported.result === 'refused' ? { why: renderUnreadable(imported) } : {}
      results.push({ file, result: imported.result, ...why })
    }
  })
  const report = reportOf(buildLibrary(documents))
  if (options.json) console.log(JSON.stringify({ results, ...report }))
  else print(results, renderIngestReport(report))
  if (results.some((r) => r.result === 'refused')) process.exitCode = 1
}

function print(results: readonly { file: string; result: string; why?: string }[], report: string): void {
  for (const { file, result, why } of results) {
    if (why !== undefined) console.error(`${file}: refused. ${why}`)
    else console.log(`${file}: ${result}`)
  }
  console.log(report)
}

// gridkeeper ingest: plan documents into the database, with a report of what was found in them.
import { Command } from 'commander'
import { loadConfig } from '../app/config.ts'
import { importFile } from '../app/plan-import.ts'
import { renderUnreadable } from '../knowledge/document.ts'
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
    .description('import plan documents, files or folders')
    .argument('<path...>')
    .option('--json', 'print the report as JSON')
    .action(run)
}

async function run(paths: string[], options: { json?: boolean }): Promise<void> {
  const files = await filesIn(paths)
  const store = await openStore(loadConfig(process.env).databaseUrl)
  const report: Imported[] = []
  try {
    for (const file of files) report.push({ file, ...describe(await importFile(store, file)) })
  } finally {
    await store.close()
  }
  print(report, options.json === true)
}

function describe(imported: Awaited<ReturnType<typeof importFile>>): Omit<Imported, 'file'> {
  if (imported.result === 'refused') {
    return { result: 'refused', plans: [], removedLines: 0, why: renderUnreadable(imported) }
  }
  const library = buildLibrary([imported.document])
  const plans = library.plans.map((plan) => plan.title)
  return { result: imported.result, plans, removedLines: library.removed.length }
}

function print(report: readonly Imported[], json: boolean): void {
  if (json) console.log(JSON.stringify(report))
  for (const entry of json ? [] : report) printEntry(entry)
  if (report.some((entry) => entry.result === 'refused')) process.exitCode = 1
}

function printEntry({ file, result, plans, removedLines, why }: Imported): void {
  if (result === 'refused') return console.error(`${file}: refused. ${why}`)
  console.log(`${file}: ${result}, ${plans.length} plans, ${removedLines} lines of noise removed`)
  for (const title of plans) console.log(`  ${title}`)
}

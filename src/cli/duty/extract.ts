// gridkeeper duties extract: proposals from the plans in the database or from files named, changing nothing.
import { Command } from 'commander'
import type { DutyProposal } from '../../domain/duty/duty.ts'
import { renderProposal } from '../../domain/duty/render-duty.ts'
import { renderUnreadable } from '../../knowledge/document/document.ts'
import { dutiesIn } from '../../knowledge/library/duties.ts'
import { buildLibrary, type Library } from '../../knowledge/library/library.ts'
import { storedLibrary, withStore } from '../database.ts'
import { readDocuments } from '../plan/document-files.ts'
import { UsageError } from '../usage-error.ts'

export function extractCommand(): Command {
  return new Command('extract')
    .description('propose duties: who, what, by when, to whom, with the sentence')
    .option('--docs <path...>', 'from these files and folders alone, without a database')
    .option('--json', 'print as JSON')
    .action(extract)
}

async function extract({ docs, json }: { docs?: string[]; json?: boolean }): Promise<void> {
  const duties = dutiesIn(docs ? await libraryOf(docs) : await withStore(storedLibrary))
  if (json) return console.log(JSON.stringify(duties.map(toLine), null, 1))
  console.log(duties.map(renderProposal).join('\n\n') || '没有读到带时间要求的职责。')
}

/** Other programs read it. */
function toLine({ source, alsoIn, ...duty }: DutyProposal) {
  return { ...source, ...duty, alsoIn }
}

async function libraryOf(paths: readonly string[]): Promise<Library> {
  const { documents, unreadable } = await readDocuments(paths)
  for (const file of unreadable) console.error(renderUnreadable(file))
  if (documents.length === 0) throw new UsageError(`no document could be read in ${paths.join(', ')}`)
  return buildLibrary(documents)
}

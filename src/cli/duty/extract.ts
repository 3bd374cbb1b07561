// gridkeeper duties extract: proposals from the plans in the database or from files named, changing nothing.
import { Command } from 'commander'
import type { DutyProposal } from '../../domain/duty/duty.ts'
import { renderProposal } from '../../domain/duty/render-duty.ts'
import { dutiesIn } from '../../knowledge/library/duties.ts'
import { storedLibrary, withStore } from '../database.ts'
import { libraryOfFiles } from '../plan/document-files.ts'

export function extractCommand(): Command {
  return new Command('extract')
    .description('propose duties: who, what, by when, to whom, with the sentence')
    .option('--docs <path...>', 'from these files and folders alone, without a database')
    .option('--json', 'print as JSON')
    .action(extract)
}

async function extract({ docs, json }: { docs?: string[]; json?: boolean }): Promise<void> {
  const duties = dutiesIn(docs ? await libraryOfFiles(docs) : await withStore(storedLibrary))
  if (json) return console.log(JSON.stringify(duties.map(toLine), null, 1))
  console.log(duties.map(renderProposal).join('\n\n') || '没有读到带时间要求的职责。')
}

/** Other programs read it. */
function toLine({ source, alsoIn, ...duty }: DutyProposal) {
  return { ...source, ...duty, alsoIn }
}

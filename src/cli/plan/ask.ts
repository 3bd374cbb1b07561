// gridkeeper ask: answers a question, or one JSON object a line, from the bot's plans or from files named.
import { join } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { loadLibrary } from '../../app/plan/plan-library.ts'
import { renderAnswer, toAskLine, type Answer } from '../../domain/question/answer.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { ask } from '../../knowledge/answer/ask.ts'
import { createLogger } from '../../lib/logger.ts'
import { withStore } from '../database.ts'
import { libraryOfFiles } from './document-files.ts'
import { jsonLines } from './jsonl.ts'
import { RefusedError, UsageError } from '../usage-error.ts'

interface AskOptions {
  readonly docs?: string[]
  readonly place?: string
  readonly jsonl?: boolean
}

type Asker = (question: string, place: string | undefined) => Answer

const questionLine = z.object({ id: z.string(), question: z.string(), place: z.string().optional() })

export function askCommand(): Command {
  return new Command('ask')
    .description('answer a question from the plans, with its source')
    .argument('[question]')
    .option('--docs <path...>', 'answer from these files and folders alone, without a database')
    .option('--place <place>', 'the community that breaks ties')
    .option('--jsonl', 'read {"id","question","place"?} lines from standard input, print one JSON line each')
    .action(run)
}

async function run(question: string | undefined, options: AskOptions): Promise<void> {
  if ((question === undefined) !== (options.jsonl === true)) {
    throw new UsageError(
      'give a question, or --jsonl with questions on standard input; not both, not neither',
    )
  }
  if (question?.trim() === '') throw new UsageError('the question is empty; put it in quotes after ask')
  const asker = options.docs ? await fileAsker(options.docs) : await databaseAsker()
  if (question !== undefined) return console.log(renderAnswer(asker(question, options.place)))
  for await (const line of jsonLines(process.stdin, questionLine)) {
    console.log(JSON.stringify(toAskLine(line.id, asker(line.question, line.place ?? options.place))))
  }
}

async function fileAsker(paths: readonly string[]): Promise<Asker> {
  const library = await libraryOfFiles(paths)
  return (question, place) => ask(library, { question, place })
}

function databaseAsker(): Promise<Asker> {
  return withStore(async (store, { dataFolder, community }) => {
    const log = createLogger({ level: 'error', file: undefined })
    const library = await loadLibrary(store, log, join(dataFolder, 'plans.index'))
    if (library.plans.length === 0)
      throw new RefusedError(
        `there are no plans in ${dataFolder} yet; gridkeeper ingest PATH imports some, or name files with --docs`,
      )
    const today = localDay(new Date(), community.timeZone)
    return (question, place) => ask(library, { question, place, today })
  })
}

// gridkeeper export: the paper of any period of a regime as text, document, workbook, picture or raw rows.
import { Command, Option } from 'commander'
import type { Config } from '../../app/settings/config.ts'
import { isTooLong, mostDays, wholeDays } from '../../domain/paper/export-command.ts'
import { contentOf } from '../../domain/paper/paper-file.ts'
import type { Paper, Period } from '../../domain/paper/paper.ts'
import { paperFormats, type PaperFormat } from '../../domain/paper/press.ts'
import type { Tx } from '../../domain/ports.ts'
import { regimeIds } from '../../domain/report/rulebook.ts'
import { addDays, localDay } from '../../domain/time/local-day.ts'
import { composeExport } from '../../flows/paper/compose-export.ts'
import { press } from '../../press/index.ts'
import { aDay } from '../arguments.ts'
import { UsageError } from '../usage-error.ts'
import { withReadTx, withTx } from '../database.ts'
import { noteExport } from '../note-export.ts'
import { recordsOf } from '../../flows/report/regime-day.ts'
import { writeOut } from '../write-out.ts'

interface Options {
  readonly regime: string
  readonly from: string
  readonly to: string
  readonly format: PaperFormat
  readonly out?: string
  readonly unmasked?: true
}

export function exportCommand(): Command {
  return new Command('export')
    .description('the paper of a period: names of residents and numbers are masked')
    .requiredOption('--regime <id>', 'its id in community.yaml')
    .requiredOption('--from <day>', 'first day, such as 2026-03-01', aDay)
    .requiredOption('--to <day>', 'last day', aDay)
    .addOption(new Option('--format <format>').choices([...paperFormats]).default('text'))
    .option('--out <file>', 'write to this file; without it text, csv and json are printed')
    .option('--unmasked', 'leave names and numbers in; who did so is kept in the database')
    .action(run)
}

async function run({ format, out, ...options }: Options): Promise<void> {
  if (out === undefined && ['docx', 'xlsx', 'png'].includes(format))
    throw new UsageError(
      `${format} is no text for a terminal: name a file, for example --out paper.${format}`,
    )
  const now = new Date()
  const paper = await withReadTx((tx, config) => composed(tx, config, { ...options, now }))
  const { period } = paper
  const { regime: regimeId, unmasked = false } = options
  await withTx((tx) => noteExport(tx, { subject: 'paper', regimeId, period, format, unmasked }, now))
  const content = await contentOf(paper, format, press)
  if (out === undefined) return void process.stdout.write(content)
  await writeOut(out, content)
  console.log(`${out}: ${paper.title}, ${paper.period.from} to ${paper.period.to}, ${content.length} bytes`)
}

type Order = Pick<Options, 'regime' | 'from' | 'to' | 'unmasked'> & { readonly now: Date }

async function composed(tx: Tx, { community }: Config, { now, ...options }: Order): Promise<Paper> {
  const period = periodOf(options, localDay(now, community.timeZone))
  const records = await recordsOf(tx, community)
  const { regime: regimeId, unmasked = false } = options
  const paper = await composeExport(records, { regimeId, period, unmasked }, now)
  if (!paper)
    throw new UsageError(
      `--regime ${regimeId}: no regime of this id had begun by ${period.to}; known: ${regimeIds(records.regimes).join(', ') || 'none'}`,
    )
  return paper
}

function periodOf({ from, to }: Pick<Options, 'from' | 'to'>, today: string): Period {
  if (to < from) throw new UsageError(`--to ${to} lies before --from ${from}: exchange them`)
  if (wholeDays({ from, to }, today)?.to !== to)
    throw new UsageError(`--to ${to}: that day is not over; the last whole day is ${addDays(today, -1)}`)
  if (isTooLong({ from, to }))
    throw new UsageError(`--from ${from} --to ${to}: at most ${mostDays} days at once; export it in parts`)
  return { from, to }
}

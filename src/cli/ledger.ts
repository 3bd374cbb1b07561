// gridkeeper ledger: the incidents with their course; lists, searches, exports, and evidence packs.
import { Command, Option } from 'commander'
import { packEvidence } from '../app/file/evidence-pack.ts'
import { ledgerContent } from '../app/file/ledger-file.ts'
import { incidentCategories } from '../domain/message/reading.ts'
import type { IncidentCategory } from '../domain/message/reading.ts'
import { incidentStates, ledgerStates, type IncidentState } from '../domain/incident/incident.ts'
import { ledgerTable, renderLedgerLine, type LedgerEntry } from '../domain/incident/ledger.ts'
import { renderSteps } from '../domain/incident/step-wording.ts'
import { gatherLedger, withAllFiles, withFiles, type LedgerWish } from '../flows/incident/gather-ledger.ts'
import { press } from '../press/index.ts'
import type { Tx } from '../domain/ports.ts'
import { localDay, type LocalDay } from '../domain/time/local-day.ts'
import type { Config } from '../app/settings/config.ts'
import { RefusedError, UsageError } from './usage-error.ts'
import { aDay, aMonth, numberOf, numbersOf, wholeNumber, type Month } from './arguments.ts'
import { withReadTx, withStore, withTx } from './database.ts'
import { knownId } from './known-id.ts'
import { noteExport } from './note-export.ts'
import { knownRoster } from './roster/known-roster.ts'
import { writeOut } from './write-out.ts'

interface Filters {
  readonly grid?: string
  readonly category?: IncidentCategory
  readonly state?: 'open' | IncidentState
  readonly from?: LocalDay
  readonly to?: LocalDay
  readonly month?: Month
  readonly words?: string
  readonly limit?: number
  readonly full?: boolean
  readonly tipOffs?: boolean
  readonly json?: boolean
}

export function ledgerCommand(): Command {
  const ledger = new Command('ledger').description('the ledger of incidents: list, show, export, pack')
  filtered(ledger.command('list').description('one line each, newest numbers last'), mostListed)
    .option('--json', 'print as JSON')
    .action(list)
  ledger
    .command('show')
    .description('one incident and every step of it')
    .argument('<number>', '', numberOf('#'))
    .option('--full', 'without masking')
    .action(show)
  filtered(ledger.command('export').description('a table as XLSX')).argument('<file>').action(exportTable)
  filtered(ledger.command('pack').description('evidence as a zip: cover, index, photos with captions'))
    .argument('<file>')
    .option('--number <number...>', 'only these incidents', numbersOf('#'))
    .option('--item <text>', 'what it proves: an item of an assessment')
    .action(packFile)
  return ledger
}

const mostListed = 1000

/** `most`: unless another limit is given; undefined: a file leaves nothing out unasked. */
function filtered(command: Command, most?: number): Command {
  return command
    .option('--grid <id>', 'a grid')
    .addOption(new Option('--category <name>').choices(incidentCategories))
    .addOption(new Option('--state <state>', 'open: until verified').choices(['open', ...incidentStates]))
    .option('--from <day>', 'first day, YYYY-MM-DD', aDay)
    .option('--to <day>', 'last day', aDay)
    .addOption(
      new Option('--month <month>', 'YYYY-MM instead of both').argParser(aMonth).conflicts(['from', 'to']),
    )
    .option('--words <text>', 'what stands in the report or the place')
    .option('--limit <count>', 'at most this many, the newest', wholeNumber, most)
    .option('--full', 'without masking')
    .option('--tip-offs', 'tip-offs too; who made them is in no export')
}

/** What the filters ask for; a grid that there is not would find nothing, as if nothing had happened there. */
async function wishIn({ tx, config }: World, filters: Filters): Promise<LedgerWish> {
  const stored = await tx.roster.load()
  const { units } = knownRoster(config.community, stored)
  const grids = [...units.filter(({ kind }) => kind === 'grid'), ...(stored.removed ?? [])]
  if (filters.grid !== undefined) knownId(grids, '--grid', filters.grid)
  return wishOf(filters)
}

function wishOf(filters: Filters): LedgerWish {
  const { grid: gridId, category, state, month, words, limit, full = false, tipOffs = false } = filters
  const states = state === 'open' ? ledgerStates : state && [state]
  const { from, to } = month ?? filters
  return { gridId, category, states, from, to, words, limit, unmasked: full, tipOffs }
}

interface World {
  readonly tx: Tx
  readonly config: Config
}

async function gathered<T>(
  filters: Filters,
  use: (entries: readonly LedgerEntry[], world: World) => T | Promise<T>,
): Promise<T> {
  return withReadTx(async (tx, config) => {
    const world = { tx, config }
    return use(await gatherLedger(tx, await wishIn(world, filters)), world)
  })
}

async function viewOf({ tx, config }: World) {
  return { roster: await tx.roster.load(), timeZone: config.community.timeZone, now: new Date() }
}

async function list(filters: Filters): Promise<void> {
  const text = await gathered(filters, async (entries, world) => {
    if (entries.length === filters.limit)
      console.error(`no more than ${filters.limit} are listed, the newest; give --limit or --to for others`)
    const view = await viewOf(world)
    return filters.json
      ? JSON.stringify(entries.map(({ incident }) => publicFields(incident)))
      : entries.map((entry) => renderLedgerLine(entry, view)).join('\n') || '没有事件。'
  })
  console.log(text)
}

/** Without whose account it came from. */
function publicFields({
  accountId: _account,
  reporterId: _person,
  chat: _chat,
  watch: _watch,
  ...rest
}: LedgerEntry['incident']) {
  return rest
}

async function show(number: number, { full = false }: { full?: boolean }): Promise<void> {
  const wish = { numbers: [number], limit: 1, tipOffs: true, unmasked: full }
  const text = await withReadTx(async (tx, config) => {
    const [entry] = await gatherLedger(tx, wish)
    if (!entry)
      throw new RefusedError(`there is no incident ${number}; gridkeeper ledger list shows which there are`)
    const view = await viewOf({ tx, config })
    const { files: kept } = await withFiles(tx, entry)
    const files = kept.map((file) => `${file.attachment.kind} ${file.state} ${file.hash ?? ''}`)
    return [renderLedgerLine(entry, view), renderSteps(entry.steps, view.timeZone), ...files].join('\n')
  })
  console.log(text)
}

interface Exported {
  readonly entries: readonly LedgerEntry[]
  readonly filters: Filters
  readonly format: 'xlsx' | 'zip'
}

/** Of the days that were asked for, else of those of what there is. */
async function note(tx: Tx, { community }: Config, { entries, filters, format }: Exported): Promise<void> {
  const now = new Date()
  const asked = filters.month ?? filters
  const today = localDay(now, community.timeZone)
  const days = entries.map(({ incident }) => incident.day).toSorted()
  const period = { from: asked.from ?? days[0] ?? today, to: asked.to ?? days.at(-1) ?? today }
  const unmasked = filters.full ?? false
  await noteExport(tx, { subject: 'ledger', regimeId: undefined, period, format, unmasked }, now)
}

async function exportTable(file: string, filters: Filters): Promise<void> {
  if (!/\.xlsx$/i.test(file)) throw new UsageError(`${file}: expected a file that ends in .xlsx`)
  const { entries, table } = await gathered(filters, async (found, world) => ({
    entries: found,
    table: ledgerTable(found, await viewOf(world)),
  }))
  await withTx((tx, config) => note(tx, config, { entries, filters, format: 'xlsx' }))
  await writeOut(file, await ledgerContent(table, 'xlsx'))
  console.log(`${entries.length} incidents -> ${file}`)
}

async function packFile(
  file: string,
  options: Filters & { number?: readonly number[]; item?: string },
): Promise<void> {
  const { month, item, number: numbers } = options
  await withStore(async (store, config) => {
    const { entries, view } = await store.read(async (tx) => {
      const found = await gatherLedger(tx, { ...(await wishIn({ tx, config }, options)), numbers })
      return { entries: await withAllFiles(tx, found), view: await viewOf({ tx, config }) }
    })
    if (entries.length === 0)
      throw new RefusedError('nothing fits; gridkeeper ledger list shows what there is')
    await store.transact((tx) => note(tx, config, { entries, filters: options, format: 'zip' }))
    const title = item ?? `${month ? `${month.name} ` : ''}事件证据材料`
    const issuer = config.community.name
    const order = { ...view, title, issuer, press, unmasked: options.full ?? false }
    await writeOut(file, packEvidence(store, entries, order))
    console.log(`${entries.length} incidents -> ${file}`)
  })
}

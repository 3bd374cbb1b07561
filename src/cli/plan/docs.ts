// gridkeeper docs: the plans in the database, what officials said of them, and how two of them differ.
import { Command } from 'commander'
import { localDay, renderInstant } from '../../domain/time/local-day.ts'
import { lapseOf, planFactsSchema, renderLapse, type PlanFacts } from '../../domain/question/plan-facts.ts'
import type { Store } from '../../domain/ports.ts'
import { differenceOf } from '../../knowledge/library/difference.ts'
import { meantBy } from '../../knowledge/plan/plan-key.ts'
import type { Library } from '../../knowledge/library/library.ts'
import type { Plan } from '../../knowledge/library/passage.ts'
import { storedLibrary, withStore } from '../database.ts'
import { RefusedError, UsageError } from '../usage-error.ts'

interface Shelf {
  readonly store: Store
  readonly library: Library
  readonly timeZone: string
  readonly today: string
}

export function docsCommand(): Command {
  const docs = new Command('docs').description('list, show, correct and compare the imported plans')
  docs
    .command('list')
    .description('all plans with their keys')
    .option('--json', 'print as JSON')
    .action((options: { json?: boolean }) => onShelf((shelf) => list(shelf, options.json === true)))
  docs
    .command('show')
    .argument('<key>', 'as list prints it, or FILE:LINE')
    .description('one plan, and who said what of it')
    .option('--json', 'print as JSON')
    .action((key: string, options: { json?: boolean }) =>
      onShelf((shelf) => show(shelf, key, options.json === true)),
    )
  docs
    .command('set')
    .argument('<key>', 'as list prints it, or FILE:LINE')
    .description('say what the text does not: an empty value takes back what was said')
    .requiredOption('--by <name>', 'who says so')
    .option('--issuer <name>', 'who issued it')
    .option('--level <level>', 'whose plan it is, in words')
    .option('--place <place>', 'the place that it is for')
    .option('--year <year>', 'of its issue, 1949 to 2100')
    .option('--state <state>', 'in-force or repealed')
    .option('--superseded-by <title>', 'the plan that took its place')
    .option('--expires <day>', 'the last day on which it stands, YYYY-MM-DD')
    .action((key: string, options: Record<string, string>) => onShelf((shelf) => set(shelf, key, options)))
  docs
    .command('diff')
    .argument('<key>')
    .argument('<other>')
    .description('the sentences that only one of two plans has')
    .option('--json', 'print as JSON')
    .action((key: string, other: string, options: { json?: boolean }) =>
      onShelf((shelf) => diff(shelf, [key, other], options.json === true)),
    )
  return docs
}

function onShelf(work: (shelf: Shelf) => Promise<void> | void): Promise<void> {
  return withStore(async (store, { community: { timeZone } }) => {
    const library = await storedLibrary(store)
    await work({ store, library, timeZone, today: localDay(new Date(), timeZone) })
  })
}

function list({ library, today }: Shelf, json: boolean): void {
  if (json) return console.log(JSON.stringify(library.plans.map((plan) => entryOf(plan, today))))
  if (library.plans.length === 0) console.log('没有方案。')
  for (const plan of library.plans) {
    const { key, title, places, standing } = entryOf(plan, today)
    console.log([key, title, places.join(','), yearOf(plan), standing].filter(Boolean).join('  '))
  }
}

async function show({ store, library, timeZone, today }: Shelf, key: string, json: boolean): Promise<void> {
  const plan = planAt(library, key)
  const keys = [...new Set([...plan.knownAs, plan.key])]
  const history = await store.read(async (tx) => {
    const said = []
    for (const one of keys) said.push(...(await tx.planFacts.history(one)))
    return said.toSorted((a, b) => a.setAt.getTime() - b.setAt.getTime())
  })
  const entry = entryOf(plan, today)
  const alsoIn = (library.duplicates.get(plan) ?? []).map((twin) => twin.key)
  if (json) return console.log(JSON.stringify({ ...entry, facts: plan.facts, alsoIn, history }))
  console.log([entry.title, yearOf(plan), entry.places.join(','), entry.standing].filter(Boolean).join('  '))
  if (alsoIn.length > 0) console.log(`also in: ${alsoIn.join(' ')}`)
  for (const { facts, setBy, setAt } of history)
    console.log(`${renderInstant(setAt, timeZone)} ${setBy} ${JSON.stringify(facts)}`)
  for (const { line, text } of plan.passages) console.log(`${line}\t${text}`)
}

async function set({ store, library }: Shelf, key: string, options: Record<string, string>): Promise<void> {
  const { by = '', ...said } = options
  if (!by.trim() || Object.keys(said).length === 0)
    throw new UsageError('give --by NAME and at least one of the facts; `docs set --help` lists them')
  const plan = planAt(library, key)
  const facts = corrected(plan.facts, said)
  await store.transact((tx) => tx.planFacts.put({ planKey: plan.key, facts, setBy: by, setAt: new Date() }))
  console.log(`${plan.key} ${JSON.stringify(facts)}`)
}

function corrected(facts: PlanFacts, said: Record<string, string>): PlanFacts {
  const year = said['year'] ? { year: Number(said['year']) } : {}
  const kept = Object.entries({ ...facts, ...said, ...year }).filter(([, value]) => value !== '')
  const parsed = planFactsSchema.safeParse(Object.fromEntries(kept))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = String(issue?.path[0])
  const option = `--${place.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  throw new UsageError(`${option} "${said[place] ?? ''}": ${issue?.message}. See \`docs set --help\`.`)
}

function diff({ library }: Shelf, [key, other]: readonly [string, string], json: boolean): void {
  const difference = differenceOf(planAt(library, key), planAt(library, other))
  if (json) return console.log(JSON.stringify(difference))
  for (const { line, text } of difference.only) console.log(`- ${line}\t${text}`)
  for (const { line, text } of difference.onlyOther) console.log(`+ ${line}\t${text}`)
}

function planAt(library: Library, key: string): Plan {
  const plan = meantBy(key, library.plans)
  if (plan) return plan
  throw new RefusedError(`no plan ${key}: expected a key as \`docs list\` prints it, or FILE:LINE`)
}

function entryOf(plan: Plan, today: string) {
  const lapse = lapseOf(plan.facts, today)
  const { key, title, places, year } = plan
  return { key, title, places, year, standing: lapse ? renderLapse(lapse) : '' }
}

function yearOf({ year }: Plan): string {
  return year.kind === 'known' ? String(year.year) : ''
}

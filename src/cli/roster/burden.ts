// gridkeeper burden: how often the bot wrote to each person unasked in a week.
import { Command } from 'commander'
import { renderBurdens } from '../../domain/person/burden.ts'
import { localDay, weekOf } from '../../domain/time/local-day.ts'
import { burdensIn } from '../../flows/person/tell-burden.ts'
import { aDay } from '../arguments.ts'
import { withReadTx } from '../database.ts'

export function burdenCommand(): Command {
  return new Command('burden')
    .description('how often the bot wrote to each person unasked in a week, in the order of the roster')
    .option('--week <day>', 'a day of the week, such as 2026-03-09; this week unless given', aDay)
    .option('--json', 'print as JSON')
    .action(show)
}

async function show({ week: day, json }: { week?: string; json?: boolean }): Promise<void> {
  const { week, burdens } = await withReadTx(async (tx, { community: { timeZone } }) => {
    const week = weekOf(day ?? localDay(new Date(), timeZone))
    const { people } = await tx.roster.load()
    return { week, burdens: await burdensIn(tx, { week, people, timeZone }) }
  })
  const rows = burdens.map(({ person, nudges, others }) => ({ person: person.id, nudges, others }))
  console.log(json ? JSON.stringify({ ...week, people: rows }) : renderBurdens(week, burdens))
}

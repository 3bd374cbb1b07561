// gridkeeper duties calendar: the confirmed duties of a month as text, or for a calendar program.
import { Command, Option } from 'commander'
import { duesInMonth, renderMonth } from '../domain/duty/month.ts'
import { isSecret } from '../domain/duty/review.ts'
import { atDesk } from './duty-desk.ts'
import { icsOf } from './duty-ics.ts'
import { UsageError } from './usage-error.ts'

interface CalendarOptions {
  readonly month: string
  readonly format: 'text' | 'ics'
  readonly secret?: boolean
}

export function calendarCommand(): Command {
  return new Command('calendar')
    .description('the confirmed duties of a month')
    .requiredOption('--month <month>', 'YYYY-MM')
    .addOption(new Option('--format <format>').choices(['text', 'ics']).default('text'))
    .option('--secret', 'with the inspections that only inspectors may know of')
    .action(calendar)
}

async function calendar({ month, format, secret }: CalendarOptions): Promise<void> {
  const said = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(month)
  if (!said) throw new UsageError(`--month ${month}: expected a month such as 2027-03`)
  const when = { year: Number(said[1]), month: Number(said[2]) }
  const text = await atDesk(({ duties, community }) => {
    const shown = duties.filter((duty) => secret === true || !isSecret(duty))
    if (format === 'text') return renderMonth(shown, when, community.workdays)
    const name = `${community.name} ${month} 职责`
    return icsOf(duesInMonth(shown, when, community.workdays), name)
  })
  console.log(text)
}

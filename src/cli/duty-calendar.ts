// gridkeeper duties calendar: the confirmed duties of a month as text, for a calendar program, or as a workbook.
import { Command, Option } from 'commander'
import { duesInMonth, renderMonth } from '../domain/duty/month.ts'
import { isSecret } from '../domain/duty/review.ts'
import { icsOf } from '../press/duty-ics.ts'
import { dutyWorkbook } from '../press/duty-workbook.ts'
import { atDesk } from './duty-desk.ts'
import { UsageError } from './usage-error.ts'
import { writeOut } from './write-out.ts'

interface CalendarOptions {
  readonly month: string
  readonly format: 'text' | 'ics' | 'xlsx'
  readonly out?: string
  readonly secret?: boolean
}

export function calendarCommand(): Command {
  return new Command('calendar')
    .description('the confirmed duties of a month')
    .requiredOption('--month <month>', 'YYYY-MM')
    .addOption(new Option('--format <format>').choices(['text', 'ics', 'xlsx']).default('text'))
    .option('--out <file>', 'write it there; needed for xlsx')
    .option('--secret', 'with the inspections that only inspectors may know of')
    .action(calendar)
}

async function calendar(options: CalendarOptions): Promise<void> {
  const { month, format, out } = options
  const said = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(month)
  if (!said) throw new UsageError(`--month ${month}: expected a month such as 2027-03`)
  if (format === 'xlsx' && out === undefined) throw new UsageError('--format xlsx needs --out FILE')
  const content = await compose(options, { year: Number(said[1]), month: Number(said[2]) })
  if (out === undefined) return console.log(content)
  await writeOut(out, content)
  console.log(out)
}

function compose(
  { month, format, secret }: CalendarOptions,
  when: { year: number; month: number },
): Promise<string | Uint8Array> {
  return atDesk<string | Uint8Array>(({ duties, roster, community: { name, workdays } }) => {
    const shown = duties.filter((duty) => secret === true || !isSecret(duty))
    if (format === 'text') return renderMonth(shown, when, workdays)
    const dues = duesInMonth(shown, when, workdays)
    return format === 'ics'
      ? icsOf(dues, `${name} ${month} 职责`)
      : dutyWorkbook(dues, { name: `${month}职责`, roster })
  })
}

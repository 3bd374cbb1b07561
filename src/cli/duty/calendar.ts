// gridkeeper duties calendar: the confirmed duties of a month as text, for a calendar program, or as a workbook.
import { Command, Option } from 'commander'
import { duesInMonth, renderMonth } from '../../domain/duty/month.ts'
import { isSecret } from '../../domain/duty/review.ts'
import { icsOf } from '../../press/duty-ics.ts'
import { dutyWorkbook } from '../../press/duty-workbook.ts'
import { aMonth, type Month } from '../arguments.ts'
import { atDutyDesk } from './desk.ts'
import { UsageError } from '../usage-error.ts'
import { writeOut } from '../write-out.ts'

interface CalendarOptions {
  readonly month: Month
  readonly format: 'text' | 'ics' | 'xlsx'
  readonly out?: string
  readonly secret?: boolean
}

export function calendarCommand(): Command {
  return new Command('calendar')
    .description('the confirmed duties of a month')
    .requiredOption('--month <month>', 'YYYY-MM', aMonth)
    .addOption(new Option('--format <format>').choices(['text', 'ics', 'xlsx']).default('text'))
    .option('--out <file>', 'write it there; needed for xlsx')
    .option('--secret', 'with the inspections that only inspectors may know of')
    .action(calendar)
}

async function calendar(options: CalendarOptions): Promise<void> {
  const { format, out } = options
  if (format === 'xlsx' && out === undefined) throw new UsageError('--format xlsx needs --out FILE')
  const content = await compose(options)
  if (out === undefined) return console.log(content)
  await writeOut(out, content)
  console.log(out)
}

function compose({ month, format, secret }: CalendarOptions): Promise<string | Uint8Array> {
  return atDutyDesk<string | Uint8Array>(({ duties, roster, community: { name, workdays } }) => {
    const shown = duties.filter((duty) => secret === true || !isSecret(duty))
    if (format === 'text') return renderMonth(shown, month, workdays)
    const dues = duesInMonth(shown, month, workdays)
    return format === 'ics'
      ? icsOf(dues, `${name} ${month.name} 职责`)
      : dutyWorkbook(dues, { name: `${month.name}职责`, roster })
  })
}

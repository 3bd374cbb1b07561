// gridkeeper report: from the number of a report to the messages behind it.
import { Command } from 'commander'
import { renderTrace } from '../../domain/report/trace.ts'
import { unitName } from '../../domain/roster/roster.ts'
import { versionsOf } from '../../flows/report/trace-report.ts'
import { RefusedError } from '../usage-error.ts'
import { numberOf } from '../arguments.ts'
import { withReadTx } from '../database.ts'

export function reportCommand(): Command {
  const report = new Command('report').description('single reports, by their number in papers and receipts')
  report
    .command('show')
    .description('every version of its grid and day, each with its message')
    .argument('<id>', 'R12 or 12', numberOf('R'))
    .option('--json', 'print as JSON')
    .action(show)
  return report
}

async function show(id: number, { json }: { json?: boolean }): Promise<void> {
  const found = await withReadTx(async (tx, { community }) => {
    const report = await tx.reports.get(id)
    if (!report) throw new RefusedError(`R${id}: no such report; the numbers stand in receipts and papers`)
    const unit = unitName(await tx.roster.load(), report.gridId)
    return { unit, versions: await versionsOf(tx, report), timeZone: community.timeZone }
  })
  if (json) return console.log(JSON.stringify(found))
  console.log(renderTrace(found.unit, found.versions, { timeZone: found.timeZone, words: true }))
}

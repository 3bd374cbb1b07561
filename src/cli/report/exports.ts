// gridkeeper exports: who exported which paper, and whether names and numbers were left in.
import { Command } from 'commander'
import { wholeNumber } from '../arguments.ts'
import { withReadTx } from '../database.ts'

export function exportsCommand(): Command {
  return new Command('exports')
    .description('list what was exported, the newest first')
    .option('--limit <count>', 'at most this many', wholeNumber, 50)
    .option('--json', 'print as JSON')
    .action(list)
}

async function list({ limit, json }: { limit: number; json?: boolean }): Promise<void> {
  const exports = await withReadTx((tx) => tx.exports.list(limit))
  if (json) return console.log(JSON.stringify(exports))
  const lines = exports.map(
    ({ id, askedAt, subject, regimeId, period, format, unmasked, askedBy, doneAt, why }) => {
      const fate = why ?? (doneAt ? 'done' : 'waits')
      const names = unmasked ? 'UNMASKED' : 'masked'
      return `${id}  ${askedAt.toISOString()}  ${regimeId ?? subject} ${period.from}..${period.to}  ${format}  ${names}  by ${askedBy}  ${fate}`
    },
  )
  console.log(lines.join('\n') || '没有导出过。')
}

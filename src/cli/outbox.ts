// gridkeeper outbox: what waits, what was not delivered, and sending it on its way again.
import { Command } from 'commander'
import type { OutboxMessage } from '../domain/messaging/outbox.ts'
import { RefusedError } from './usage-error.ts'
import { numberOf, wholeNumber } from './arguments.ts'
import { withReadTx, withTx } from './database.ts'

interface ListOptions {
  readonly dead?: boolean
  readonly limit: number
  readonly json?: boolean
}

export function outboxCommand(): Command {
  const outbox = new Command('outbox').description('messages to send: look, redrive')
  outbox
    .command('list')
    .description('the newest messages')
    .option('--dead', 'only what was not delivered, or perhaps not')
    .option('--limit <count>', 'at most this many', wholeNumber, 50)
    .option('--json', 'print as JSON')
    .action(list)
  outbox
    .command('redrive')
    .description('send an undelivered message on its way again')
    .argument('<id>', '', numberOf('M'))
    .action(redrive)
  return outbox
}

async function list({ dead, limit, json }: ListOptions): Promise<void> {
  const messages = await withReadTx((tx) => (dead ? tx.outbox.undelivered(limit) : tx.outbox.list({ limit })))
  if (json) return console.log(JSON.stringify(messages))
  console.log(messages.map(line).join('\n') || '没有消息。')
}

function line({ id, state, priority, to, error, content }: OutboxMessage): string {
  const [first = ''] = content.text.split('\n', 1)
  const why = error === undefined ? '' : `  (${error})`
  return `${id}  ${state}  ${priority}  ${to.channel} ${to.chatId}  ${first.slice(0, 40)}${why}`
}

async function redrive(id: number): Promise<void> {
  if (!(await withTx((tx) => tx.outbox.redrive(id, new Date()))))
    throw new RefusedError(
      `message ${id} is not undelivered (dead, failed or unknown); gridkeeper outbox list --dead shows which are`,
    )
  console.log(`message ${id} is on its way again`)
}

// gridkeeper faq: the community's own answers, written by an official, with an end.
import { Command } from 'commander'
import { renderFaqEntry, type FaqEntry } from '../../domain/question/faq.ts'
import { addDays, instantAt, localDay } from '../../domain/time/local-day.ts'
import { RefusedError, UsageError } from '../usage-error.ts'
import { aDay, wholeNumber } from '../arguments.ts'
import { withReadTx, withTx } from '../database.ts'

export function faqCommand(): Command {
  const faq = new Command('faq').description("the community's own answers, which come before the plans")
  faq
    .command('add')
    .description('answer a question, until a day')
    .argument('<question>')
    .argument('<answer>')
    .requiredOption('--by <name>', 'the official who answers; told to whoever asks')
    .requiredOption('--until <day>', 'the last day it holds, YYYY-MM-DD', aDay)
    .action(add)
  faq.command('list').description('the answers in force').option('--json', 'print as JSON').action(list)
  faq.command('remove').description('end an answer now').argument('<number>', '', wholeNumber).action(remove)
  return faq
}

async function add(question: string, answer: string, options: { by: string; until: string }): Promise<void> {
  const [asked, said, author] = [question, answer, options.by].map((text) => text.trim())
  if (!asked || !said || !author) throw new UsageError('question, answer and --by must not be empty')
  const text = await withTx(async (tx, { community: { timeZone } }) => {
    const createdAt = new Date()
    const expiresAt = endOf(options.until, timeZone, createdAt)
    const entry = await tx.faq.add({ question: asked, answer: said, author, createdAt, expiresAt })
    return renderFaqEntry(entry, timeZone)
  })
  console.log(text)
}

/** The first moment after the day. */
function endOf(day: string, timeZone: string, now: Date): Date {
  if (day < localDay(now, timeZone))
    throw new UsageError(`--until ${day}: that day is over; expected today or a later one`)
  return instantAt(addDays(day, 1), '00:00', timeZone)
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const { entries, timeZone } = await withReadTx(async (tx, { community }) => ({
    entries: await tx.faq.inForce(new Date()),
    timeZone: community.timeZone,
  }))
  if (json) return console.log(JSON.stringify(entries))
  const lines = entries.map((entry: FaqEntry) => renderFaqEntry(entry, timeZone))
  console.log(lines.join('\n') || '没有社区答复。')
}

async function remove(number: number): Promise<void> {
  if (!(await withTx((tx) => tx.faq.remove(number, new Date()))))
    throw new RefusedError(`there is no answer ${number} in force; gridkeeper faq list shows them`)
  console.log(`已删除社区答复 ${number}。`)
}

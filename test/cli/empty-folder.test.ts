// Commands in a folder where nothing has happened yet: lists say so in one way, what is not there is refused and not wrong use.
import { expect, test } from 'vitest'
import { askCommand } from '../../src/cli/plan/ask.ts'
import { docsCommand } from '../../src/cli/plan/docs.ts'
import { dutiesCommand } from '../../src/cli/duty/duties.ts'
import { exportsCommand } from '../../src/cli/report/exports.ts'
import { faqCommand } from '../../src/cli/plan/faq.ts'
import { ledgerCommand } from '../../src/cli/ledger.ts'
import { noticeCommand } from '../../src/cli/notice/notice.ts'
import { outboxCommand } from '../../src/cli/outbox.ts'
import { peopleCommand } from '../../src/cli/roster/people.ts'
import { questionsCommand } from '../../src/cli/plan/questions.ts'
import { regimeCommand } from '../../src/cli/report/regime.ts'
import { reminderCommand } from '../../src/cli/notice/reminder.ts'
import { reportCommand } from '../../src/cli/report/report.ts'
import { RefusedError } from '../../src/cli/usage-error.ts'
import { useCli } from '../harness/cli.ts'

const { run } = useCli(
  askCommand,
  docsCommand,
  dutiesCommand,
  exportsCommand,
  faqCommand,
  ledgerCommand,
  noticeCommand,
  outboxCommand,
  peopleCommand,
  questionsCommand,
  regimeCommand,
  reminderCommand,
  reportCommand,
)

test.each([
  'docs list',
  'duties list',
  'duties review',
  'exports',
  'faq list',
  'ledger list',
  'notice list',
  'outbox list',
  'outbox list --dead',
  'questions',
  'regime list',
  'regime issues',
  'reminder list',
])('%s says that there is none', async (command) => {
  expect(await run(...command.split(' '))).toMatch(/^没有[^\n]{1,12}。$/)
})

test.each([
  'docs show nope',
  'duties show D9',
  'faq remove 9',
  'ledger show 9',
  'ledger pack none.zip',
  'notice show N9',
  'notice receipts N9',
  'outbox redrive M9',
  'regime show nope',
  'report show R9',
])('%s is refused, with what to look at', async (command) => {
  const failure = await run(...command.split(' ')).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(RefusedError)
  expect((failure as Error).message).toMatch(/shows?|prints|stand in/)
})

test('people are those that are declared, also before the first start', async () => {
  expect(await run('people')).toContain('网格员')
})

test('ask says that there are no plans, not that they do not say', async () => {
  await expect(run('ask', '厨余垃圾几天清一次')).rejects.toThrow(/no plans in .* yet; gridkeeper ingest PATH/)
  await expect(run('ask', '厨余垃圾几天清一次')).rejects.toThrow(RefusedError)
})

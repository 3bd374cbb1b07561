// gridkeeper regime: who reports what by when, by which rule from which day on, and who gets the papers.
import { Command } from 'commander'
import { paperKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderCadence } from '../../domain/report/cadence.ts'
import { paperTitles } from '../../domain/paper/compose-paper.ts'
import { paperRules, type PaperRule } from '../../domain/report/paper-rules.ts'
import type { Regime } from '../../domain/report/regime-schema.ts'
import { reportingGrids } from '../../domain/report/regime.ts'
import type { RegimeVersion } from '../../domain/report/rulebook.ts'
import { termsOf } from '../../domain/report/term.ts'
import { addDays, localDay, renderInstant } from '../../domain/time/local-day.ts'
import { RefusedError } from '../usage-error.ts'
import { withReadTx } from '../database.ts'

const daysShown = 35

export function regimeCommand(): Command {
  const command = new Command('regime').description('the report regimes in force and to come')
  command.command('list').description('one line a rule').option('--json', 'print as JSON').action(list)
  command
    .command('show <id>')
    .description('one regime: its rules, papers, and when it is due next')
    .option('--json', 'print as JSON')
    .action(show)
  command
    .command('issues')
    .description('the latest papers: filed, approved, and what became of each copy')
    .option('--json', 'print as JSON')
    .action(issues)
  return command
}

const issuesShown = 30

async function issues(options: { json?: boolean }): Promise<void> {
  const found = await withReadTx(async (tx) => {
    const { chats } = await tx.roster.load()
    const rows = []
    for (const issue of await tx.issues.list(issuesShown)) {
      const copies = []
      for (const { id, title } of chats) {
        const sent = await tx.outbox.byKey(paperKey(`B${issue.number}`, id))
        if (sent) copies.push({ to: title, state: sent.state, at: sent.sentAt })
      }
      rows.push({ ...issue, copies })
    }
    return rows
  })
  if (options.json) return console.log(JSON.stringify(found))
  if (found.length === 0) console.log('没有报告。')
  for (const { number, regimeId, kind, unitId, from, to, filedAt, approvedAt, approvedBy, copies } of found) {
    const filed = filedAt ? `filed ${filedAt.toISOString()}` : 'not filed'
    const approved = approvedAt ? `approved ${approvedAt.toISOString()} by ${approvedBy}` : 'not approved'
    const states = copies.map((copy) => `${copy.to} ${copy.state}`).join(', ')
    console.log(`B${number}  ${regimeId} ${kind} ${unitId}  ${from}..${to}  ${filed}  ${approved}  ${states}`)
  }
}

async function list(options: { json?: boolean }): Promise<void> {
  const book = await withReadTx((tx) => tx.regimes.load())
  if (options.json) return console.log(JSON.stringify(book))
  if (book.length === 0) console.log('没有报告制度。')
  for (const version of book) console.log(renderVersion(version))
}

async function show(id: string, options: { json?: boolean }): Promise<void> {
  const found = await withReadTx(async (tx, { community }) => {
    const roster = await tx.roster.load()
    const book = await tx.regimes.load()
    const versions = book.filter((version) => version.id === id)
    const today = localDay(new Date(), community.timeZone)
    const span = { from: today, to: addDays(today, daysShown), calendar: community }
    const terms = termsOf(book, id, span).map(
      ({ day, due }) => `${day}  ${renderInstant(due, community.timeZone)}`,
    )
    const regime = versions.at(-1)?.regime
    return {
      versions,
      terms,
      reporters: regime ? reportingGrids(regime, roster).map((unit) => unit.name) : [],
    }
  })
  if (found.versions.length === 0)
    throw new RefusedError(`${id}: no such regime; gridkeeper regime list shows those that there are`)
  if (options.json) return console.log(JSON.stringify(found))
  for (const version of found.versions) console.log(renderVersion(version))
  const regime = found.versions.at(-1)?.regime
  for (const paper of regime ? paperRules(regime) : []) console.log(`  ${renderPaperRule(paper)}`)
  console.log(`  应报：${found.reporters.join('、')}`)
  for (const term of found.terms) console.log(`  截止 ${term}`)
}

function renderVersion({ id, from, regime }: RegimeVersion): string {
  return `${id}  自 ${from < '1000' ? '始' : from} 起  ${regime ? renderRule(regime) : '停止'}`
}

function renderRule({ name, subject, cadence, whileOpen, opens, due, overnight, remindAt }: Regime): string {
  const denser = whileOpen ? `，有未消除隐患的${renderCadence(whileOpen)}` : ''
  const reminders = remindAt.length > 0 ? `，提醒 ${remindAt.join('、')}` : ''
  return `${name}${subject ? `（${subject}）` : ''}：${renderCadence(cadence)}${denser} ${opens} 至${overnight ? '次日 ' : ' '}${due}${reminders}`
}

function renderPaperRule({ kind, at, to, cc, publish }: PaperRule): string {
  const copies = cc.length > 0 ? `，抄送 ${cc.join('、')}` : ''
  return `${paperTitles[kind]} ${at} 送 ${to.join('、')}${copies}${publish ? `，批准后发 ${publish.to.join('、')}` : ''}`
}

// gridkeeper notice: draft, look at, sign, cancel, recall; who confirmed, as CSV.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { mayKeep, mostBytes } from '../../domain/file/attachment.ts'
import { renderProgress } from '../../domain/notice/delivery-report.ts'
import { renderCard } from '../../domain/notice/notice-card.ts'
import type { SigningVerb } from '../../domain/notice/notice-signing.ts'
import { stateNames } from '../../domain/notice/signing-wording.ts'
import type { Notice } from '../../domain/notice/notice.ts'
import { batchOf } from '../../domain/notice/notice.ts'
import { draftByCommand, exportReceipts, type DraftOptions } from '../../flows/notice/command-notice.ts'
import { previewOf, type Desk } from '../../flows/notice/desk.ts'
import { lastSending } from '../../flows/notice/notice-progress.ts'
import { ruleOnNotice, type NoticeOrder } from '../../flows/notice/sign-notice.ts'
import { mimeTypeOf } from '../../lib/mime-type.ts'
import { atNoticeDesk } from './desk.ts'
import { RefusedError, UsageError } from '../usage-error.ts'
import { aClockTime, aDay, aLocalTime, numberOf } from '../arguments.ts'

const by = () => new Option('--by <person>', 'id of the official who acts').makeOptionMandatory()

export function noticeCommand(): Command {
  const notice = new Command('notice').description('notices to groups: draft, sign, follow, recall')
  notice.addCommand(draftCommand())
  notice.command('list').description('the newest notices').option('--json', 'print as JSON').action(list)
  notice
    .command('show')
    .argument('<number>', '', numberOf('N'))
    .description('one notice, its text as signed, how far it got')
    .action(show)
  for (const [name, verb, does] of verbs)
    notice
      .command(name)
      .description(does)
      .argument('<number>', '', numberOf('N'))
      .addOption(by())
      .action((noticeId: number, options: { by: string }) => rule({ verb, noticeId }, options.by))
  notice
    .command('sign')
    .description('sign it; the author alone only where nobody else may')
    .argument('<number>', '', numberOf('N'))
    .addOption(by())
    .option('--without-files', 'without the attachments that could not be kept')
    .action((noticeId: number, options: { by: string; withoutFiles?: boolean }) =>
      rule({ ...options, verb: 'confirm', noticeId }, options.by),
    )
  notice
    .command('receipts')
    .argument('<number>', '', numberOf('N'))
    .description('who confirmed and what arrived, as CSV')
    .action(receipts)
  return notice
}

function draftCommand(): Command {
  return new Command('draft')
    .description('write a notice; it is not sent before it is signed')
    .argument('<body>')
    .addOption(by())
    .requiredOption(
      '--to <audience>',
      'all, staff, residents, or titles of groups, names or ids of units, roles (干部, 督查员), with commas',
    )
    .option('--at <time>', 'YYYY-MM-DD HH:MM, local; without: when signed', aLocalTime)
    .option(
      '--every <words>',
      '每天, 每个工作日, 每周五, 每月5日, 每月最后一天, 每年农历九月初九; with --time and --until',
    )
    .option('--time <clock>', 'HH:MM of a recurring one', aClockTime, '09:00')
    .option('--until <day>', 'last day of a recurring one, YYYY-MM-DD', aDay)
    .option('--expires <time>', 'not delivered after, YYYY-MM-DD HH:MM, local', aLocalTime)
    .option('--ask <who>', 'who confirms: everyone, grids, or ids of people with commas')
    .option('--urgent', 'breaks through quiet hours')
    .option('--file <path...>', 'attachments')
    .action(draft)
}

const verbs: readonly (readonly [string, SigningVerb, string])[] = [
  ['cancel', 'cancel', 'cancel what is not sent yet'],
  ['recall', 'recall', 'delete it where it arrived, or say that it is void'],
  ['pause', 'pause', 'hold back what is not sent yet'],
  ['resume', 'resume', 'go on sending'],
]

async function draft(body: string, options: DraftOptions & { by: string; file?: string[] }): Promise<void> {
  const files = await Promise.all((options.file ?? []).map(attached))
  const outcome = await atNoticeDesk(options.by, (desk) => draftByCommand(desk, { ...options, body, files }))
  if (typeof outcome === 'string') throw new UsageError(outcome)
  console.log(outcome.card)
}

async function attached(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`--file "${path}": expected a file that can be read`)
  })
  const mime = await mimeTypeOf(bytes)
  if (!mayKeep(mime))
    throw new UsageError(`--file "${path}": it is ${mime}; expected a photo, a document, audio or video`)
  if (bytes.length > mostBytes)
    throw new UsageError(
      `--file "${path}": ${bytes.length} bytes; expected at most ${mostBytes}: compress or split it`,
    )
  return { name: basename(path), bytes }
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const notices = await atNoticeDesk(undefined, ({ tx }) => tx.notices.list(50))
  if (json) return console.log(JSON.stringify(notices))
  const line = (n: Notice) =>
    `N${n.id}  ${stateNames[n.state]}  ${n.authorName}  ${n.chatIds.length} 个群  ${n.body.slice(0, 40)}`
  console.log(notices.map(line).join('\n') || '没有通知。')
}

async function show(id: number): Promise<void> {
  console.log(await atNoticeDesk(undefined, async (desk) => describe(desk, await known(desk, id))))
}

async function describe(desk: Desk, notice: Notice): Promise<string> {
  const round = await lastSending(desk.tx, notice)
  const counts = round && (await desk.tx.outbox.batchCounts(batchOf(round)))
  return [
    renderCard(notice, previewOf(desk, notice)),
    ...(notice.signedText === undefined
      ? []
      : [`签发文本（SHA-256 ${notice.hash}）：\n${notice.signedText}`]),
    ...(counts ? [renderProgress(notice, counts, notice.chatIds.length)] : []),
  ].join('\n')
}

async function rule(order: NoticeOrder, person: string): Promise<void> {
  const { noticeId } = order
  const { text, outcome } = await atNoticeDesk(person, (desk) => ruleOnNotice(desk, order))
  switch (outcome) {
    case 'unknown':
      throw unknownNotice(noticeId)
    case 'not-official':
      throw new UsageError(`--by: "${person}" is no official; gridkeeper people shows who is`)
    case 'foreign':
    case 'decided-before':
    case 'past':
    case 'unknown-year':
    case 'loading':
    case 'incomplete':
      throw new RefusedError(text)
    case 'sign':
    case 'submit':
    case 'cancel':
    case 'return':
    case 'recall':
    case 'pause':
    case 'resume':
    case 'progress':
      console.log(text)
  }
}

async function receipts(id: number): Promise<void> {
  process.stdout.write(
    await atNoticeDesk(undefined, async (desk) => exportReceipts(desk, await known(desk, id))),
  )
}

async function known({ tx }: Desk, id: number): Promise<Notice> {
  const notice = await tx.notices.get(id)
  if (!notice) throw unknownNotice(id)
  return notice
}

function unknownNotice(id: number): RefusedError {
  return new RefusedError(`there is no notice N${id}; gridkeeper notice list shows them`)
}

// gridkeeper ledger over rough rows: hostile captions, a program for a photo, places outside the world, two hundred photos.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { packEvidence } from '../../src/app/file/evidence-pack.ts'
import { loadConfig } from '../../src/app/settings/config.ts'
import { ledgerCommand } from '../../src/cli/ledger.ts'
import type { Attachment } from '../../src/domain/messaging/chat-event.ts'
import type { Tx } from '../../src/domain/ports.ts'
import { gatherLedger, withAllFiles } from '../../src/flows/incident/gather-ledger.ts'
import { readWorkbook } from '../../src/lib/workbook.ts'
import { press } from '../../src/press/index.ts'
import { openStore } from '../../src/store/store.ts'
import { exif, jpeg } from '../fixtures/photos.ts'
import { useCli } from '../harness/cli.ts'
import { at, incident, outgoing, step } from '../store/sample-rows.ts'

const { folder, run: runCli } = useCli(ledgerCommand)
const run = (...args: string[]) => runCli('ledger', ...args)
const hostile = '=HYPERLINK("http://x.example","点")</w:t><script>\u0000\u202e 电话13812345678'

const eventId = 1

async function attach(tx: Tx, attachment: Attachment, bytes?: Uint8Array): Promise<void> {
  const from = { channel: 'telegram', chatId: 'g1' } as const
  const asked = {
    eventId,
    from,
    chatKind: 'group',
    accountId: '7',
    messageId: `m${eventId}`,
    album: undefined,
    purpose: 'keep',
  } as const
  await tx.attachments.want({ ...asked, attachment, wantedAt: at(0) })
  const wanted = (await tx.attachments.ofEvent(eventId)).at(-1)!
  if (!bytes) return void (await tx.attachments.settle(wanted.id, { state: 'refused', why: 'a program' }))
  const { hash } = await tx.files.put(bytes, at(0))
  await tx.attachments.settle(wanted.id, { state: 'kept', hash })
}

beforeAll(async () => {
  const store = await openStore(loadConfig(process.env).databaseUrl)
  await store.transact(async (tx) => {
    await tx.incidents.open(incident({ text: hostile }), {
      ...step('reported', 0),
      eventId: 1,
      text: hostile,
    })
    await tx.incidents.open(incident({ access: 'tip_off', reporterName: '匿名' }), step('reported', 0))
    const photo = (ref: string) => ({ kind: 'photo', ref }) as const
    await attach(tx, photo('there'), jpeg(exif(31, 117)))
    await attach(tx, photo('nowhere'), jpeg(exif(131, 417)))
    await attach(tx, { kind: 'photo', ref: 'virus', name: '照片.jpg.exe' })
    await attach(tx, { kind: 'video', ref: 'v', bytes: 40 * 1024 * 1024 })
    for (let n = 0; n < 196; n += 1) await attach(tx, photo(`${n}`), jpeg(Buffer.from([n])))
  })
  await store.close()
})

const sheetsIn = async (bytes: Uint8Array) => {
  const sheets = await readWorkbook(bytes)
  if (typeof sheets === 'string') throw new Error(sheets)
  return sheets
}

test('lists and exports mask, name no tip-off unasked, and compute nothing of what was written', async () => {
  expect(await run('list')).toMatch(/^#1 {2}[^\n]*$/)
  expect(await run('list')).not.toContain('13812345678')
  expect(await run('list', '--json', '--full')).toContain('13812345678')
  expect((await run('list', '--tip-offs')).split('\n')).toHaveLength(2)
  const out = join(folder, 'ledger.xlsx')
  expect(await run('export', out)).toBe(`1 incidents -> ${out}`)
  const [ledger] = await sheetsIn(readFileSync(out))
  expect(ledger?.rows[1]?.at(-1)).toMatch(/^=HYPERLINK[^]*script/)
  const xml = Object.entries(unzipSync(readFileSync(out))).filter(([name]) => name.endsWith('.xml'))
  expect(xml.map(([, bytes]) => Buffer.from(bytes).toString()).join()).not.toMatch(/<f>|13812345678/)
})

test('a pack holds what could be cleaned, says what it does not hold, and stands hostile captions', async () => {
  const out = join(folder, 'pack.zip')
  await run('pack', out, '--number', '1')
  const files = unzipSync(readFileSync(out))
  const photos = Object.keys(files).filter((name) => name.startsWith('证据/'))
  expect(photos).toHaveLength(198)
  expect(Buffer.from(files['证据/1-1.jpg']!).includes('Exif')).toBe(false)
  const sheets = await sheetsIn(files['目录.xlsx']!)
  const index = sheets.find((sheet) => sheet.name === '证据目录')!.rows.slice(1)
  expect(index).toHaveLength(200)
  expect(index.slice(0, 4).map((row) => [row[0], row[3], row[6] ?? ''])).toEqual([
    ['1-1.jpg', '已收入', ''],
    ['1-2.jpg', '已收入', ''],
    ['1-3.bin', '没有取到', ''],
    ['1-4.bin', '没有取到', ''],
  ])
  const cover = Buffer.from(unzipSync(files['封面.docx']!)['word/document.xml']!).toString()
  expect(cover).toContain('证据 198 份（应有 200 份）')
  expect(cover).not.toMatch(/<script>|13812345678/)
  expect(cover).not.toContain('\u0000')
})

test('the bot writes while a pack is being made', async () => {
  const { databaseUrl, community } = loadConfig(process.env)
  const [reader, bot] = await Promise.all([openStore(databaseUrl), openStore(databaseUrl)])
  const { entries, roster } = await reader.read(async (tx) => {
    const found = await gatherLedger(tx, { numbers: [1], limit: 1, tipOffs: false, unmasked: false })
    return { entries: await withAllFiles(tx, found), roster: await tx.roster.load() }
  })
  const view = { roster, timeZone: community.timeZone, now: at(0), title: '', issuer: '', unmasked: false }
  const said: string[] = []
  for await (const _ of packEvidence(reader, entries, { ...view, press }))
    if (said.length < 9)
      said.push(await bot.transact((tx) => tx.outbox.add(outgoing(`${said.length}`), at(0))))
  expect(said).toEqual(Array.from({ length: 9 }, () => 'added'))
  await Promise.all([reader.close(), bot.close()])
})

test('whole, the index tells where a photo was taken, but no place outside the world', async () => {
  const out = join(folder, 'whole.zip')
  await run('pack', out, '--number', '1', '--full')
  const files = unzipSync(readFileSync(out))
  const sheets = await sheetsIn(files['目录.xlsx']!)
  const index = sheets.find((sheet) => sheet.name === '证据目录')!.rows.slice(1)
  expect(index.slice(0, 2).map((row) => row[6] ?? '')).toEqual(['31.00000，117.00000', ''])
})

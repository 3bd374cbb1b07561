// gridkeeper ingest beside a running bot: what was imported answers at once, what cannot be read changes nothing.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { ingestCommand } from '../../../src/cli/plan/ingest.ts'
import { encryptedPdf, pdfOf } from '../../fixtures/files.ts'
import { useCli } from '../../harness/cli.ts'
import { openPlay, type Play } from '../../harness/play.ts'

const { folder, run } = useCli(ingestCommand)
let play: Play
beforeAll(async () => {
  const databaseUrl = `file:${join(folder, 'gridkeeper.db')}`
  play = await openPlay({ start: '2026-03-16 08:00', databaseUrl, community: { reminders: [] } })
})
afterAll(() => play.close())
afterEach(() => void (process.exitCode = undefined))

const fileOf = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const boats = (price: number) =>
  `鹭湾社区脚踏船租借办法\n\n一、收费\n脚踏船租借每小时${price}元。\n二、押金\n脚踏船押金100元。\n`
const answer = async () =>
  (await play.say('王大妈', 'residents-east', '@小助手 脚踏船租借一小时多少钱？')).join()
/** One sweep of the running bot, at the pace of its clock. */
const tenSeconds = async () => {
  const last = play.rehearsal.heard.at(-1)?.at ?? new Date()
  await play.rehearsal.until(new Date(last.getTime() + 10_000), 1 / 6)
}
const stored = () =>
  play.rehearsal.store.transact(async (tx) =>
    (await tx.documents.current()).map(({ name }) => name).toSorted(),
  )

test('a running bot answers from a new import and from its revision within ten seconds', async () => {
  expect(await answer()).toContain('没有写到')
  await run('ingest', fileOf('boats.txt', boats(30)))
  await tenSeconds()
  expect(await answer()).toContain('每小时30元')
  await run('ingest', fileOf('boats.txt', boats(45)))
  await tenSeconds()
  expect(await answer()).toContain('每小时45元')
})

test.each([
  ['locked.pdf', encryptedPdf(), '有密码保护，请去掉密码后另存再导入'],
  ['scan.pdf', pdfOf(''), '是扫描件，没有文字，请先做文字识别（OCR）再导入'],
])('%s is refused in a clear word, fails the command and is not stored', async (name, bytes, why) => {
  const before = await stored()
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  const good = fileOf('boats.txt', boats(30))
  await run('ingest', fileOf(name, bytes), good)
  expect(errors.mock.calls.flat()).toEqual([
    expect.stringMatching(new RegExp(`${name}: refused\\. .*${why}`, 'u')),
  ])
  expect(process.exitCode).toBe(1)
  expect(await stored()).toEqual([...new Set([...before, 'boats.txt'])].toSorted())
  errors.mockRestore()
})

test('a link to nothing in a folder is said and left out, the files beside it are imported', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  mkdirSync(join(folder, 'papers'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'papers', 'a-lost.txt'))
  fileOf('papers/b-kites.txt', '鹭湾社区风筝租借办法\n\n一、收费\n风筝租借每小时5元。\n')
  await run('ingest', join(folder, 'papers'))
  expect(errors.mock.calls.flat()).toEqual([expect.stringMatching(/a-lost\.txt: left out/u)])
  expect(await stored()).toContain('b-kites.txt')
  errors.mockRestore()
})

test('what a folder holds is imported once whatever its links say; a name stands for one file, one that cannot be had stops no other', async () => {
  const gone = join(folder, 'all', 'b-gone.txt')
  // It is on the list by the time that the link is spoken of, and vanishes before its turn.
  const errors = vi.spyOn(console, 'error').mockImplementation(() => rmSync(gone, { force: true }))
  const text = (what: string) => `鹭湾社区${what}办法\n\n一、收费\n${what}每小时8元。\n`
  mkdirSync(join(folder, 'all', '二 组'), { recursive: true })
  symlinkSync(join(folder, 'all'), join(folder, 'all', '二 组', 'loop'))
  fileOf('all/a-skates.txt', text('旱冰鞋租借'))
  fileOf('all/二 组/a-skates.txt', text('滑板租借'))
  fileOf('all/二 组/球 拍.txt', text('球拍租借'))
  fileOf('all/b-gone.txt', text('风车租借'))
  await run('ingest', join(folder, 'all'))
  expect(errors.mock.calls.flat()).toEqual([
    expect.stringMatching(/loop: left out/u),
    expect.stringMatching(/b-gone\.txt: refused\. .*不在原处.*再导入/u),
    expect.stringMatching(/二 组\/a-skates\.txt: refused\. .*同名.*请改名/u),
  ])
  expect(process.exitCode).toBe(1)
  expect(await stored()).toEqual(expect.arrayContaining(['a-skates.txt', '球 拍.txt']))
  errors.mockRestore()
})

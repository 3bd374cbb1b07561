// Whoever tips somebody off stands in no message to others, no line of the log, no export and no list.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { ledgerCommand } from '../../src/cli/ledger.ts'
import { useCli } from '../harness/cli.ts'
import { openPlay } from '../harness/play.ts'

const { folder, run } = useCli(ledgerCommand)
const name = '端木青'

/** All that stands in an archive, archives inside it unpacked too. */
function textOf(bytes: Uint8Array): string {
  const files = Object.values(unzipSync(bytes))
  return files
    .map((file) => (file[0] === 0x50 && file[1] === 0x4b ? textOf(file) : Buffer.from(file).toString()))
    .join()
}

test('the name of who tipped somebody off is nowhere', async () => {
  const databaseUrl = `file:${join(folder, 'secret.db')}`
  const play = await openPlay({
    start: '2026-03-16 08:00',
    community: { reminders: [], regimes: [] },
    databaseUrl,
  })
  await play.say(name, 'private', '我叫端木青，要匿名举报：3号网格5号楼有人私自囤烟花')
  await play.say(name, 'private', '#1 续报：我是端木青，昨晚又拉来一车')
  await play.say(name, 'private', '更正 #1：端木青说的是6号楼')
  await play.happen(name, 'private', {
    kind: 'new',
    text: '#1 补充照片',
    attachments: [{ kind: 'file', ref: '清单', name: '清单.txt' }],
  })
  await play.say('高远', 'private', '#1 详情')
  await play.say('高远', 'private', '#1 奖励 核实中')
  await play.say('高远', 'private', '#1 已派给赵磊')
  await play.say('赵磊', 'private', '#1 处理中')
  await play.at('2026-03-17 09:00', 24 * 60)
  await play.say('赵磊', 'private', '#1 已处理')
  expect(await play.say('高远', 'private', '#1 结案')).toContainEqual(
    expect.stringMatching(/^端木青: 您反映的 #1/),
  )
  await play.say(name, 'private', '#1 不满意：端木青亲眼看到还在')
  await play.say('高远', 'private', '导出本月台账 CSV')
  const toOthers = play.rehearsal.heard.filter((line) => line.chatId !== name && line.from === undefined)
  const files = toOthers.map((line) => Buffer.from(line.file?.bytes ?? []).toString())
  expect(toOthers.map((line) => line.text).join('\n')).toContain('烟花')
  expect(JSON.stringify([toOthers.map((line) => line.text), files, play.log])).not.toMatch(/端木|青亲眼/)
  await play.close()

  vi.stubEnv('DATABASE_URL', databaseUrl)
  const all = ['--tip-offs', '--full'] as const
  const printed = [
    await run('ledger', 'list', ...all),
    await run('ledger', 'list', '--json', ...all),
    await run('ledger', 'show', '1', '--full'),
  ]
  await run('ledger', 'export', join(folder, 'all.xlsx'), ...all)
  await run('ledger', 'pack', join(folder, 'all.zip'), ...all)
  const written = ['all.xlsx', 'all.zip'].map((file) => textOf(readFileSync(join(folder, file))))
  for (const text of [...printed, ...written]) {
    expect(text).toContain('烟花')
    expect(text).not.toContain('端木')
  }
  expect(await run('ledger', 'list')).toBe('没有事件。')
})

test('what the bot is called makes nothing a tip-off', async () => {
  const play = await openPlay({
    start: '2026-03-16 08:00',
    community: { botNames: ['举报助手'], reminders: [], regimes: [] },
  })
  for (const said of ['@举报助手 东门口路灯坏了', '@举报助手南门井盖没了']) {
    const heard = await play.say('吴芳', 'residents-east', said)
    expect(heard.join('\n')).toMatch(/residents-east: #\d 已登记：设施损坏/)
    expect(heard.join('\n')).toMatch(/staff: /)
  }
  const heard = await play.say('吴芳', 'residents-east', '@举报助手 匿名反映3栋有人赌博')
  expect(heard.filter((line) => /^(?:residents-east|staff): .*(?:赌博|治安)/.test(line))).toEqual([])
  expect(heard.join('\n')).toMatch(/#3 治安.*匿名/)
  await play.close()
})

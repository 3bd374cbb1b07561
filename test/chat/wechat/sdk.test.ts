import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WechatOptions } from '../../../src/chat/wechat/index.ts'
import type { Wechaty, WechatySdk } from '../../../src/chat/wechat/puppet.ts'
import { openWechaty } from '../../../src/chat/wechat/sdk.ts'
import { openMockWechat } from '../../harness/mock-puppet.ts'

type Write = WechatOptions['log']['info']
const log = { info: vi.fn<Write>(), warn: vi.fn<Write>(), error: vi.fn<Write>() }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechat-'))
})
afterEach(() => rm(folder, { recursive: true }))

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

async function saveLogin(memoryFile: string) {
  const { puppet } = openMockWechat()
  await openWechaty({ puppet, log, memoryFile })
  await puppet.memory.set('token', 'secret')
  await puppet.memory.save()
}

test('the login is kept where it is said, in a folder and a file that nobody else can read', async () => {
  const memoryFile = join(folder, 'private', 'wechat.memory-card.json')
  await saveLogin(memoryFile)
  expect(await readFile(memoryFile, 'utf8')).toContain('secret')
  expect([await modeOf(memoryFile), await modeOf(join(folder, 'private'))]).toEqual(['600', '700'])
})

test('a login that others can read is closed to them, and kept', async () => {
  const memoryFile = join(folder, 'wechat.memory-card.json')
  await writeFile(memoryFile, '{"earlier":1}', { mode: 0o644 })
  await saveLogin(memoryFile)
  expect(await readFile(memoryFile, 'utf8')).toMatch(/earlier.*secret/u)
  expect(await modeOf(memoryFile)).toBe('600')
})

test('a memory file that wechaty would rename is refused', async () => {
  const memoryFile = join(folder, 'wechat.json')
  await expect(openWechaty({ puppet: openMockWechat().puppet, log, memoryFile })).rejects.toThrow(
    '.memory-card.json',
  )
})

test('a puppet that is not installed is named, with the remedy', async () => {
  await expect(openWechaty({ puppet: 'wechaty-puppet-nowhere', log })).rejects.toThrow(
    'WeChat puppet wechaty-puppet-nowhere is not installed: run `npm install wechaty-puppet-nowhere`',
  )
  expect(log.warn).toHaveBeenCalledWith(
    { wechaty: expect.stringContaining('wechaty-puppet-nowhere') },
    'wechaty warns',
  )
})

test('a puppet is found by its name', async () => {
  const wechaty = await openWechaty({ puppet: 'wechaty-puppet-mock', log })
  expect(wechaty.puppet.isLoggedIn).toBe(false)
})

test('our description of wechaty fits it, as the compiler sees', async () => {
  const sdk = await import('wechaty')
  const log: WechatySdk['log'] = sdk.log
  const wechaty: Wechaty = sdk.WechatyBuilder.build({ puppet: openMockWechat().puppet })
  await wechaty.init()
  expect([typeof log.enableLogging, wechaty.puppet.state.inactive()]).toEqual(['function', true])
})

// The console keeps the channel contract, over streams as a terminal has them.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consoleChannel, type ConsoleCast } from '../../../src/chat/console/index.ts'
import type { ChatMessage } from '../../../src/domain/messaging/chat-event.ts'
import { channelContract, type ChannelBench } from '../channel-contract.ts'

const cast: ConsoleCast = {
  botNames: ['小助手'],
  groups: [
    { id: 'staff', title: '工作群' },
    { id: 'residents', title: '居民群' },
  ],
  people: [{ accountId: 'ah-fu', name: '阿福', label: '2号网格 网格员', groups: ['staff', 'residents'] }],
  publicGroups: ['residents'],
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridkeeper-console-'))
})
afterEach(() => rm(folder, { recursive: true }))

function openConsole(interactive = false) {
  const input = new PassThrough()
  const output = new PassThrough()
  const lines: string[] = []
  output.on('data', (chunk: Buffer) =>
    lines.push(
      ...chunk
        .toString()
        .split(/\n(?! {4})/)
        .filter(Boolean),
    ),
  )
  let quits = 0
  const onQuit = () => void (quits += 1)
  const clock = () => new Date('2026-05-04T10:00:00+08:00')
  const filesFolder = join(folder, 'sent')
  const options = { input, output, interactive, cast, speaker: '阿福', clock, filesFolder, onQuit }
  const channel = consoleChannel(options)
  return { input, lines, channel, quits: () => quits }
}

async function bench(): Promise<ChannelBench> {
  const { input, lines, channel } = openConsole()
  const gone = new Set<string>()
  const place = (chatId: string) => (chatId === 'ah-fu' ? '私聊 阿福' : '工作群')
  return {
    // The console has no groups to be removed from: a group that is not in the cast stands for one.
    channel: {
      ...channel,
      send: (chatId, message) => channel.send(gone.has(chatId) ? 'gone' : chatId, message),
    },
    groupId: 'staff',
    privateId: 'ah-fu',
    personId: 'ah-fu',
    personName: '阿福',
    mention: '@小助手 ',
    async say(chatId, text) {
      input.write(`/in ${chatId === 'ah-fu' ? '私聊' : '工作群'}\n${text}\n`)
    },
    async shown(chatId) {
      const prefix = `[${place(chatId)}] 小助手：`
      return lines
        .filter((l) => l.startsWith(prefix))
        .map((l) => l.slice(prefix.length).replaceAll('\n    ', '\n'))
    },
    async attach(chatId, name, bytes) {
      await writeFile(join(folder, name), bytes)
      input.write(`/in ${chatId === 'ah-fu' ? '私聊' : '工作群'}\n/file ${join(folder, name)}\n`)
    },
    async shownFiles() {
      const sent = (await readdir(join(folder, 'sent')).catch(() => [])).map(async (name) => ({
        name,
        bytes: await readFile(join(folder, 'sent', name)),
      }))
      return Promise.all(sent)
    },
    async removeBot(chatId) {
      gone.add(chatId)
    },
    async close() {},
  }
}

channelContract('console', bench)

test('one person speaks as whom he likes, and sees who is there', async () => {
  const { input, lines, channel } = openConsole()
  const heard: ChatMessage[] = []
  await channel.start(async (event) => void heard.push(event as ChatMessage))
  input.write('/who\n/as 周婶\n楼道灯坏了\n/in 工作群\n/as\n/in 私聊\n/as 阿福\n')
  await expect
    .poll(() => heard)
    .toMatchObject([
      { sender: { name: '周婶', accountId: '周婶' }, chat: { id: 'residents' }, addressed: false },
    ])
  await expect
    .poll(() => lines)
    .toEqual([
      '工作群：小助手、阿福（2号网格 网格员）',
      '现在以 周婶（居民）的身份在居民群说话。',
      '周婶不在“工作群”。可以去：居民群、私聊。',
      '用法：/as 名字。可选：阿福（2号网格 网格员）；别的名字就是一位居民。',
      '现在与机器人私聊。',
      '现在以 阿福（2号网格 网格员）的身份与机器人私聊。',
    ])
  await channel.stop()
})

test('the end of a pipe does not quit, /quit does', async () => {
  const piped = openConsole()
  await piped.channel.start(async () => {})
  piped.input.end('你好\n')
  await piped.channel.stop()
  expect(piped.quits()).toBe(0)
  const quitting = openConsole()
  await quitting.channel.start(async () => {})
  quitting.input.write('/quit\n')
  await expect.poll(() => quitting.quits()).toBe(1)
  await quitting.channel.stop()
})

test('control characters of a message cannot rewrite the terminal', async () => {
  const { lines, channel } = openConsole()
  await channel.start(async () => {})
  await channel.send('staff', { text: '\u001b[2J清屏\u0007' })
  await expect.poll(() => lines).toEqual(['[工作群] 小助手： [2J清屏 '])
  await channel.stop()
})

test('Ctrl-C in a terminal quits', async () => {
  const { input, channel, quits } = openConsole(true)
  await channel.start(async () => {})
  input.write('\u0003')
  await expect.poll(quits).toBe(1)
  await channel.stop()
})

// The console as the channel contract drives it, over streams as a terminal has them.
import { mkdtempSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { consoleChannel, type ConsoleCast } from '../../../src/chat/console/index.ts'
import { tempFolder } from '../../harness/temp-folder.ts'
import type { ChannelBench } from '../channel-contract.ts'

const cast: ConsoleCast = {
  botNames: ['小助手'],
  groups: [
    { id: 'staff', title: '工作群' },
    { id: 'residents', title: '居民群' },
  ],
  people: [{ accountId: 'ah-fu', name: '阿福', label: '2号网格 网格员', groups: ['staff', 'residents'] }],
  publicGroups: ['residents'],
}

const parent = tempFolder()

export function openConsole(interactive = false) {
  const folder = mkdtempSync(join(parent, 'console-'))
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
  return { input, lines, channel, folder, quits: () => quits }
}

export async function consoleBench(): Promise<ChannelBench> {
  const { input, lines, channel, folder } = openConsole()
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
    stranger: {
      id: '新来的',
      greet: async () => void input.write('/as 新来的\n/in 私聊\n您好\n'),
    },
    async photo(chatId, bytes) {
      await writeFile(join(folder, '现场.jpg'), bytes)
      input.write(`/in ${chatId === 'ah-fu' ? '私聊' : '工作群'}\n/file ${join(folder, '现场.jpg')}\n`)
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

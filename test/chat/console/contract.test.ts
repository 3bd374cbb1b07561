// The console keeps the channel contract, over streams as a terminal has them.
import { expect, test } from 'vitest'
import type { ChatMessage } from '../../../src/domain/messaging/chat-event.ts'
import { channelContract } from '../channel-contract.ts'
import { consoleBench, openConsole } from './contract-bench.ts'

channelContract('console', consoleBench)

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

test('a line beyond what is ever read is not taken, and said so; the next one is', async () => {
  const { input, lines, channel } = openConsole()
  const heard: ChatMessage[] = []
  await channel.start(async (event) => void heard.push(event as ChatMessage))
  input.write(`${'水'.repeat(50_001)}\n1号网格今日无异常\n`)
  await expect.poll(() => heard.map((m) => m.text)).toEqual(['1号网格今日无异常'])
  expect(lines).toEqual(['这一行有 50001 字，没有收。请缩短到 50000 字以内。'])
  await channel.stop()
})

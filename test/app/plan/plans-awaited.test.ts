// A start with many plans: reports are booked at once, a question waits for the plans and is answered once, in this life or the next.
import { join } from 'node:path'
import pino from 'pino'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from '../../../src/app/app.ts'
import { importSamples } from '../../../src/app/plan/plan-import.ts'
import { planLibrary } from '../../../src/app/plan/plan-library.ts'
import { rehearsalStage, type Heard } from '../../../src/app/rehearsal/rehearsal-stage.ts'
import { readCommunity, sampleCommunity } from '../../../src/app/settings/config.ts'
import { openStore } from '../../../src/store/store.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

const folder = tempFolder()
const community = readCommunity(sampleCommunity)
const at = (time: string) => new Date(`2026-03-16T${time}:00+08:00`)
let now: Date
const clock = () => now
beforeEach(() => {
  now = at('16:59')
})
const aunt = { accountId: 'aunt', name: '王大妈' }

/** A life of the bot; its plans are read when `read` is called. */
async function life(file: string, worker: string) {
  const store = await openStore(`file:${join(folder, file)}`)
  const errors: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) })
  const heard: string[] = []
  const elsewhere: string[] = []
  const onHeard = ({ chatId, from, text }: Heard) => {
    if (from === undefined) (chatId === 'residents-east' ? heard : elsewhere).push(text)
  }
  const stage = rehearsalStage({ community, now: clock, onHeard })
  let read: () => void = () => {}
  const gate = new Promise<void>((resolve) => {
    read = resolve
  })
  const plans = planLibrary(store, log)
  const knowledge = { ...plans, refresh: () => gate.then(() => plans.refresh()) }
  let tokens = 0
  const newToken = () => `${worker}${(tokens += 1)}`
  const channels = [stage.channel]
  const app = createApp({ community, store, channels, knowledge, log, clock, worker, newToken })
  return { store, stage, app, heard, elsewhere, errors, read }
}

/** The first life, whose plans are there and not read yet. */
async function begun(file: string) {
  const bot = await life(file, 'a')
  await importSamples(bot.store)
  await bot.app.start()
  bot.app.tick()
  return bot
}

test('while plans are read a report is booked and a question waits; who has read them first answers, once', async () => {
  const first = await begun('first.db')
  await first.stage.say(aunt, 'residents-east', '@小助手 可回收物多久清运一次？')
  await first.stage.say(aunt, 'residents-east', '@小助手 火灾打什么电话')
  await first.stage.say(aunt, 'residents-east', '@小助手 3网格东门井盖没了，有人摔进去了')
  await expectSoon(() => first.heard.toSorted()).toEqual([
    expect.stringContaining('#1 已登记'),
    expect.stringContaining('119'),
    expect.stringContaining('资料正在读取，读好后自动回答您'),
  ])

  const second = await life('first.db', 'b')
  await second.app.start()
  second.read()
  second.app.tick()
  await second.app.settled()
  expect(second.heard).toEqual([expect.stringMatching(/原文摘录.*每周三/su)])

  first.read()
  await first.app.settled()
  expect(first.heard).toHaveLength(3)
  expect([...first.errors, ...second.errors]).toEqual([])
  await first.app.stop()
  await second.app.stop()
})

test('while plans are read what is due comes; what they do not say is refused, as it would have been at once', async () => {
  const bot = await begun('alone.db')
  await bot.stage.say(aunt, 'residents-east', '@小助手 老年大学几号开班？')
  await expectSoon(() => bot.heard).toHaveLength(1)
  now = at('17:00')
  bot.app.tick()
  await expectSoon(() => bot.elsewhere.join()).toContain('已截止')
  bot.read()
  await bot.app.settled()
  expect(bot.heard[1]).toMatch(/没有写到/u)
  expect(bot.errors).toEqual([])
  await bot.app.stop()
})

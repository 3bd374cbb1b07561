// Work that fails again and again is put off, then set aside: said once, and the others go on.
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Model } from '../../src/domain/question/model.ts'
import type { Transcriber } from '../../src/domain/file/voice.ts'
import { untilNoConflict } from '../../src/store/conflict.ts'
import { openPlay, type Play, type PlayOptions } from '../harness/play.ts'
import { tempFolder } from '../harness/temp-folder.ts'
import { execute } from '../store/execute.ts'

const folder = tempFolder()
let plays = 0
let play: Play
let databaseUrl: string
beforeEach(() => {
  databaseUrl = `file:${join(folder, `${(plays += 1)}.db`)}`
})

const doomed = '1号网格转悠完咧 顺溜得很'
const open = (options: Partial<PlayOptions>) =>
  openPlay({ start: '2026-03-16 10:00', community: { reminders: [] }, databaseUrl, ...options })
/** The bot may be writing. */
const breakPrompt = () =>
  untilNoConflict(() => execute(databaseUrl, `UPDATE "Prompt" SET data = 'x' WHERE id = 1`))
const lines = (message: string) => play.log.filter((line) => line.includes(message))
const setAside = () => play.rehearsal.store.transact((tx) => tx.work.setAside(9))
const untilGivenUp = async () => {
  for (const time of ['10:01', '10:02', '10:13', '10:30']) await play.at(time, 1)
}
/** Half an hour of the clock, minute by minute. */
const slow = { timeout: 120_000 }
/** It ends with the one alarm. */
const closeAlarmed = () => expect(play.close()).rejects.toThrow('work failed again and was set aside')

test(
  'a doubt whose row breaks is set aside; the model’s tokens stay booked, the next doubt is read',
  slow,
  async () => {
    const port: Model = {
      async readIntent({ text }) {
        if (text === doomed) await breakPrompt()
        return {
          outcome: 'read',
          intent: 'zero_report',
          uses: [{ model: 'm', promptTokens: 7, answerTokens: 1 }],
        }
      },
      draftAnswer: () => Promise.resolve({ outcome: 'failed', why: 'not asked', uses: [] }),
    }
    play = await open({ model: { port, timeoutMs: 1000, dailyTokens: 1000 } })
    expect(await play.say('李明', 'staff', doomed)).toEqual([])
    const asked = await play.say('王芳', 'staff', doomed.replace('1号', '2号'))
    expect(asked.join()).toContain('您是报2号网格今天零报告吗')
    await untilGivenUp()
    expect(await setAside()).toMatchObject([{ kind: 'doubts', id: 1, attempts: 4 }])
    const uses = await play.rehearsal.store.transact((tx) => tx.modelUse.ofDay('2026-03-16'))
    expect(uses).toEqual([{ model: 'm', calls: 2, promptTokens: 14, answerTokens: 2 }])
    expect([lines('is put off').length, lines('was set aside').length]).toEqual([3, 2])
    await closeAlarmed()
  },
)

test(
  'a voice that breaks its reader is set aside and its sender told once; the next is heard',
  slow,
  async () => {
    let broken = 0
    const port: Transcriber = {
      transcribe({ bytes }) {
        if (Buffer.from(bytes).toString() !== 'broken')
          return Promise.resolve({ outcome: 'heard', text: '东门下水道堵了，污水外溢' })
        broken += 1
        return Promise.reject(new Error('no such codec'))
      },
    }
    play = await open({ voice: { port, timeoutMs: 1000, mostBytes: 1000 } })
    const send = (ref: string) =>
      play.happen('李明', 'staff', { kind: 'new', attachments: [{ kind: 'voice', ref }] })
    expect(await send('broken')).toEqual([])
    expect((await send('sound')).join()).toContain('#1 已登记')
    await untilGivenUp()
    expect(play.heard().filter((line) => line.includes('没有处理成功'))).toHaveLength(1)
    expect(broken).toBe(4)
    await play.at('18:00')
    expect(broken).toBe(4)
    expect(await setAside()).toMatchObject([{ kind: 'voices', attempts: 4, error: 'no such codec' }])
    await closeAlarmed()
  },
)

test('a file that the database refuses is fetched four times, then refused; whoever sent it is told, the next is kept', async () => {
  play = await open({})
  const trigger = `CREATE TRIGGER "full" BEFORE INSERT ON "StoredFile" WHEN NEW.size = 6
    BEGIN SELECT RAISE(ABORT, 'disk full'); END`
  await untilNoConflict(() => execute(databaseUrl, trigger))
  const attachments = ['broken', 'sound'].map((ref) => ({ kind: 'file', ref, name: `${ref}.txt` }) as const)
  await play.happen('李明', 'staff', { kind: 'new', text: '1号网格东门下水道堵了', attachments })
  for (const time of ['10:06', '10:12', '10:23']) await play.at(time)
  const kept = await execute(databaseUrl, 'SELECT state FROM "Attachment" ORDER BY id')
  expect(kept).toEqual([['refused'], ['kept']])
  expect(await setAside()).toMatchObject([{ kind: 'attachments', attempts: 4 }])
  expect(play.heard().filter((line) => line.includes('broken.txt'))).toHaveLength(1)
  await closeAlarmed()
})

test('danger that cannot be booked is told: its sender whom to call, the official what was written', async () => {
  play = await open({})
  const trigger = `CREATE TRIGGER "full" BEFORE INSERT ON "Incident" BEGIN SELECT RAISE(ABORT, 'disk full'); END`
  await untilNoConflict(() => execute(databaseUrl, trigger))
  await play.say('王大妈', 'residents-east', '东门口路灯坏了')
  await play.say('王大妈', 'residents-east', '快来人，3栋楼下有人触电倒地了')
  for (const time of ['10:01', '10:02']) await play.at(time, 1)
  const heard = play.heard()
  expect(heard.filter((line) => line.startsWith('residents-east: '))).toEqual([
    expect.stringMatching(/110.*没有处理成功/s),
  ])
  expect(heard).toContainEqual(expect.stringMatching(/^高远: 【紧急】这条消息没有登记成功.*有人触电倒地/s))
  await expect(play.close()).rejects.toThrow('an event could not be handled')
})

test('who edits a report hears that it failed', async () => {
  play = await open({})
  const sent = { kind: 'new', messageId: 'm1', text: '1号网格今日无异常' } as const
  await play.happen('李明', 'staff', sent)
  const trigger = `CREATE TRIGGER "full" BEFORE INSERT ON "Report" BEGIN SELECT RAISE(ABORT, 'disk full'); END`
  await untilNoConflict(() => execute(databaseUrl, trigger))
  await play.happen('李明', 'staff', { ...sent, kind: 'edited', text: '1号网格东门路灯坏了' })
  for (const time of ['10:01', '10:02']) await play.at(time, 1)
  expect(play.heard().join()).toContain('没有处理成功')
  await expect(play.close()).rejects.toThrow('an event could not be handled')
})

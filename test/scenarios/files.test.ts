// What people send beside words: imported, kept as one album, or refused with the reason.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-17 10:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

const plan = `青禾社区晾晒管理办法\n\n一、时间\n公共晾晒架每日七点开放，二十点收回。\n`
const send = (who: string, chat: string, attachments: object[]) =>
  play.happen(who, chat, { kind: 'new', attachments: attachments as never })
const photo = (ref: string) => ({ kind: 'photo' as const, ref, bytes: 90_000 })
const kept = () =>
  play.rehearsal.store.transact(async (tx) => {
    const found = await Promise.all(Array.from({ length: 20 }, (_, i) => tx.attachments.ofEvent(i)))
    return found.filter((one) => one.length > 0)
  })

test('an official sends a document privately, and it answers from then on', async () => {
  expect(await send('高远', 'private', [{ kind: 'file', ref: plan, name: '晾晒办法.txt' }])).toEqual([
    '高远: 《晾晒办法.txt》已收到，正在导入，稍后告诉您结果。',
    '高远: 《晾晒办法.txt》已导入，其中方案 1 个：\n1. 青禾社区晾晒管理办法',
  ])
  await play.at('10:01')
  const [answer] = await play.say('王大妈', 'residents-east', '@小助手 公共晾晒架几点收回？')
  expect(answer).toContain('二十点收回')
  const [, again] = await send('高远', 'private', [{ kind: 'file', ref: plan, name: '晾晒办法.txt' }])
  expect(again).toContain('与已有的完全相同')
})

test('a document that cannot be read is refused with its remedy', async () => {
  const [, refused] = await send('高远', 'private', [{ kind: 'file', ref: '%PDF-1.4 断', name: '坏.pdf' }])
  expect(refused).toContain('没有导入：《坏.pdf》已损坏')
})

test('a document of somebody else is kept and not imported', async () => {
  const heard = await send('王大妈', 'private', [{ kind: 'file', ref: plan, name: '晾晒办法.txt' }])
  expect(heard.join()).not.toContain('导入')
  const documents = await play.rehearsal.store.transact((tx) => tx.documents.current())
  expect(documents.map((d) => d.name)).not.toContain('晾晒办法.txt')
})

test('an album with a report is one report, and its photos are with it', async () => {
  const show = (ref: string, text = '') =>
    play.happen('李明', 'staff', { kind: 'new', text, album: 'a1', attachments: [photo(ref)] })
  expect(await show('一', '1号网格东门下水道堵了，污水外溢')).toHaveLength(1)
  expect(await show('二')).toEqual([])
  expect(await show('三')).toEqual([])
  const [attachments, ...more] = await kept()
  expect(more).toEqual([])
  expect(attachments?.map((a) => a.state)).toEqual(['kept', 'kept', 'kept'])
})

test('what is too large, a voice, and the two hundredth photo are answered plainly', async () => {
  const video = { kind: 'video', ref: 'v', bytes: 40 * 1024 * 1024 }
  expect(await send('李明', 'private', [video])).toEqual([
    '李明: 视频有 40 MB，超过 20 MB，没有保存。请只发关键的几秒，或发照片。',
  ])
  const [voice] = await send('李明', 'staff', [{ kind: 'voice', ref: 'silk' }])
  expect(voice).toContain('没有转成文字')
  const tooMany = '一小时内每人最多保存 60 个附件，后面的没有保存。请挑要紧的，过一会儿再发。'
  const many = Array.from({ length: 200 }, (_, i) => photo(`${i}`))
  expect((await send('王大妈', 'private', many)).filter((line) => line.includes(tooMany))).toHaveLength(1)
  expect(await send('王大妈', 'private', [photo('又一张')])).toEqual([`王大妈: ${tooMany}`])
  expect(await send('王大妈', 'private', [photo('再一张')])).toEqual([])
  expect((await kept()).flat()).toHaveLength(61)
})

test('a photo among the chatter of residents is nobody’s business', async () => {
  expect(await send('王大妈', 'residents-east', [photo('晚霞')])).toEqual([])
  expect(await kept()).toEqual([])
})

// However many regimes ask of one person, a day brings two reminders at most; officials see what a week brought.
import { expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay } from '../harness/play.ts'

const regime = (id: string, name: string, remindAt: string[]) =>
  regimeSchema.parse({ id, name, unit: 'chengyuan', opens: '06:00', remindAt, recipients: ['staff'] })

test('three regimes, six reminders declared, two sent', async () => {
  const regimes = [
    regime('a', '零报告', ['08:00', '09:00']),
    regime('b', '消防检查', ['09:00', '10:00']),
    regime('c', '电梯检查', ['10:00', '11:00']),
  ]
  const people = readCommunity(sampleCommunity).people.slice(0, 3)
  const play = await openPlay({ start: '2026-03-20 07:59', community: { reminders: [], regimes, people } })
  await play.at('11:01', 61)
  const reminded = play.heard().filter((line) => line.includes('提醒】'))
  const names = new Set(reminded.map((line) => line.split(':')[0]))
  expect(names.size).toBe(2)
  for (const name of names) expect(reminded.filter((line) => line.startsWith(`${name}:`))).toHaveLength(2)

  expect(await play.say('李明', 'private', '负担')).toEqual([expect.stringContaining('由社区干部查')])
  expect(await play.say('高远', 'staff', '@小助手 负担')).toEqual([expect.stringContaining('请私聊我查')])
  expect(await play.say('王大妈', 'residents-east', '负担')).toEqual([])
  const [told = ''] = await play.say('高远', 'private', '本周负担')
  expect(told.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^高远: 【负担】3月16日至3月22日.*不排名/),
    '李明：提醒 2，通知和其他 0',
  ])
  expect(await play.say('高远', 'private', '上周负担')).toEqual([expect.stringContaining('没有主动私聊过人')])
  await play.close()
})

test('what else the bot told somebody in a day keeps no reminder of his report from him', async () => {
  const regimes = [regime('a', '零报告', ['16:00', '16:40'])]
  const play = await openPlay({ start: '2026-03-20 15:50', community: { reminders: [], regimes } })
  for (const seen of ['东门垃圾堆了三天没人清', '西门路灯坏了', '北门井盖松了'])
    await play.say('张大爷', 'residents-east', `3号网格${seen}`)
  const told = play.rehearsal.heard.filter((line) => line.chatId === 'zhao-lei')
  expect(told.length).toBeGreaterThanOrEqual(2)
  await play.at('16:41', 51)
  const reminded = play.heard().filter((line) => line.startsWith('赵磊: 【零报告提醒】'))
  expect(reminded.length).toBeGreaterThan(0)
  await play.close()
})

test('who cannot be reached in private is named in the group of his grid, and nobody else', async () => {
  const regimes = [regime('a', '零报告', ['16:00', '16:40'])]
  const play = await openPlay({ start: '2026-03-20 15:50', community: { reminders: [], regimes } })
  play.rehearsal.refuse('li-ming', 'blocked by the user')
  await play.at('16:01', 11)
  await play.at('16:41', 40)
  const asked = play.rehearsal.heard.filter(
    ({ chatId, text }) => chatId === 'staff' && text.includes('零报告提醒】'),
  )
  expect(asked.map(({ mentions }) => mentions)).toEqual([[{ accountId: 'li-ming', name: '李明' }]])
  await play.close()
})

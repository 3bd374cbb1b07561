// A paper whose rule, recipients or reporters change while its period runs: none is lost, rewritten or says what nobody owed.
import { expect, test } from 'vitest'
import { openPlay, sample, type Play } from '../harness/play.ts'
import { monthly, zeroRule } from '../harness/zero-rule.ts'

const changed = (changes: object) => ({ reminders: [], regimes: [zeroRule(changes)] })
const papers = (play: Play) => play.heard().filter((line) => /【零报告(?:月通报|日汇总)】/.test(line))

test('the month has one paper, whatever becomes of its day: none is lost', async () => {
  const play = await openPlay({ start: '2026-03-30 07:00', community: changed(monthly(5)) })
  await play.at('2026-04-04 08:00', 600)
  await play.restart(changed(monthly(3)))
  await play.at('2026-04-06 08:00', 600)
  expect(papers(play)).toHaveLength(1)
  await play.close()
})

test('an issue that was filed is not compiled anew', async () => {
  const play = await openPlay({ start: '2026-03-30 07:00', community: changed(monthly(3)) })
  await play.at('2026-04-03 10:00', 600)
  const texts = () =>
    play.rehearsal.store.read(async (tx) => (await tx.issues.list(99)).map(({ text }) => text))
  const filed = await texts()
  expect(papers(play)).toHaveLength(1)
  await play.say('李明', 'staff', '1号网格3月30日无异常，补报')
  await play.restart(changed(monthly(5)))
  await play.at('2026-04-06 08:00', 600)
  expect(papers(play)).toEqual([])
  expect(await texts()).toEqual(filed)
  await play.close()
})

const moved = sample.chats.map((c) => (c.id === 'staff' ? { ...c, id: 'desk', chat: 'desk' } : c))

test.each([
  ['named', { recipients: ['desk'] }, /^desk: 【零报告日汇总】3月12日/],
  ['forgotten', { recipients: ['staff'] }, /^高远: B1 没有报送：/],
])('a group that was replaced and is %s in the rule', async (name, changes, heard) => {
  const play = await openPlay({ start: '2026-03-12 08:00', community: changed({ recipients: ['staff'] }) })
  await play.at('2026-03-13 08:00', 600)
  await play.restart({ ...changed(changes), chats: moved })
  await play.at('09:05', 10)
  expect(play.heard()).toContainEqual(expect.stringMatching(heard))
  const [issue] = await play.rehearsal.store.read((tx) => tx.issues.list(1))
  expect(issue?.filedAt !== undefined).toBe(name === 'named')
  await play.close()
})

test('what is made up for a day before the bot was there makes nobody else missing on it', async () => {
  const play = await openPlay({ start: '2026-03-30 07:00', community: changed(monthly(3)) })
  await play.say('李明', 'staff', '1号网格3月10日无异常，补报')
  await play.at('2026-04-03 09:05', 600)
  // Two days of twelve grids, and the one report.
  expect(papers(play)).toEqual([expect.stringContaining('应报 25 次：零报告 1')])
  await play.close()
})

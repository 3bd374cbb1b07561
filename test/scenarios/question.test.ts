// Questions in a group: an extract with its source, or an honest no; only where the bot is addressed.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 08:00' })
})
afterEach(() => play.close())

test('an addressed question is answered with plan, section and line', async () => {
  const [answer] = await play.say('王大妈', 'residents-east', '@小助手 可回收物多久清运一次？')
  expect(answer).toContain('每周三')
  expect(answer).toContain('原文摘录')
  expect(answer).toContain('《澄园社区生活垃圾分类实施方案》')
  expect(answer).toMatch(/第\d+(-\d+)?行/)
})

test('what the plans do not say is not said', async () => {
  const [answer] = await play.say('王大妈', 'residents-east', '@小助手 老年大学几号开班？')
  expect(answer).toContain('没有写到')
})

test('whom to call in danger is answered by law, at once, and to no official', async () => {
  const said = await play.say('王大妈', 'residents-east', '@小助手 火灾打什么电话')
  expect(said).toEqual([expect.stringContaining('【全国统一号码】火警、救援请拨 119')])
  const [station] = await play.say('王大妈', 'residents-east', '@小助手 派出所电话多少')
  expect(station).toContain('没有写到')
})

test.each([
  ['孩子误食老鼠药怎么办', '120'],
  ['爷爷触电了怎么急救', '120'],
  ['有人要跳楼怎么办', '110'],
])('asked in danger, the number comes at once and an official hears of it now: %s', async (asked, number) => {
  const said = await play.say('王大妈', 'residents-east', `@小助手 ${asked}`)
  expect(said.find((line) => line.startsWith('residents-east'))).toMatch(
    new RegExp(`请拨 ${number}.*110.*119.*120.*已告知社区干部`, 's'),
  )
  expect(said.find((line) => line.startsWith('高远'))).toContain(`【紧急】王大妈`)
  expect((await play.say('高远', 'private', '答 Q1 我马上到')).join()).toContain('【社区干部答复】我马上到')
})

test.each(['报火警拨几', '火警电话', '急救电话打多少'])(
  'no more than a number is asked: %s',
  async (asked) => {
    const said = await play.say('王大妈', 'residents-east', `@小助手 ${asked}`)
    expect(said).toEqual([expect.stringContaining('【全国统一号码】')])
  },
)

test('a question among neighbours is none of the bot’s business', async () => {
  expect(await play.say('王大妈', 'residents-east', '可回收物哪天清运？')).toEqual([])
})

test.each([
  ['王大妈', '我不想活了', true],
  ['王大妈', '一个人活着没意思', true],
  ['李明', '真的活不下去了', true],
  ['王大妈', '隔壁阿姨说她不想活了', false],
])('%s: %s: who wants to die is spoken to, and a person hears of it now', async (who, text, own) => {
  const said = await play.say(who, 'private', text)
  const answer = said.find((line) => line.startsWith(who)) ?? ''
  expect(answer.includes('12356')).toBe(own)
  expect(/时限|前处理|其他/.test(answer)).toBe(!own)
  expect(said.find((line) => line.startsWith('高远'))).toContain('【紧急】')
})

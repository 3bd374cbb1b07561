// The round trip of a question that the plans leave open: to an official in private, back to the asker, into the FAQ.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

const asked = '@小助手 老年大学几号开班？'
let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 09:00' })
})
afterEach(() => play.close())

const toOfficial = () => play.heard().filter((line) => line.startsWith('高远') && line.includes('待答'))

test('asked, passed on by day, answered once by quoting, kept as an FAQ answer', async () => {
  const [refusal] = await play.say('王大妈', 'residents-east', asked)
  expect(refusal).toContain('已转给社区干部')
  await play.at('11:40')
  const [bundle = ''] = toOfficial()
  expect(bundle).toContain('Q1 老年大学几号开班')
  await play.at('19:00')
  expect(toOfficial()).toEqual([])
  const said = await play.happen('高远', 'private', {
    kind: 'new',
    text: '六月一日起，@所有人 带户口本',
    quote: { text: bundle },
  })
  const answer = said.find((line) => line.startsWith('residents-east')) ?? ''
  expect(answer).toContain('【社区干部答复】六月一日起，＠所有人 带户口本')
  expect(answer).toContain('澄园社区高远答')
  expect(await play.say('高远', 'private', '答 Q1 七月')).toEqual([expect.stringContaining('已由高远答复')])
  const kept = await play.press('高远', 'private', 'faq:1')
  expect(kept).toEqual([expect.stringContaining('有效至2026-06-14')])
  expect(await play.say('高远', 'private', '存为常见问题 Q1')).toEqual([expect.stringContaining('已经存为')])
  const [again] = await play.say('赵叔', 'residents-west', asked)
  expect(again).toContain('【社区答复】六月一日起')
})

test('at night nobody is written to; what is recalled needs no answer', async () => {
  await play.at('19:30')
  await play.happen('王大妈', 'residents-east', { kind: 'new', text: asked, messageId: 'm1' })
  await play.at('2026-03-17 08:20', 60)
  expect(toOfficial()).toEqual([])
  await play.happen('王大妈', 'residents-east', { kind: 'recalled', messageId: 'm1' })
  expect(await play.say('高远', 'private', '答 Q1 六月')).toEqual([expect.stringContaining('撤回')])
  expect(await play.say('高远', 'private', '问题')).toEqual([expect.stringContaining('没有待答')])
})

test('rough answers are told why they went nowhere', async () => {
  await play.say('王大妈', 'residents-east', asked)
  const say = async (who: string, chat: string, text: string) => (await play.say(who, chat, text)).join()
  expect(await say('高远', 'private', '问题')).toContain('Q1 老年大学')
  expect(await say('高远', 'private', '答 Q99 六月')).toContain('没有转来过')
  expect(await say('高远', 'private', '答 Q1')).toContain('是空的')
  expect(await say('高远', 'private', `答 Q1 ${'长'.repeat(5000)}`)).toContain('5000 字')
  expect(await say('高远', 'private', '存为常见问题 Q1')).toContain('还没有答复')
  expect(await say('高远', 'staff', '答 Q1 六月')).toContain('请私聊')
  expect(await say('王大妈', 'private', '答 Q1 六月')).toContain('只有')
  expect(await say('李明', 'private', '存为常见问题 Q1')).toContain('只有')
})

test('asked in private: passed on without a name, answered there alone, never made public', async () => {
  await play.say('王大妈', 'residents-east', asked)
  const [refusal] = await play.say('赵叔', 'private', asked.replace('@小助手 ', ''))
  expect(refusal).toContain('已转给社区干部')
  await play.at('11:40')
  const [bundle = ''] = toOfficial()
  expect(bundle).toMatch(/Q1 老年大学[^]*Q2 老年大学/)
  expect(bundle).not.toContain('赵叔')
  const said = await play.say('高远', 'private', '答 Q2 带户口本来办')
  expect(said.filter((line) => line.includes('【社区干部答复】'))).toEqual([
    expect.stringMatching(/^赵叔.*带户口本来办/),
  ])
  expect(await play.say('高远', 'private', '存为常见问题 Q2')).toEqual([expect.stringContaining('不公开')])
  expect(await play.say('高远', 'private', '问题')).toEqual([expect.stringContaining('Q1')])
})

test('an official who asks in private is not asked back', async () => {
  await play.say('高远', 'private', '老年大学几号开班')
  await play.at('11:40')
  expect(toOfficial()).toEqual([])
})

// Presses that no button of the bot's gives: forged data, other people's buttons, presses that come again.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { presses } from '../../src/app/presses.ts'
import { renderTrouble } from '../../src/domain/messaging/help.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-17 10:00', community: { reminders: [] } })
})
afterEach(() => play.close())

/** Every button that the bot has shown so far. */
const shown = () =>
  play.rehearsal.heard.flatMap(({ buttons = [] }) => buttons.flat().map(({ token }) => token))

const tokens = ['1', '1e400', '99999999999999999999', "1' OR 1=1", '']

test('forged data does nothing to nobody, and holds nobody up', async () => {
  await play.say('李明', 'staff', '1号网格东门下水道堵了，污水外溢')
  play.heard()
  const verbs = [...presses.keys(), '__proto__', 'constructor', '']
  const forged = verbs.flatMap((verb, i) => {
    const token = tokens[i % tokens.length] ?? ''
    return [`${verb}:1:resolve`, `${verb}:${token}:yes`, `${verb}:-1:__proto__`]
  })
  const heard = []
  for (const data of forged) heard.push(...(await play.press('王大妈', 'residents-east', data)))
  expect(heard.join()).not.toMatch(/已处理|已结案|已确认|已批准|已停用|没有处理成功/)
  expect(await play.rehearsal.store.transact((tx) => tx.incidents.get(1))).toMatchObject({
    state: 'reported',
  })
})

test('what others were asked is not answered by a resident, however often', async () => {
  await play.say('高远', 'private', '通知所有居民群：周五上午停水，请储水')
  await play.say('高远', 'staff', '今日无异常')
  await play.say('王大妈', 'residents-east', '三楼楼道堆了好多纸箱子，没人管')
  const tokens = shown()
  expect(new Set(tokens.map((token) => token.split(':')[0]))).toContain('confirm')
  for (const place of ['residents-east', 'private'])
    for (const token of [...tokens, ...tokens]) await play.press('王大妈', place, token)
  const kept = await play.rehearsal.store.transact(async (tx) => ({
    notice: (await tx.notices.get(1))?.state,
    reports: await tx.reports.latest('zero', '2026-03-17'),
    incident: await tx.incidents.get(1),
  }))
  expect(kept).toEqual({ notice: 'draft', reports: [], incident: undefined })
})

test('a button that is pressed twice acts once', async () => {
  await play.say('高远', 'private', '通知所有居民群：周五上午停水，请储水')
  const confirm = shown().find((token) => token.startsWith('confirm')) ?? ''
  await play.press('高远', 'private', confirm)
  const sent = play.rehearsal.heard.filter(({ text }) => text.startsWith('【通知】')).length
  await play.press('高远', 'private', confirm)
  expect(play.rehearsal.heard.filter(({ text }) => text.startsWith('【通知】'))).toHaveLength(sent)
})

test('no command stumbles over a number that no row can have', async () => {
  const commands = [
    '#9 已处理',
    '#9 详情',
    'R9 原文',
    '撤回 R9',
    '确认 N9',
    '撤回 N9',
    '回执 N9',
    '停用 T9',
    '登记 P9',
  ]
  const more = [
    '有用 Q9',
    '答 Q9 好',
    '批准 B9',
    'D9 确认',
    '接班 J9',
    '销假 L9',
    '重发 M9',
    '转报 R9',
    '#9 并到 #9',
  ]
  for (const text of [...commands, ...more])
    await play.say('高远', 'private', text.replaceAll('9', '99999999999'))
  const trouble = play.rehearsal.heard.filter(({ text }) => text === renderTrouble())
  expect(trouble).toEqual([])
})

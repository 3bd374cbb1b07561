// Corrections of several grids at once, and danger told in a correction: each grid gets what is told of it, danger a case of its own.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [] } })
})
afterEach(() => play.close())

const urgent = /已登记：.*紧急，请注意安全/s

test.each([
  '更正\n11号网格 无异常\n12号网格 5栋着火',
  '更正：11格无异常，12格5栋着火',
  '更正：11格不变，12格原报无异常，现报5栋着火',
  '更正\n网格\t原报\t现报\n11格\t无异常\t无异常\n12格\t无异常\t5栋着火',
  '更正\n网格 上报 实际\n11格 无异常 无异常\n12格 无异常 5栋着火',
  '12格的零报告撤回，5栋着火；11格照旧',
])('danger in one of several grids is a case of it, and the other stays: %s', async (text) => {
  await play.say('陆平', 'staff', '11、12号网格均无异常')
  const heard = await play.say('陆平', 'staff', text)
  expect(heard.join('\n')).toMatch(urgent)
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-12', urgent: true, category: 'fire_safety' })
  expect(await play.incident(2)).toBeUndefined()
  expect([await play.versions('grid-11'), await play.versions('grid-12')]).toEqual([
    ['zero'],
    ['zero', 'incident'],
  ])
})

test.each([
  ['更正：11格无异常，其余漏水', ['zero'], ['zero', 'incident']],
  ['更正：11格漏水，其余撤回', ['zero', 'incident'], ['zero', 'withdrawn']],
  ['更正：12格漏水，其他不变', ['zero'], ['zero', 'incident']],
  ['更正：11格楼道漏水，其他楼栋也漏水', ['zero', 'incident'], ['zero']],
])('the rest is of the sender’s other grids: %s', async (text, eleven, twelve) => {
  await play.say('陆平', 'staff', '11、12号网格均无异常')
  await play.say('陆平', 'staff', text)
  expect([await play.versions('grid-11'), await play.versions('grid-12')]).toEqual([eleven, twelve])
})

test('danger told of two grids is a case of each', async () => {
  await play.say('陆平', 'staff', '11、12号网格均无异常')
  await play.say('陆平', 'staff', '更正：11格煤气泄漏，12格5栋着火')
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-11', urgent: true })
  expect(await play.incident(2)).toMatchObject({ gridId: 'grid-12', urgent: true })
  expect([await play.versions('grid-11'), await play.versions('grid-12')]).toEqual([
    ['zero', 'incident'],
    ['zero', 'incident'],
  ])
})

test('each gets its own: one taken back, one changed, one left alone', async () => {
  await play.say('陆平', 'staff', '11、12号网格均无异常')
  const heard = await play.say('陆平', 'staff', '更正：11格撤回，12格改为停水')
  expect(heard.join('\n')).toMatch(/11号网格 3月16日 撤回，现为未报/)
  expect(heard.join('\n')).toMatch(/#1 已登记：/)
  expect([await play.versions('grid-11'), await play.versions('grid-12')]).toEqual([
    ['zero', 'withdrawn'],
    ['zero', 'incident'],
  ])
})

test.each(['更正：1号网格东门老人摔倒', '更正：巡查零报告：东门老人摔倒', '零报告作废，东门老人摔倒'])(
  'danger in place of a zero is heard, whatever it is headed: %s',
  async (text) => {
    await play.say('李明', 'staff', '1号网格今日无异常')
    expect((await play.say('李明', 'staff', text)).join('\n')).toMatch(urgent)
    expect(await play.incident(1)).toMatchObject({ gridId: 'grid-1', urgent: true })
  },
)

test('danger of a grid that is another’s is a case there, and nobody’s report', async () => {
  const heard = await play.say('王芳', 'staff', '更正：3号网格5栋着火')
  expect(heard.join('\n')).toMatch(urgent)
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-3', urgent: true })
  expect(await play.versions('grid-3')).toEqual([])
})

test('what was a nuisance and is danger is a case of its own; the nuisance stays until it is settled', async () => {
  await play.say('李明', 'staff', '1号网格东门口有一处占道摆摊')
  const heard = await play.say('李明', 'staff', '刚才那条改成5栋着火了')
  expect(heard.join('\n')).toMatch(/#1 已注明更正，仍在台账/)
  expect(heard.join('\n')).toMatch(urgent)
  expect(await play.incident(1)).toMatchObject({
    urgent: false,
    category: 'street_vending',
    state: 'reported',
  })
  expect(await play.incident(2)).toMatchObject({ gridId: 'grid-1', urgent: true })
  await play.at('2026-03-16 10:05', 60)
  await play.say('李明', 'staff', '刚才那条改成6栋着火')
  expect(await play.incident(2)).toMatchObject({ location: '6栋' })
  expect(await play.incident(3)).toBeUndefined()
})

test('a fire that is over, and burns again, is a new one', async () => {
  await play.say('李明', 'staff', '1号网格5栋着火')
  await play.say('李明', 'staff', '#1 已处理')
  await play.say('李明', 'staff', '#1 更正：5栋又着火了')
  expect(await play.incident(2)).toMatchObject({ gridId: 'grid-1', urgent: true, state: 'reported' })
})

test('under a quote of several each grid gets its own, too', async () => {
  await play.say('陆平', 'staff', '11、12号网格均无异常')
  const quote = { text: 'R1、R2 已记：11号网格、12号网格 3月16日 零报告。' }
  const text = '11格撤回，12格改为5栋着火'
  const heard = await play.happen('陆平', 'staff', { kind: 'new', text, quote })
  expect(heard.join()).toMatch(urgent)
  expect([await play.versions('grid-11'), await play.versions('grid-12')]).toEqual([
    ['zero', 'withdrawn'],
    ['zero', 'incident'],
  ])
})

test('figures alone change the case that the grid has', async () => {
  await play.say('陆平', 'staff', '11格占道3处')
  await play.say('陆平', 'staff', '12格垃圾成堆1处')
  await play.say('陆平', 'staff', '更正：11格3处改为1处，12格1处改为0处')
  expect(await play.incident(1)).toMatchObject({ count: 1, category: 'street_vending', gridId: 'grid-11' })
  expect([await play.versions('grid-11'), await play.versions('grid-12')]).toEqual([
    ['incident'],
    ['incident', 'zero'],
  ])
  expect(await play.incident(3)).toBeUndefined()
})

test('the zeros of an earlier day are taken back there', async () => {
  await play.say('高远', 'staff', '1、2、3格昨天无异常，补报')
  await play.say('高远', 'staff', '1、2格今日无异常')
  await play.say('高远', 'staff', '1、2、3格昨天的零报告作废')
  for (const grid of ['grid-1', 'grid-2', 'grid-3'])
    expect(await play.versions(grid, '2026-03-15')).toEqual(['zero', 'withdrawn'])
  expect(await play.versions('grid-1')).toEqual(['zero'])
})

test('a resident who corrects a lamp into a fire has reported a fire', async () => {
  await play.say('王大妈', 'residents-east', '@小助手 3号网格5号楼前面的路灯坏了')
  await play.say('王大妈', 'residents-east', '更正：5号楼着火了')
  expect(await play.incident(2)).toMatchObject({ urgent: true, category: 'fire_safety' })
  await play.say('刘姐', 'residents-west', '更正：6号楼着火了')
  expect(await play.incident(3)).toMatchObject({ urgent: true, category: 'fire_safety' })
})

// A month-end report in writing from the community over the town to two offices; and posts that are signed in and handed over.
import { afterEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay, type Play } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
let play: Play
afterEach(() => play.close())

const account = (id: string) => [{ channel: 'console' as const, id }]
const official = (id: string, name: string, unit: string) => ({
  id,
  name,
  roles: [{ role: 'official' as const, unit }],
  accounts: account(id),
})
const office = (id: string, title: string) => ({
  id,
  title,
  unit: 'qinghe',
  audience: 'staff' as const,
  channel: 'console' as const,
  chat: id,
})

function openMonthEnd(passers = [official('tao', '陶然', 'qinghe')]): Promise<Play> {
  const regime = regimeSchema.parse({
    id: 'month-end',
    name: '月末报告',
    unit: 'qinghe',
    reporters: 'community',
    cadence: { every: 'month', day: 'last' },
    openDays: 3,
    remindAt: ['15:00'],
    wants: {
      kind: 'written',
      holds: ['工作开展', '下步打算'],
      through: 'town',
      passOn: { remindAt: ['10:00', '16:00'] },
      to: ['law', 'city'],
    },
    recipients: ['law'],
  })
  return openPlay({
    start: '2026-03-30 09:00',
    community: {
      reminders: [],
      regimes: [regime],
      units: [...sample.units, { id: 'xiyuan', name: '西园社区', kind: 'community', parent: 'qinghe' }],
      people: [...sample.people, official('lin', '林岚', 'xiyuan'), ...passers],
      chats: [...sample.chats, office('law', '执法局群'), office('city', '城建局群')],
    },
  })
}

const whole = '月末报告\n一、工作开展：清运垃圾 12 车。\n二、下步打算：补种绿篱。'

test('handed in as text or file, passed on by the town, late and missing named', async () => {
  play = await openMonthEnd()
  expect(await play.say('高远', 'private', '月末报告\n一、工作开展：清运垃圾 12 车。\n二、下步打算')).toEqual(
    ['高远: 月末报告没有收下：“下步打算”下面是空的。请补齐后整份再发。'],
  )
  expect(await play.say('李明', 'private', '月末报告：工作开展：好。下步打算：好')).toEqual([
    '李明: 月末报告由澄园社区、西园社区的负责人报送，没有收下。',
  ])
  const [receipt, card] = await play.say('高远', 'private', whole)
  expect(card).toMatch(/^陶然: 【月末报告】澄园社区 3月31日 R1，高远报送。\n一、工作开展[^]*转报 R1/)
  expect(receipt).toBe('高远: R1 已记：澄园社区 3月31日 书面报告。要改请整份再发。')
  expect(await play.say('高远', 'private', '转报 R1')).toEqual(['高远: R1 由上级单位的干部转报，没有改动。'])
  const passed = await play.press('陶然', 'private', 'pass-on:1')
  expect(passed.map((line) => line.split(/ R1，|，高远|。/)[0])).toEqual([
    '陶然: R1 已转报执法局群、城建局群',
    'law: 【月末报告】澄园社区 3月31日',
    'city: 【月末报告】澄园社区 3月31日',
  ])
  expect(await play.say('陶然', 'private', '转报 R1')).toEqual(['陶然: R1 已经转报过了。'])

  await play.at('2026-03-31 15:00', 480)
  expect(play.heard()).toEqual([
    expect.stringMatching(/^林岚: 【月末报告提醒】西园社区.*要有工作开展、下步打算/),
  ])
  expect(await play.say('陶然', 'private', '今天谁还没报？')).toEqual([
    '陶然: 【月末报告】3月31日 已报 1/2，未报：西园社区。',
  ])
  await play.at('17:01', 61)
  expect(play.heard().join()).toContain('陶然: 【月末报告】3月31日 已截止，1 个单位未报：西园社区')
  const file = { kind: 'file' as const, name: '西园月末报告.txt', ref: '工作开展：走访。\n下步打算：回访。' }
  const late = await play.happen('林岚', 'private', { kind: 'new', attachments: [file] })
  expect(late[0]).toContain('《西园月末报告.txt》已收到，正在核对')
  expect(late.join('\n')).toMatch(/西园社区 3月31日（迟报） R2，林岚报送。\n见附件[^]*转报 R2/)
  expect(late.join('\n')).toContain('[西园月末报告.txt]')
  expect(late.join('\n')).toContain('林岚: R2 已记：西园社区 3月31日 书面报告（迟报）')
  await play.at('2026-04-01 09:00', 960)
  const [paper = ''] = play.heard().filter((line) => line.startsWith('law: '))
  expect(paper.split('\n').slice(0, 4)).toEqual([
    'law: 【月末报告报送情况】3月31日',
    '应报 2 个单位：已交 2，未报 0。其中迟报 1。',
    '迟报：西园社区。',
    '3月31日尚未转报：西园社区（R2）。',
  ])
  await play.at('10:01', 61)
  expect(play.heard()).toEqual([
    '陶然: 【待转报】月末报告：西园社区（R2）还没有转报。请在 4月1日 17:00 前看过，回“转报 R2”。',
  ])
  await play.say('陶然', 'private', '转报 R2')
  await play.at('16:01', 361)
  expect(play.heard()).toEqual([])
})

test.each([
  ['nobody is there', []],
  ['nobody can be told', [{ ...official('tao', '陶然', 'qinghe'), accounts: [] }]],
])('where %s to pass it on it goes to its readers at once, and lies nowhere', async (_, passers) => {
  play = await openMonthEnd(passers)
  const heard = await play.say('高远', 'private', whole)
  expect(heard.map((line) => line.split(':')[0])).toEqual(['高远', 'law', 'city'])
  await play.at('2026-04-01 09:00', 1440)
  const papers = play.heard().filter((line) => line.includes('月末报告报送情况'))
  expect(papers).toHaveLength(1)
  expect(papers.join()).not.toContain('尚未转报')
})

test('what was handed in anew or taken back is passed on by no older card', async () => {
  play = await openMonthEnd()
  await play.say('高远', 'private', whole)
  await play.say('高远', 'private', whole.replace('12', '15'))
  expect(await play.press('陶然', 'private', 'pass-on:1')).toEqual([
    '陶然: R1 已由 R2 代替，没有转报。看过新的一份请回“转报 R2”。',
  ])
  expect(await play.say('高远', 'private', '撤回 R2')).toEqual([
    expect.stringContaining('澄园社区 3月31日 撤回，现为未报'),
  ])
  expect(await play.say('陶然', 'private', '转报 R2')).toEqual(['陶然: R2 已撤回，没有转报。'])
})

test('signed in, handed over, shown to the next, and told to the lead where nobody takes it', async () => {
  const regime = regimeSchema.parse({
    id: 'patrol',
    name: '夜间巡查',
    unit: 'chengyuan',
    reporters: ['li-ming', 'wang-fang'],
    opens: '18:00',
    due: '20:00',
    remindAt: [],
    wants: { kind: 'sign-in' },
    recipients: ['staff'],
  })
  play = await openPlay({ start: '2026-03-16 18:30', community: { reminders: [], regimes: [regime] } })
  expect(await play.say('李明', 'staff', '签到')).toEqual(['staff: R1 已记：李明 3月16日 签到。'])
  expect(await play.say('李明', 'staff', '签到')).toEqual(['staff: 李明3月16日已报过（R1），不用再报。'])
  expect(await play.say('李明', 'staff', '交班给王芳')).toEqual([expect.stringContaining('请写明交代什么')])
  expect(await play.say('李明', 'staff', '交班给王芳：钥匙两把，东门灯待修')).toEqual([
    'staff: J1 交班已记，等王芳接班。30 分钟没有人接，会告诉负责人。',
    '王芳: 【交班】李明交给您：钥匙两把，东门灯待修\n接到请回“接班 J1”，或者直接签到。',
  ])
  await play.at('19:01', 31)
  expect(play.heard()).toEqual([
    '高远: 【没人接班】J1 李明 3月16日 18:30 交班，到现在没有人接。交代的事：钥匙两把，东门灯待修',
  ])
  expect(await play.say('王芳', 'private', '夜间巡查')).toEqual([
    '李明: J1 已由王芳接班。',
    '王芳: R2 已记：王芳 3月16日 签到。\nJ1 李明 3月16日 18:30 交代：钥匙两把，东门灯待修',
  ])
  expect(await play.say('王芳', 'private', '接班')).toEqual(['王芳: 没有等您接的班。'])
  expect(await play.say('赵磊', 'staff', '签到')).toEqual(['staff: 您名下没有要签到的岗位，没有记。'])
  await play.at('2026-03-17 09:00', 840)
  const [paper = ''] = play.heard().filter((line) => line.startsWith('staff: '))
  expect(paper).toContain('应报 2 个单位：已签到 2，未报 0。')
  expect(paper).toContain(
    '交接班 1 次，没有人接 0 次。\nJ1 李明 3月16日 18:30 交，王芳 3月16日 19:01 接：钥匙两把，东门灯待修',
  )
})

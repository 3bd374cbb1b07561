// An alarm that its reporter takes down: whoever heard it hears that, it is urgent no more, and it stays open until somebody has looked.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [] } })
})
afterEach(() => play.close())

/** What its steps say. */
async function told(number: number): Promise<string> {
  const steps = await play.rehearsal.store.transact((tx) => tx.incidents.steps(number))
  return steps.map((one) => one.text).join()
}

/** What is heard in one chat of what somebody says in another. */
async function heardIn(where: string, ...[who, chat, text]: Parameters<Play['say']>): Promise<string[]> {
  return (await play.say(who, chat, text)).filter((line) => line.startsWith(`${where}: `))
}

const takenDown = { urgent: false, state: 'reported', category: 'fire_safety' } as const

test('a resident who saw wrong: the group, the staff group and who was alarmed hear it, and somebody still looks', async () => {
  await play.say('赵奶奶', 'residents-east', '3号网格5栋着火了')
  const heard = await play.say('赵奶奶', 'residents-east', '看错了，是做饭的油烟')
  expect(heard).toContainEqual(
    expect.stringMatching(/^residents-east: #1 已记下：您说没有险情，不再按紧急处理。.*去看.*110\/119\/120/),
  )
  expect(heard).toContainEqual(
    expect.stringMatching(/^赵磊: 报的人说没有险情，不再按紧急：看错了，是做饭的油烟\n【事件】#1 消防安全/),
  )
  expect(heard).toContainEqual(expect.stringMatching(/^staff: 报的人说没有险情，不再按紧急：看错了/))
  expect(await play.incident(1)).toMatchObject(takenDown)
  const incident = await play.incident(1)
  expect(incident?.limitAt).toEqual(new Date('2026-03-17T02:00:00Z'))
  // Nobody is hurried any more, and the next alarm is one of its own.
  await play.at('10:40')
  expect(play.heard()).toEqual([])
  expect((await play.say('赵奶奶', 'residents-east', '真的着火了！5栋窗户冒火')).join()).toContain(
    '#2 已登记',
  )
})

test('later it is said under a quote of the alarm, or of its receipt', async () => {
  const text = '5栋着火了'
  await play.happen('赵奶奶', 'residents-east', { kind: 'new', messageId: 'm1', text })
  await play.at('10:08')
  expect(await play.say('赵奶奶', 'residents-east', '看错了，是做饭的油烟')).toEqual([])
  const quote = { text, messageId: 'm1' }
  const taken = { kind: 'new', text: '看错了，是做饭的油烟', quote } as const
  expect((await play.happen('赵奶奶', 'residents-east', taken)).join()).toContain('#1 已记下：您说没有险情')
  expect(await play.incident(1)).toMatchObject(takenDown)
  await play.say('钱先生', 'residents-east', '6栋着火了')
  await play.at('10:20')
  const receipt = { text: '#2 已登记：消防安全，6栋。紧急，请注意安全' }
  const denied = { kind: 'new', text: '虚惊一场，是烧香', quote: receipt } as const
  expect(await play.happen('孙阿姨', 'residents-east', denied)).toEqual([])
  expect(await play.incident(2)).toMatchObject({ urgent: true })
  await play.happen('钱先生', 'residents-east', denied)
  expect(await play.incident(2)).toMatchObject(takenDown)
})

test('where a platform hands over only the words of a quote, they are found among his own', async () => {
  await play.say('赵奶奶', 'residents-east', '5栋着火了')
  await play.say('赵奶奶', 'residents-east', '火很大，快来人')
  await play.at('10:20')
  const denial = { kind: 'new', text: '看错了，是做饭的油烟' } as const
  for (const text of ['5栋着火了', '火很大，快来人'])
    expect(await play.happen('钱先生', 'residents-east', { ...denial, quote: { text } })).toEqual([])
  const said = { text: '今天天气真好' }
  expect(await play.happen('赵奶奶', 'residents-east', { ...denial, quote: said })).toEqual([])
  expect(await play.incident(1)).toMatchObject({ urgent: true })
  const own = { text: '火很大，快来人' }
  const heard = await play.happen('赵奶奶', 'residents-east', { ...denial, quote: own })
  expect(heard.join()).toContain('#1 已记下：您说没有险情')
  expect(await play.incident(1)).toMatchObject(takenDown)
})

test('of a tip-off nothing is taken down in its group, and nothing said of it is lost', async () => {
  await play.say('赵奶奶', 'residents-east', '我要举报，3号网格5栋有人放火')
  await play.say('赵奶奶', 'residents-east', '看错了，是做饭的油烟')
  expect(await play.incident(1)).toMatchObject({ urgent: true, access: 'tip_off' })
  expect(await told(1)).toContain('看错了，是做饭的油烟')
})

test('what else is there is no word of the alarm that is upheld with it', async () => {
  await play.say('赵奶奶', 'residents-east', '3号网格5栋着火了')
  await play.say('赵奶奶', 'residents-east', '不是误报，另外7栋电梯也困了两个人')
  expect(await play.incident(2)).toMatchObject({ urgent: true, location: '7栋电梯' })
})

test('nobody but its reporter and an official takes an alarm down', async () => {
  await play.say('赵奶奶', 'residents-east', '3号网格5栋着火了')
  expect(await play.say('钱先生', 'residents-east', '看错了，是做饭的油烟')).toEqual([])
  await play.say('赵磊', 'staff', '#1 不紧急')
  expect(await play.incident(1)).toMatchObject({ urgent: true })
  const heard = await play.say('高远', 'staff', '#1 不紧急')
  expect(heard).toContainEqual(expect.stringMatching(/^staff: #1 不再按紧急处理，限时改为 3月17日 10:00/))
  expect(heard).toContainEqual(expect.stringMatching(/^赵磊: 不再按紧急/))
  expect(heard).toContainEqual(expect.stringMatching(/^residents-east: #1 社区干部说不按紧急处理了/))
  expect(await play.incident(1)).toMatchObject(takenDown)
})

test('what its reporter says elsewhere is told as his word; an official calms a private case and its reporter hears it', async () => {
  await play.say('李明', 'residents-east', '1号网格3栋着火了')
  const [own] = await heardIn('residents-east', '李明', 'private', '#1 看错了，是做饭的油烟')
  expect(own).toMatch(/#1 报的人说没有险情，不再按紧急处理/)
  await play.say('赵奶奶', 'private', '6栋着火了')
  const [hers] = await heardIn('赵奶奶', '高远', 'staff', '#2 不紧急')
  expect(hers).toMatch(/#2 社区干部说不按紧急处理了.*真有危险请马上再说/)
  await play.say('赵奶奶', 'private', '8栋着火了')
  expect(await heardIn('赵奶奶', '赵奶奶', 'private', '看错了，是做饭的油烟')).toHaveLength(1)
})

test('a calmed case that nobody has taken is asked about by its new limit', async () => {
  await play.say('赵奶奶', 'residents-east', '3号网格5栋着火了')
  await play.at('10:12', 1)
  expect(await play.incident(1)).toMatchObject({ nudges: 2 })
  const quote = { text: '3号网格5栋着火了' }
  await play.happen('赵奶奶', 'residents-east', { kind: 'new', text: '看错了，是做饭的油烟', quote })
  await play.at('14:00')
  expect(play.heard()).toEqual([
    expect.stringMatching(/^赵磊: 【待接单】#1 .*还没有人接，限 3月17日 10:00 前/),
  ])
})

test('staff who saw wrong take the report of the day back, too; the case waits for a word of its own', async () => {
  await play.say('李明', 'staff', '1号网格3栋着火了')
  const heard = await play.say('李明', 'staff', '看错了，是做饭的油烟')
  expect(heard).toContainEqual(
    expect.stringMatching(
      /^staff: R2 .*撤回，现为未报[^]*#1 不再按紧急处理。\n#1 已注明更正，仍在台账，还没有办结/,
    ),
  )
  expect(await play.incident(1)).toMatchObject(takenDown)
  expect(await play.versions('grid-1')).toEqual(['incident', 'withdrawn'])
})

test.each([
  ['有人拿刀追我，救命', '误会，没事了'],
  ['我不想活了，我在12栋楼顶', '看错了，没事'],
])(
  'who may have been made to say so, or means himself, lowers nothing; staff hear it: %s',
  async (...said) => {
    const [alarm, denial] = said
    await play.say('赵奶奶', 'residents-east', alarm)
    const heard = await play.say('赵奶奶', 'residents-east', denial)
    expect(heard).toContainEqual(expect.stringMatching(/^高远: 有新情况：/))
    expect(await play.incident(1)).toMatchObject({ urgent: true, state: 'reported' })
  },
)

test.each(['之前报的有火不是误报，是真的有火', '没看错，火还在烧', '看错楼号了，是6栋'])(
  'what takes nothing down leaves it urgent: %s',
  async (text) => {
    await play.say('赵奶奶', 'residents-east', '5栋着火了')
    await play.say('赵奶奶', 'residents-east', text)
    expect(await play.incident(1)).toMatchObject({ urgent: true })
  },
)

test('danger that is moved to another grid: the new one hears all, the former one hears who has it now', async () => {
  await play.say('赵奶奶', 'residents-east', '3号网格5栋着火了')
  await play.say('赵磊', 'staff', '#1 接单')
  const heard = await play.say('赵奶奶', 'residents-east', '看错了，是4号网格的5栋')
  expect(heard).toContainEqual(expect.stringMatching(/^陈静: 有新情况：[^]*【紧急】#1 消防安全，4号网格 5栋/))
  expect(heard).toContainEqual(
    expect.stringMatching(/^赵磊: #1 改在4号网格（陈静），不在3号网格了：看错了，是4号网格的5栋/),
  )
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-4', urgent: true })
})

test('who moves it himself is answered, and an official who moves it tells both', async () => {
  await play.say('李明', 'staff', '1号网格3栋着火了')
  const heard = await play.say('李明', 'staff', '不是1号网格，是2号网格的3栋')
  expect(heard.filter((line) => line.startsWith('李明'))).toEqual([])
  expect(heard).toContainEqual(expect.stringMatching(/^王芳: 有新情况/))
  const again = await play.say('高远', 'staff', '更正 #1 是5号网格')
  expect(again).toContainEqual(expect.stringMatching(/^王芳: #1 改在5号网格（孙浩），不在2号网格了/))
  expect(again).toContainEqual(expect.stringMatching(/^孙浩: 有新情况/))
})

test('who says that it was none of a mistake is heard by those who are on the way', async () => {
  await play.say('赵奶奶', 'residents-east', '3号网格5栋着火了')
  const heard = await play.say('赵奶奶', 'residents-east', '5栋那个不是误报，真着了')
  expect(heard).toContainEqual(expect.stringMatching(/^赵磊: 有新情况：5栋那个不是误报，真着了/))
})

test('who may not take an alarm down is refused nothing that he is not told of', async () => {
  await play.say('赵奶奶', 'residents-east', '3号网格5栋着火了')
  await play.say('赵磊', 'staff', '#1 看错了，是做饭的油烟')
  await play.say('赵奶奶', 'private', '有人拿刀追我，救命')
  await play.say('赵奶奶', 'private', '误会，没事了')
  await play.say('钱先生', 'residents-east', '我要举报，4号网格6栋有人放火')
  await play.say('钱先生', 'residents-east', '看错了，是做饭的油烟')
  for (const number of [1, 2, 3]) expect(await play.incident(number)).toMatchObject({ urgent: true })
  expect(play.refusals).toEqual([])
})

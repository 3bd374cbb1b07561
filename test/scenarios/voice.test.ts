// Voice messages: shown as they were heard, read like any message, and never a zero or a broadcast by themselves.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTranscriber } from '../../src/model/transcribe.ts'
import { openPlay, type Play } from '../harness/play.ts'
import { transcriptionServer, type TranscriptionServer } from '../harness/transcription-server.ts'

let server: TranscriptionServer
let play: Play
beforeEach(async () => {
  server = await transcriptionServer()
  const port = openTranscriber({ model: 'whisper-x', baseUrl: server.url, key: 'k' })
  play = await openPlay({
    start: '2026-03-17 10:00',
    community: { reminders: [], notices: { ...noQuiet, signing: 'one' } },
    voice: { port, timeoutMs: 2000, mostBytes: 1000 },
  })
})
afterEach(async () => {
  await play.close()
  await server.stop()
})
const noQuiet = { quiet: { from: '23:00', to: '23:01' }, callAfterMinutes: 240 } as const

interface Spoken {
  readonly words: string
  /** What is typed beside it. */
  readonly text: string
}

/** Says it by voice: the server hears exactly these words. */
function voice(who: string, chat: string, said: string | Spoken) {
  const { words, text } = typeof said === 'string' ? { words: said, text: '' } : said
  server.reply(200, JSON.stringify({ text: words }))
  return play.happen(who, chat, {
    kind: 'new',
    text,
    attachments: [{ kind: 'voice', ref: `voice ${words}` }],
  })
}
const shown = (place: string, words: string) =>
  `${place}: 语音识别：“${words}”。有回执才算记入，听错了请打字。`
const reports = () => play.rehearsal.store.transact((tx) => tx.reports.latest('zero', '2026-03-17'))

test('an incident by voice is shown, and booked at its own time', async () => {
  const words = '1号网格东门下水道堵了，污水外溢'
  const [heard, receipt] = await voice('李明', 'staff', words)
  expect(heard).toBe(shown('staff', words))
  expect(receipt).toContain('#1 已登记')
  const incident = await play.rehearsal.store.transact((tx) => tx.incidents.get(1))
  expect(incident).toMatchObject({ text: words, reportedAt: new Date('2026-03-17T10:00:00+08:00') })
})

test('a zero by voice is asked about; the yes that is typed books it at the time of the voice', async () => {
  const [, asked, ...more] = await voice('李明', 'staff', '1号网格今日无异常')
  expect(asked).toContain('您是报1号网格今天零报告吗')
  expect(more).toEqual([])
  expect(await reports()).toEqual([])
  expect(await voice('李明', 'staff', '是')).toEqual([shown('staff', '是')])
  expect(await reports()).toEqual([])
  await play.at('10:10')
  expect((await play.say('李明', 'staff', '是')).join()).toContain('零报告')
  expect(await reports()).toMatchObject([{ kind: 'zero', sentAt: new Date('2026-03-17T10:00:00+08:00') }])
})

test('zeros beside an incident, and a correction, are to be typed', async () => {
  const beside = await voice('李明', 'staff', '1号网格东门下水道堵了，2到12号网格无异常')
  expect(beside.join()).toContain('#1 已登记')
  expect(beside.join()).toContain('语音里说的零报告没有记入')
  expect((await reports()).filter((report) => report.kind === 'zero')).toEqual([])
  expect((await voice('李明', 'staff', '更正：1号网格今日无异常')).join()).toContain('更正和撤回不按语音办理')
  expect((await reports()).filter((report) => report.kind === 'zero')).toEqual([])
})

test.each([
  '更正：1号网格东门有人触电',
  '刚才说错了，1格不是没事，3栋着火',
  '零报告撤回，配电间着火了',
  '刚才那条着火的地点不对，是东门',
])('danger in a spoken correction waits for nobody to type it: %s', async (words) => {
  const heard = await voice('李明', 'staff', words)
  expect(heard.join()).toMatch(/#1 已登记：.*紧急/s)
  expect(heard.join()).toContain('要改请打字再发一次')
})

test('a grid that is said for a typed zero completes nothing', async () => {
  const [asked] = await play.say('高远', 'staff', '今日无异常')
  expect(asked).toContain('哪个网格')
  await voice('高远', 'staff', '3号网格')
  expect(await reports()).toEqual([])
})

test('a notice by voice is a draft; only a typed word sends it', async () => {
  const drafted = await voice('高远', 'private', '通知所有居民群：周五上午停水，请储水')
  expect(drafted.join()).toContain('通知 N1')
  const heard = await voice('高远', 'private', '确认N1')
  expect(heard.join()).not.toContain('residents')
  expect(await play.rehearsal.store.transact((tx) => tx.notices.get(1))).toMatchObject({ state: 'draft' })
})

test('commands are not obeyed by voice', async () => {
  const [, answer = ''] = await voice('李明', 'private', '退出登记')
  expect(answer).not.toContain('已退出')
  expect((await play.say('李明', 'staff', '1号网格今日无异常')).join()).toContain('R1')
})

test('a voice that answers nothing heard, fails, or is too long is said to be unread', async () => {
  const unread = '李明: 语音没有转成文字，没有记入任何东西。请把要报的内容打字再发一次。'
  expect(await voice('李明', 'private', '  ')).toEqual([unread])
  expect(await voice('李明', 'private', '说'.repeat(400))).toEqual([unread])
  server.reply(500, 'oops')
  for (const told of [{}, { bytes: 1001 }]) {
    const lost = { kind: 'voice', ref: 'lost', ...told } as const
    expect(await play.happen('李明', 'private', { kind: 'new', attachments: [lost] })).toEqual([unread])
  }
  expect(server.asked).toHaveLength(2)
})

test('a voice right after an incident is heard, not taken for its photo', async () => {
  await play.say('李明', 'staff', '1号网格东门下水道堵了，污水外溢')
  expect(await voice('李明', 'staff', '这会儿水更大了')).toContain(shown('staff', '这会儿水更大了'))
})

test('what residents say to each other by voice is nobody’s business', async () => {
  expect(await voice('王大妈', 'residents-east', '今晚吃什么')).toEqual([])
  expect(server.asked).toEqual([])
})

test('words beside a voice are read with it, as one message', async () => {
  const heard = await voice('李明', 'staff', { words: '下水道堵了，污水外溢', text: '1号网格东门' })
  expect(heard).toEqual([
    shown('staff', '下水道堵了，污水外溢'),
    expect.stringContaining('#1 已登记') as string,
  ])
  const incident = await play.rehearsal.store.transact((tx) => tx.incidents.get(1))
  expect(incident).toMatchObject({ text: '1号网格东门\n下水道堵了，污水外溢', gridId: 'grid-1' })
})

test('a zero beside a voice waits for its sender’s word; it may say the opposite', async () => {
  const heard = await voice('李明', 'staff', {
    words: '刚才说错了，东门下水道堵了',
    text: '1号网格今日无异常',
  })
  expect(heard[0]).toBe(shown('staff', '刚才说错了，东门下水道堵了'))
  expect((await reports()).filter((report) => report.kind === 'zero')).toEqual([])
})

test('words beside a voice that cannot be heard are read alone; a zero waits for its sender’s word', async () => {
  const lost = (bytes: number) =>
    play.happen('李明', 'staff', {
      kind: 'new',
      text: '1号网格今日无异常',
      attachments: [{ kind: 'voice', ref: `lost ${bytes}`, bytes }],
    })
  const alone = 'staff: 语音没有转成文字，只看打字的内容。语音里还有要报的，请打字再发一次。'
  for (const [status, bytes] of [
    [500, 10],
    [200, 11],
    [200, 1001],
  ] as const) {
    server.reply(status, JSON.stringify({ text: ' ' }))
    const heard = await lost(bytes)
    expect(heard).toHaveLength(2)
    expect(heard).toContain(alone)
    expect(heard.join()).toContain('您是报1号网格今天零报告吗')
    expect(await reports()).toEqual([])
  }
  await play.say('李明', 'staff', '是')
  expect(await reports()).toMatchObject([{ kind: 'zero' }])
})

test('danger beside a voice does not wait for it', async () => {
  const heard = await voice('李明', 'staff', { words: '三楼', text: '1号网格东门着火了，有人被困' })
  expect(heard.join()).toContain('#1')
  expect(heard.join()).toContain('只看打字的内容')
  expect(server.asked).toEqual([])
})

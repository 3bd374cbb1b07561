// Whenever, to whom and what is to be sent, however the three are put together: none is lost and none is taken for another.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay, localTime } from '../../../src/domain/time/local-day.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

/** A Wednesday. */
const { context } = messageOf(['o 05-13 10:20', '@小助手'])

/** undefined: at once. */
const times: Readonly<Record<string, string | undefined>> = {
  明早8点: '2026-05-14 08:00',
  今晚七点半: '2026-05-13 19:30',
  下午3点: '2026-05-13 15:00',
  '18:30': '2026-05-13 18:30',
  半小时后: '2026-05-13 10:50',
  周五下午5点: '2026-05-15 17:00',
  '每天16:50': '2026-05-13 16:50',
  每周一上午9点: '2026-05-18 09:00',
  工作日早上8点: '2026-05-14 08:00',
  '20号上午10点': '2026-05-20 10:00',
  每月20号上午10点: '2026-05-20 10:00',
  六一早上8点: '2026-06-01 08:00',
  教师节当天上午9点: '2026-09-10 09:00',
  端午那天早上8点: '2026-06-19 08:00',
  马上: undefined,
  '': undefined,
}
const readers: Readonly<Record<string, string | readonly string[]>> = {
  居民群: 'residents',
  各业主群: 'residents',
  全体网格员: 'staff',
  工作群: 'staff',
  所有群: 'all',
  大家: 'all',
  本群: 'here',
  我们群: 'here',
  '3格5格的群': ['g3', 'g5'],
  '1到3号网格群': ['g1', 'g2', 'g3'],
  棋友群: ['棋友'],
}
const bodies = [
  '因管道检修停水,请提前储水',
  '收到台风预警,请关好门窗',
  '请没交材料的邻居尽快交到居委会',
  '本周日上午9点在广场义诊,带身份证',
  '消防车通道上的车请挪一下',
]
const orders: readonly ((when: string, to: string, what: string) => string)[] = [
  (when, to, what) => `${when}通知${to}:${what}`,
  (when, to, what) => `${when}在${to}发通知:${what}`,
  (when, to, what) => `${when}提醒${to}:${what}`,
  (when, to, what) => `${when}发${to} ${what}`,
  (when, to, what) => `${when}给${to}说一声,${what}`,
  (when, to, what) => `${to}${when}发一条:${what}`,
  (when, to, what) => `帮我${when}往${to}发:${what}`,
  (when, to, what) => `麻烦${when}转发到${to}:${what}`,
  (when, to, what) => `请${when}给${to}群发以下内容:${what}`,
  (when, to, what) => `通知${to}${when && `,${when}发`}:${what}`,
  (when, to, what) => `给${to}发${when && `,${when}`}:${what}`,
  (when, to, what) => `通知${to}${when && ` ${when}`}\n${what}`,
  (when, to, what) => (when ? `定时:${when},${to},发“${what}”` : `群发:${to},发“${what}”`),
  (when, to, what) => `发通知。对象:${to} ${when && `时间:${when} `}内容:${what}`,
  (when, to, what) => `把“${what}”${when}发到${to}`,
  (when, to, what) => `${when}发“${what}”到${to}`,
  (when, to, what) => `${what},${when}发到${to}`,
  (when, to, what) => `${what}。这个通知${when}发到${to}`,
  (when, to, what) => `${what}(${when}发到${to})`,
  (when, to, what) => `发到${to}:${what}${when && `。${when}发`}`,
]

const said = fc.record({
  when: fc.constantFrom(...Object.keys(times)),
  to: fc.constantFrom(...Object.keys(readers)),
  what: fc.constantFrom(...bodies),
  order: fc.constantFrom(...orders),
})

test('when, to whom and what are told apart', () => {
  fc.assert(
    fc.property(said, ({ when, to, what, order }) => {
      const text = `@小助手 ${order(when, to, what)}`
      const read = understand(text, context)
      const notice =
        read.intent === 'notice'
          ? { at: written(read.sendAt), audience: read.audience, body: read.body }
          : read.intent
      expect([text, notice]).toEqual([text, { at: times[when], audience: readers[to], body: what }])
    }),
    { numRuns: 3000 },
  )
})

function written(at: Date | undefined): string | undefined {
  return at && `${localDay(at, context.timeZone)} ${localTime(at, context.timeZone)}`
}

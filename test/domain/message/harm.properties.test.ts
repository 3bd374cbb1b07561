// No zero out of a message that tells of an incident, in whatever order; no number of things for a grid or a day; danger outlives what is said round it.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '../../../src/domain/message/facts/layout.ts'
import { threatensLife } from '../../../src/domain/message/signs/urgency.ts'
import type { Reading } from '../../../src/domain/message/reading.ts'
import { understand, understandAs } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'
import { dangers } from './tables/dangers.ts'
import { kinds } from './tables/kinds.table.ts'
import { plainZeros } from './tables/plain-zeros.ts'

const staff = messageOf(['g3', '']).context

const joined: readonly ((zero: string, thing: string) => string)[] = [
  (zero, thing) => `3格${zero},${thing}`,
  (zero, thing) => `3格${zero}。${thing}`,
  (zero, thing) => `3格${zero} ${thing}`,
  (zero, thing) => `3格${zero}\n${thing}`,
  (zero, thing) => `3格${zero}(${thing})`,
  (zero, thing) => `3格${zero},就是${thing}`,
  (zero, thing) => `3格${zero},补充一条:${thing}`,
  (zero, thing) => `3格${zero}。对了,${thing}`,
  (zero, thing) => `3格${zero},顺带说一声,${thing}`,
  (zero, thing) => `3格${zero},唯独${thing}`,
  (zero, thing) => `3格${zero}但是${thing}`,
  (zero, thing) => `${thing},其他${zero}`,
  (zero, thing) => `${thing}。3格${zero}`,
  (zero, thing) => `除了${thing},3格${zero}`,
]

const incidents = [
  ...Object.values(kinds).flatMap((lines) => lines.trim().split(/\n\s*/)),
  ...dangers.flatMap(([text, urgent]) => (urgent ? [text] : [])),
]

test('beside a zero hardly any incident is lost, however it is told and joined', () => {
  const said = incidents.flatMap((thing, at) =>
    joined
      .filter((_, by) => (at + by) % 7 === 0)
      .map((join, by) => join(plainZeros[(at + by) % plainZeros.length] ?? '', thing)),
  )
  const lost = said.filter((text) => isZero(understand(text, staff)))
  expect(lost.length).toBeLessThan(0.03 * said.length)
})

test('a message that is read once more as what it is says what it said', () => {
  const words = fc.tuple(
    fc.constantFrom(...joined),
    fc.constantFrom(...plainZeros),
    fc.constantFrom(...incidents),
  )
  fc.assert(
    fc.property(words, ([join, zero, thing]) => {
      const text = join(zero, thing)
      const { doubt: _, ...read } = understand(text, staff)
      expect(understandAs(text, staff, read.intent)).toEqual(read)
    }),
    { numRuns: 300 },
  )
})

const told = dangers.flatMap(([text, urgent]) =>
  urgent && text.length > 6 && layOut(text, staff).clauses.some(threatensLife) ? [text] : [],
)

test('somebody who is hurt is urgent beside any zero', () => {
  const words = fc.tuple(fc.constantFrom(...joined), fc.constantFrom(...plainZeros), fc.constantFrom(...told))
  fc.assert(
    fc.property(words, ([join, zero, thing]) => {
      expect(isUrgent(understand(join(zero, thing), staff))).toBe(true)
    }),
    { numRuns: 400 },
  )
})

const number = fc.integer({ min: 1, max: 12 })
const things = [
  '栋',
  '号楼',
  '路公交站',
  '站台',
  '楼',
  '号泵房',
  '号大棚',
  '条街',
  '户',
  '车',
  '号线工地',
  '单元',
  '号铺面',
]

test('a number of things is neither the grid nor the day of a zero', () => {
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(...things),
      fc.constantFrom('都看了', '转过了', '也走到了'),
      (n, thing, seen) => {
        expect(understand(`3格今天${n}${thing}${seen},无异常`, staff)).toMatchObject({
          intent: 'zero_report',
          grids: ['g3'],
          day: '2026-05-13',
        })
      },
    ),
    { numRuns: 200 },
  )
})

test('a number of things is neither the grid nor the day of an incident', () => {
  fc.assert(
    fc.property(number, fc.constantFrom(...things.filter((one) => one.includes('号'))), (n, thing) => {
      const reading = understand(`${n}${thing}旁边有人倒垃圾`, staff)
      expect(reading).toMatchObject({ intent: 'incident', incidents: [{ grids: ['g3'], day: '2026-05-13' }] })
    }),
    { numRuns: 100 },
  )
})

const kindNames = ['飞线', '堆物', '违停', '纠纷', '隐患', '群租', '积水', '投诉', '可疑人员']
const tally = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...kindNames), { minLength: 3, maxLength: 5 }),
  n: number,
  mark: fc.constantFrom(' ', ',', '、', '/', ';'),
  colon: fc.constantFrom('', ':'),
})

test('of a list of kinds with figures one above nought makes it no zero', () => {
  fc.assert(
    fc.property(tally, ({ kinds, n, mark, colon }) => {
      const list = (figure: number) =>
        `3格 ${kinds.map((kind, at) => `${kind}${colon}${at === 1 ? figure : 0}`).join(mark)}`
      expect(isZero(understand(list(n), staff))).toBe(false)
      expect(isZero(understand(list(0), staff))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

const denials = ['一样都没查到', '一个都没碰上', '统统没有', '样样没有', '三样皆无', '一处没发现']
const kept = ['一样都没清', '一样都没少', '没一样整改', '样样都有', '一个都没挪', '一处没拆']

test('what is denied all at once is not there, and what is not put right is', () => {
  const three = fc.uniqueArray(fc.constantFrom(...kindNames), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(three, fc.constantFrom(...denials), fc.constantFrom(...kept), (kinds, denied, stays) => {
      expect(isZero(understand(`3格:${kinds.join('、')},${denied}`, staff))).toBe(true)
      expect(isZero(understand(`3格:${kinds.join('、')},${stays}`, staff))).toBe(false)
    }),
    { numRuns: 300 },
  )
})

const asked = ['登上没有?', '算在谁名下?', '系统里有吗?', '你收到了吗?', '是不是记错格了?']

test('a zero that was given before is no zero where it is asked after', () => {
  fc.assert(
    fc.property(number, fc.constantFrom('替', '给', '帮'), fc.constantFrom(...asked), (n, by, ask) => {
      expect(isZero(understand(`我${by}${n}格报的零,${ask}`, staff))).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('danger in place of a zero is danger', () => {
  const says = ['零报告撤回,', '更正:', '刚才3格不是零,', '3格的零作废,']
  fc.assert(
    fc.property(
      fc.constantFrom(...says),
      fc.constantFrom('有人掉进井里了', '配电间着火了', '煤气泄漏了'),
      (say, what) => {
        const reading = understand(say + what, staff)
        expect(isUrgent(reading)).toBe(true)
      },
    ),
  )
})

function isUrgent(reading: Reading): boolean {
  if (reading.intent === 'correction') return reading.parts.some((one) => one.urgent)
  return reading.intent === 'incident' && reading.incidents.some((one) => one.urgent)
}

function isZero(reading: Reading): boolean {
  if (reading.intent === 'correction') return reading.parts.some((one) => one.kind === 'zero')
  return reading.intent === 'zero_report' || (reading.intent === 'late_report' && reading.kind === 'zero')
}

const courtesies: readonly ((said: string) => string)[] = [
  (said) => `大家好,${said}`,
  (said) => `${said},谢谢`,
  (said) => `${said},各位辛苦了`,
  (said) => `报告领导:${said}`,
  (said) => `收到,${said}`,
  (said) => `${said}!!!`,
  (said) => `${said}。以上`,
  (said) => `今天真热啊。${said}`,
]

test('courtesy round an incident hardly ever makes talk of it', () => {
  const read = incidents.filter((text) => understand(text, staff).intent === 'incident')
  const said = read.map((text, at) => courtesies[at % courtesies.length]?.(text) ?? text)
  const lost = said.filter((text) =>
    ['chatter', 'ack', 'zero_report'].includes(understand(text, staff).intent),
  )
  expect(lost.length).toBeLessThan(0.02 * said.length)
})

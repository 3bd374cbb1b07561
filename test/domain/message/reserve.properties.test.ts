// No zero out of what is half done, doubted, wished, ordered, another's or meant for later; no incident lost beside a zero.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../../../src/domain/message/reading.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'
import { kinds } from './tables/kinds.table.ts'
import { plainZeros } from './tables/plain-zeros.ts'

const staff = messageOf(['g3', '']).context

const zeros = [...plainZeros, '没啥事', '没有异常', '安好']

const reserved: Readonly<Record<string, readonly ((zero: string) => string)[]>> = {
  'half done': [
    (zero) => `3格巡了一半,目前${zero}`,
    (zero) => `还剩两栋没看,其余${zero}`,
    (zero) => `正在巡,暂时${zero}`,
    (zero) => `刚出门,还没看,应该${zero}`,
    (zero) => `先报${zero},一会儿去看`,
    (zero) => `没来得及巡,先写${zero}`,
    (zero) => `入户没一家让进门,算${zero}吧`,
    (zero) => `没人喊我我就没去,${zero}`,
    (zero) => `一样都没查,先报${zero}`,
  ],
  wished: [
    (zero) => `但愿今天${zero}`,
    (zero) => `要是天天${zero}就好了`,
    (zero) => `希望明天也${zero}`,
    (zero) => `祝3格${zero}`,
  ],
  doubted: [
    (zero) => `3格好像${zero}`,
    (zero) => `说3格${zero},谁知道呢`,
    (zero) => `3格到底是不是${zero}`,
    (zero) => `不敢保证${zero}`,
    (zero) => `我看3格${zero}是假的`,
    (zero) => `怎么可能${zero}`,
  ],
  "another's": [
    (zero) => `老刘说他那边${zero}`,
    (zero) => `5格报的${zero},我看不像`,
    (zero) => `刚听物业讲${zero}`,
    (zero) => `群里有人发"3格${zero}"`,
    (zero) => `李姐回我:${zero}`,
    (zero) => `昨天他们都报${zero}`,
  ],
  ordered: [
    (zero) => `不要总写${zero}`,
    (zero) => `如果${zero}就报零`,
    (zero) => `没巡的不许写${zero}`,
    (zero) => `领导让我们写${zero}`,
    (zero) => `能写${zero}的前提是巡完`,
    (zero) => `从今天起全部网格默认${zero}`,
  ],
  'meant for later': [
    (zero) => `晚上再报${zero}`,
    (zero) => `我会报${zero}的`,
    (zero) => `收到,按时报${zero}`,
    (zero) => `五点前把${zero}交上来`,
    (zero) => `本想报${zero},结果不行`,
  ],
  asked: [
    (zero) => `3格今天${zero}吗`,
    (zero) => `你确定3格${zero}?`,
    (zero) => `今天怎么都${zero}`,
    (zero) => `3格怎么可能天天${zero}`,
    (zero) => `3格${zero}?我怎么听说有人打架`,
    (zero) => `3格还没看,先当${zero}?`,
  ],
  guessed: [
    (zero) => `八成3格${zero}`,
    (zero) => `我猜3格${zero}`,
    (zero) => `3格应该${zero}吧,我没去`,
    (zero) => `差一点就${zero}了`,
    (zero) => `不是所有格都${zero}`,
    (zero) => `3格${zero}待核实`,
  ],
  'spoken of': [
    (zero) => `你3格${zero}你当然轻松`,
    (zero) => `领导最爱听${zero}`,
    (zero) => `昨天写了${zero}结果被退回`,
    (zero) => `连续三天${zero}要自查`,
    (zero) => `检查组说我们${zero}报得太多`,
    (zero) => `口头说${zero}不算,要书面`,
    (zero) => `只要${zero}就不用拍照`,
  ],
  'only shown': [(zero) => `格式:3格${zero}`, (zero) => `例如“3格${zero}”`, (zero) => `照这样写:3格${zero}`],
}

test.each(Object.entries(reserved))('what is %s is no zero', (_, forms) => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.constantFrom(...zeros), (say, zero) => {
      expect(zeroGrids(understand(say(zero), staff))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

const things = Object.values(kinds).flatMap((lines) => lines.trim().split(/\n\s*/))
const beside: readonly ((thing: string) => string)[] = [
  (thing) => `1格无异常,3格${thing}`,
  (thing) => `2格没事。3格这边${thing}`,
  (thing) => `3格${thing},其余网格正常`,
  (thing) => `除3格外都正常,3格${thing}`,
  (thing) => `今天没别的事,就是${thing}`,
  (thing) => `今天一切正常,不过刚才${thing}`,
]

test('what happened is seldom lost beside a zero, and its grid is hardly ever called one', () => {
  const said = beside.flatMap((say, at) => things.filter((_, index) => index % 6 === at).map(say))
  const readings = said.map((text) => understand(text, staff))
  const lost = readings.filter(
    ({ intent }) => !['incident', 'late_report', 'incident_update'].includes(intent),
  )
  const denied = readings.filter((reading) => zeroGrids(reading).includes('g3'))
  expect(lost.length).toBeLessThan(0.05 * said.length)
  expect(denied.length).toBeLessThan(0.01 * said.length)
})

function zeroGrids(reading: Reading): readonly string[] {
  if (reading.intent === 'zero_report') return reading.grids
  if (reading.intent === 'incident') return reading.alsoZeroGrids
  return reading.intent === 'late_report' && reading.kind === 'zero' ? reading.grids : []
}

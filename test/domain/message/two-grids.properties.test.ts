// Of two grids in one message each has its own said of it, whatever they are called and whichever comes first.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const { context } = messageOf(['g3 05-28 16:30', ''])

const calm: Readonly<Record<string, readonly string[]>> = {
  '4格': ['g4'],
  四号网格: ['g4'],
  网格4: ['g4'],
  '4、5格': ['g4', 'g5'],
  '4格和5格': ['g4', 'g5'],
  '4-6格': ['g4', 'g5', 'g6'],
  代管的4格: ['g4'],
  帮小李看的4格: ['g4'],
  本格: ['g3'],
  我自己格: ['g3'],
  我们3格: ['g3'],
}
const troubled: Readonly<Record<string, readonly string[]>> = {
  '7格': ['g7'],
  七号网格: ['g7'],
  网格7: ['g7'],
  '7格3栋': ['g7'],
  '7格那边': ['g7'],
  另外7格: ['g7'],
  '7格今天上午': ['g7'],
  本格: ['g3'],
  我这格: ['g3'],
  自己的3格: ['g3'],
}

const told = fc.record({
  calm: fc.constantFrom(...Object.keys(calm)),
  zero: fc.constantFrom('没事', '无异常', '一切正常', '都正常', '平安', '今天没啥情况'),
  troubled: fc.constantFrom(...Object.keys(troubled)),
  thing: fc.constantFrom('路灯坏了', '围挡被风吹倒', '有两个人吵架', '井盖松了', '有一处违建', '有人倒垃圾'),
  apart: fc.constantFrom(',', '。', ' ', '\n', ';', '，', ',另外', '。对了'),
  calmFirst: fc.boolean(),
})

test('what happened in one, and nothing in the other', () => {
  fc.assert(
    fc.property(
      told.filter((one) => calm[one.calm]?.join() !== troubled[one.troubled]?.join()),
      (one) => {
        const zero = `${one.calm}${one.zero}`
        const incident = `${one.troubled}${one.thing}`
        const mark = one.apart.replace(/另外|对了/, '')
        const text = one.calmFirst ? `${zero}${one.apart}${incident}` : `${incident}${mark}${zero}`
        const read = understand(text, context)
        const booked =
          read.intent === 'incident'
            ? [read.incidents.flatMap(({ grids }) => grids), read.alsoZeroGrids]
            : read.intent
        expect([text, booked]).toEqual([text, [troubled[one.troubled], calm[one.calm]]])
      },
    ),
    { numRuns: 2000 },
  )
})

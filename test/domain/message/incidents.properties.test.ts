// Whatever is told of one incident, in whatever order: its grid, its day, how many, how far it has come; never a zero.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const { context } = messageOf(['g3 05-28 16:30', ''])

const days = {
  '': '2026-05-28',
  今天上午: '2026-05-28',
  刚才: '2026-05-28',
  昨天下午: '2026-05-27',
  昨晚八点: '2026-05-27',
  前天: '2026-05-26',
  '5月25日': '2026-05-25',
  周二: '2026-05-26',
} as const
const grids = {
  '3格': 'g3',
  三号网格: 'g3',
  '7网格': 'g7',
  十一格: 'g11',
  本格: 'g3',
  第十网格: 'g10',
  '5號網格': 'g5',
} as const
const things = {
  路灯坏了两盏: 2,
  有3个井盖松动: 3,
  一处违建: 1,
  无证摊贩俩: 2,
  无照小贩三处: 3,
  僵尸车五辆堵着路: 5,
  垃圾堆了4堆: 4,
  楼道堆物: undefined,
  下水道冒水: undefined,
  流浪狗三只: 3,
} as const
const stages = {
  '': undefined,
  已报物业: 'in_progress',
  正在处理: 'in_progress',
  已联系师傅: 'in_progress',
  处理完毕: 'resolved',
  已处理: 'resolved',
} as const

type Named<T> = Extract<keyof T, string>

function oneOf<T extends object>(of: T): fc.Arbitrary<Named<T>> {
  return fc.constantFrom(...(Object.keys(of) as Named<T>[]))
}

const told = fc.record({
  day: oneOf(days),
  grid: oneOf(grids),
  place: fc.constantFrom('东门口', '8栋2单元', '菜市场西南角', '河边步道', '地下车库B2', '小广场'),
  thing: oneOf(things),
  stage: oneOf(stages),
  order: fc.constantFrom(
    '{day}{grid}{place}{thing},{stage}',
    '{grid}{day}{place}{thing}，{stage}',
    '{grid} {place} {thing} {stage} {day}',
    '{day},{grid}，{place}{thing}。{stage}',
    '{place}({grid}){thing},{day}看到的,{stage}',
    '报告:{grid}{day}在{place}发现{thing};{stage}',
  ),
})

test('one incident is told', () => {
  fc.assert(
    fc.property(told, (one) => {
      const text = one.order.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof one) => one[name])
      const reading = understand(text, context)
      const [first] = reading.intent === 'incident' ? reading.incidents : []
      const read = first && [first.grids, first.day, first.count ?? 1, first.status]
      const meant = [[grids[one.grid]], days[one.day], things[one.thing] ?? 1, stages[one.stage]]
      expect([text, reading.intent, read]).toEqual([text, 'incident', meant])
    }),
    { numRuns: 1000 },
  )
})

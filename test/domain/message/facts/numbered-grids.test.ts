// N号 among those who report by grid: a grid where the talk is of grids, a day of the month elsewhere.
import { expect, test } from 'vitest'
import { layOut } from '../../../../src/domain/message/facts/layout.ts'
import { messageOf } from '../tables/check.ts'

test.each<[row: [who: string, text: string], grids: string[], days: string[]]>([
  [['g2 10-30 16:30', '2号3号今天零,1号上午有个发烧的,已经送卫生院'], ['g2', 'g3', 'g1'], ['2026-10-30']],
  [['g3 05-28 16:30', '3号今天没事,5号路灯坏了'], ['g3', 'g5'], ['2026-05-28']],
  [['g9 06-15 16:30', '九号的今天有个事,两家打起来了'], ['g9'], ['2026-06-15']],
  [['g8 05-18 16:30', '代9号补报前天一起:门口货车碰了电动车'], ['g9'], ['2026-05-16']],
  [['g3 05-28 16:30', '替4号报一下,今天没事'], ['g4'], ['2026-05-28']],
  [['g3 05-28 16:30', '补8号,3格没事'], ['g3'], ['2026-05-08']],
  [['g3 05-28 16:30', '8号上午,3格路灯坏了'], ['g3'], ['2026-05-08']],
  [['g3 05-28 16:30', '3号没事,5号没事,7号有人打架'], ['g3', 'g5', 'g7'], []],
  [['g3 05-28 16:30', '9号昨天没报,补零'], ['g9'], ['2026-05-27']],
  [['g3 05-28 16:30', '4号和6号昨天都没报,我代他们补零'], ['g4', 'g6'], ['2026-05-27']],
  [['g3 05-10 16:30', '9号昨天没报,补零'], [], ['2026-05-09', '2026-05-09']],
  [['r 05-28 16:30', '3号今天停水吗'], [], ['2026-05-03', '2026-05-28']],
])('%s', (row, grids, days) => {
  const message = messageOf(row)
  const layout = layOut(message.text, message.context)
  expect(layout.grids.flatMap(({ ids }) => ids)).toEqual(grids)
  expect(layout.days.map(({ day }) => day)).toEqual(days)
})

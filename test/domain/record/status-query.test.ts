// What a question about the records asks for.
import { expect, test } from 'vitest'
import type { ReadingContext } from '../../../src/domain/message/reading.ts'
import { readStatusQuery } from '../../../src/domain/record/status-query.ts'

const context: ReadingContext = {
  // A Wednesday.
  now: new Date('2026-03-18T10:00:00+08:00'),
  timeZone: 'Asia/Shanghai',
  chat: 'staff',
  role: 'official',
  ownGrid: undefined,
  addressed: true,
  grids: [2, 5].map((number) => ({ id: `g${number}`, name: `${number}号网格`, number })),
}
const today = { from: '2026-03-18', to: '2026-03-18' }

test.each([
  ['今天谁还没报？', { about: 'missing', grids: [], ...today }],
  ['昨天哪些网格没交？', { about: 'missing', from: '2026-03-17', to: '2026-03-17' }],
  ['5号网格这周报了几次？', { about: 'counts', grids: ['g5'], from: '2026-03-16', to: '2026-03-18' }],
  ['上周各网格报了多少次？', { about: 'counts', from: '2026-03-09', to: '2026-03-15' }],
  ['本月报了几起？', { about: 'counts', from: '2026-03-01', to: '2026-03-18' }],
  ['2号网格上个月报了几次？', { about: 'counts', grids: ['g2'], from: '2026-02-01', to: '2026-02-28' }],
  ['还有哪些隐患没处理？', { about: 'open' }],
  ['我报上了吗？', { about: 'mine', ...today }],
  ['我的事办得怎么样了', { about: 'mine', ...today }],
  ['#12 怎么样了？', { about: 'numbers', refs: [12] }],
  ['@小助手 #3、#4 进展如何？', { about: 'numbers', refs: [3, 4] }],
  ['现在情况怎么样？', { about: 'overview', ...today }],
  ['都弄好了吗', { about: 'overview' }],
  [
    '昨天噪音投诉一共几条,给个数',
    { about: 'tally', category: 'noise', from: '2026-03-17', to: '2026-03-17' },
  ],
  ['这周打架的有几起', { about: 'tally', category: 'public_security', from: '2026-03-16' }],
  ['全网格昨天的上报数和办结数各多少?', { about: 'tally', from: '2026-03-17' }],
  ['本月办结率多少', { about: 'tally', from: '2026-03-01' }],
  ['今天到现在来了几件', { about: 'tally', ...today }],
  ['2号网格本月违建几处', { about: 'tally', grids: ['g2'], category: 'illegal_construction' }],
  ['还有几件没销', { about: 'open' }],
  ['噪音的还有几起没办', { about: 'open' }],
  ['超时没办的有没有', { about: 'overdue' }],
  ['昨天我那个飞线的件编号多少来着', { about: 'own' }],
  ['还差几个格没交', { about: 'missing' }],
  ['这个月几次迟报', { about: 'counts' }],
  ['N3还有谁没确认', { about: 'notice' }],
  ['昨天发的通知多少人确认了', { about: 'notice' }],
  ['今天天气怎么样', { about: 'unclear' }],
  ['确认', { about: 'unclear' }],
])('%s', (text, query) => {
  expect(readStatusQuery(text, context)).toMatchObject(query)
})

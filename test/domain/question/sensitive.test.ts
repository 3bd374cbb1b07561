// Which reports speak of persons in a way that a group must not hear repeated.
import { expect, test } from 'vitest'
import {
  exposesSomebody,
  isSensitiveReport,
  isSensitiveText,
  withoutReporter,
} from '../../../src/domain/question/sensitive.ts'
import type { IncidentFacts } from '../../../src/domain/message/reading.ts'

test.each([
  ['楼上住户天天聚赌', true],
  ['我匿名反映一件事', true],
  ['隔壁老人发烧好几天了', true],
  ['有人偷电瓶，小偷往南跑了', true],
  ['楼下有人打老婆', true],
  ['路灯坏了三盏', false],
  ['垃圾桶满了没人收', false],
  ['消防通道被车堵住', false],
])('%s: %s', (text, sensitive) => {
  expect(isSensitiveText(text)).toBe(sensitive)
})

test.each([
  ['6栋王某确诊肺结核，请邻居做好防护', true],
  ['6号楼203的住户发热，请勿接触', true],
  ['谢春生因赌博被拘留，引以为戒', true],
  ['请照看患精神障碍的居民丁兰家', true],
  ['近期流感高发，传染性强，请戴口罩', false],
  ['周五6栋楼下有反诈骗宣传。', false],
  ['6栋周四洗水箱。发热请及时就医', false],
  ['举报电话见6栋门口', false],
])('%s tells whose illness or offence it is: %s', (text, exposes) => {
  expect(exposesSomebody(text)).toBe(exposes)
})

const facts = (changes: Partial<IncidentFacts>): IncidentFacts => ({
  category: 'other',
  grids: [],
  day: '2026-03-16',
  location: undefined,
  count: undefined,
  urgent: false,
  foundAt: undefined,
  status: undefined,
  ...changes,
})
test.each([
  ['an epidemic is, whatever the words', facts({ category: 'epidemic' }), '这户要隔离', true],
  ['danger now is said openly', facts({ category: 'public_security', urgent: true }), '小偷持刀', false],
  ['a broken lamp is not', facts({ category: 'facility' }), '灯坏了', false],
] as const)('%s', (...[, one, text, sensitive]) => {
  expect(isSensitiveReport([one], text)).toBe(sensitive)
})

test.each([
  ['有人囤烟花，我住7栋301，电话13900002222。', '有人囤烟花，我住**，电话139****22。'],
  ['我家住在七栋三零一，楼上聚赌', '我家住在**，楼上聚赌'],
  ['我住菜场后面，夜里有人聚赌', '我住**，夜里有人聚赌'],
  ['我是东门卖水果的，他们短斤少两', '我是**，他们短斤少两'],
  ['我叫秦可，本人身份证110101199001011237', '我叫匿名，本人身份证110****37'],
  ['我是看到3栋有人囤烟花才说的', '我是看到3栋有人囤烟花才说的'],
  ['我住的楼里有人囤烟花', '我住的楼里有人囤烟花'],
])('of whoever tips somebody off nothing stays: %s', (text, left) => {
  expect(withoutReporter(text, '秦可')).toBe(left)
})

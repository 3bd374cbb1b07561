// Questions that a plan comes near to and does not answer, and such as look so and are answered.
import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const library = buildLibrary([
  {
    name: 'courts.txt',
    lines: [
      '柿湾社区球场管理方案',
      '为管好柿湾社区的球场，制定本方案。',
      '一、组织领导',
      '召集人由居委会副主任倪望舒担任；副召集人：    ；球场管理员由居委会聘用。',
      '二、开放',
      '球场向居民开放，场地由体育专干安排，坚持一日三巡。',
      '三、收费',
      '团体包场每场收费80元，年票每张300元，老年居民每顿午间加场减收5元。',
      '四、评比',
      '评出20个文明球队（名单见附件2）。早市摊位占用球场的，由城管队员当场劝离。',
    ],
  },
  {
    name: 'pool.txt',
    lines: [
      '柿湾社区泳池开放方案',
      '一、泳池设在云锦路18号二楼，每周二至周日9时至20时开放。',
      '二、更衣柜押金每把20元，离场退还。',
      '三、流动人口子女凭居住证免费入场，须带材料：居住证、学生证。',
    ],
  },
])

test.each([
  ['柿湾社区球场在哪条街？', 'not-in-plans'],
  ['柿湾社区球场包场押金交多少？', 'not-in-plans'],
  ['柿湾球场副召集人叫什么？', 'blank'],
  ['柿湾球场评的20个文明球队都叫什么？', 'list-absent'],
  ['柿湾社区球场几号开放？', 'not-in-plans'],
  ['柿湾社区球场开放时间', 'not-in-plans'],
])('%s is refused as %s', (question, reason) => {
  expect(ask(library, { question })).toMatchObject({ outcome: 'refused', reason })
})

test.each([
  ['柿湾社区泳池在哪条路？', '云锦路18号'],
  ['柿湾社区泳池更衣柜押金多少钱？', '20元'],
  ['柿湾社区泳池几点开放？', '9时'],
  ['柿湾泳池流动人口子女入场要带什么材料？', '居住证'],
  ['柿湾早市摊位占了球场会怎样？', '劝离'],
])('%s is answered with %s', (question, words) => {
  expect(ask(library, { question })).toMatchObject({
    outcome: 'answered',
    text: expect.stringContaining(words),
  })
})

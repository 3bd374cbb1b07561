// Each step that gets a text ready changes its example as it says, by the step alone, and leaves every letter in its place.
import { expect, test } from 'vitest'
import { alignedFold } from '../../../src/lib/aligned-fold.ts'
import * as steps from '../../../src/domain/message/text/prepare-steps.ts'
import { misheard } from '../../../src/domain/message/text/misheard.ts'
import { prepare } from '../../../src/domain/message/text/prepare.ts'
import { rewrite } from '../../../src/lib/rewriting.ts'
import { cries, slips } from '../../../src/domain/message/words/slips.ts'

const all = [steps.listMarks, cries, slips, misheard, steps.marks, steps.asides, steps.courtesies].flat()

test.each(all.map((step) => [...step.example, step] as const))('%s is read as %s', (typed, read, step) => {
  expect(rewrite(typed, [step])).toBe(read)
  expect(read).toHaveLength(typed.length)
  expect(all.filter((one) => one !== step && rewrite(typed, [one]) === read)).toEqual([])
})

test.each([
  ['🔥🔥3栋2单元', '着火着火3栋2单元'],
  ['🔥今天的广场舞比赛大家跳得真好', '🔥今天的广场舞比赛大家跳得真好'],
  ['①8格无②9格无异长', '•8格无;9格无异常'],
  ['嗯，3网各没事——就是路灯坏了，谢谢🌹', '  3网格没事, 就是路灯坏了     '],
  ['这网络没信号', '这网络没信号'],
])('%s is got ready as %s', (typed, read) => {
  const { text } = prepare(typed)
  expect(text).toBe(read)
  expect(text).toHaveLength(alignedFold(typed).length)
})

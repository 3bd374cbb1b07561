// What a model gets to see: passages of the one plan that the answer stands in, as they were written.
import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { evidenceFor } from '../../../src/knowledge/answer/evidence.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const plan = (place: string, times: string) => [
  `${place}镇清河行动工作方案`,
  `为改善${place}镇水环境,特制定本方案。`,
  `${place}镇水利站负责实施,${place}镇各村配合。`,
  `一、巡河。${place}镇村级河长每周巡河${times}次,发现问题当日上报镇水利站。`,
  `二、奖励。举报偷排属实的,每起奖励300元。${'河道保洁要常抓不懈。'.repeat(80)}`,
]
const library = buildLibrary([
  { name: 'a.txt', lines: plan('柳溪', '两') },
  { name: 'b.txt', lines: plan('白塘', '三') },
])

test('only the plan of the answer is shown, with every place that plans are known by', () => {
  const question = '柳溪镇村级河长每周巡河几次?'
  const answer = ask(library, { question })
  if (answer.outcome !== 'answered') throw new Error(`not answered but ${answer.outcome}`)
  const { passages, names } = evidenceFor(library, question, answer.citations[0])
  expect(passages[0]).toMatchObject({
    text: '一、巡河。柳溪镇村级河长每周巡河两次,发现问题当日上报镇水利站。',
    citation: { file: 'a.txt', lines: [4, 4] },
  })
  expect(new Set(passages.map(({ citation }) => citation.file))).toEqual(new Set(['a.txt']))
  expect(names.join()).toMatch(/柳溪/)
  expect(names.join()).toMatch(/白塘/)
  expect(passages.every(({ text }) => text.length <= 600)).toBe(true)
})

import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const body = (hours: string) => [
  '望江里社区巡逻队管理办法',
  '为加强望江里社区群防群治，特制定本办法。',
  '一、巡逻队由治保主任带领，队员从退役军人和热心居民中招募。',
  `二、夜间巡逻从${hours}开始，每晚不少于两小时，并填写巡逻日志。`,
  '三、巡逻中发现可疑人员应当立即报告派出所，不得自行处置。',
  '四、队员补助每人每月150元，全年共计2000元，由社区工作经费列支。',
]

test('the same words in a near-duplicate are said, and another number is shown beside', () => {
  const library = buildLibrary([
    { name: 'a.txt', lines: body('晚上8点') },
    { name: 'b.txt', lines: body('晚上9点') },
  ])
  const answer = ask(library, { question: '望江里社区夜间巡逻几点开始？' })
  expect(answer).toMatchObject({ outcome: 'answered', citations: [{}, {}, {}] })
  if (answer.outcome !== 'answered') return
  const [said] = answer.citations
  expect(answer.against).toMatchObject({ lines: [4, 4] })
  expect(answer.against?.file).not.toBe(said.file)
  const repeated = ask(library, { question: '望江里社区巡逻发现可疑人员怎么办？' })
  expect(repeated.outcome === 'answered' && repeated.alsoIn).toContainEqual(
    expect.objectContaining({ lines: [5, 5] }),
  )
})

test('a yearly amount that the monthly one does not add up to is shown, neither is picked', () => {
  const library = buildLibrary([
    {
      name: 'a.txt',
      lines: ['云锦小区保安补贴方案', '保安补贴每人每月150元。', '以上补贴全年合计2000元，年底核发。'],
    },
  ])
  const answer = ask(library, { question: '云锦小区保安补贴每月多少钱？' })
  expect(answer).toMatchObject({ outcome: 'answered', against: { lines: [3, 3] } })
})

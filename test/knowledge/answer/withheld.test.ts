import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const lines = [
  '云栖街道广场舞管理办法',
  '为规范云栖街道广场舞活动，特制定本办法。',
  '一、音量不得超过60分贝，音量检测细则另行公布。',
  '二、领舞员由各舞队推选，领舞员报名表附后。',
  '三、优秀舞队评选15支，奖品为____。',
  '四、音响配备一台，违规播放的罚款200元。',
]
const library = buildLibrary([{ name: 'dance.txt', lines }])

test.each([
  ['云栖街道广场舞音量检测细则是什么', 'list-absent'],
  ['云栖街道领舞员报名表怎么填', 'annex-absent'],
  ['云栖街道优秀舞队的奖品是什么', 'masked'],
  ['云栖街道音响一台多少钱', 'not-in-plans'],
])('%s is refused: %s', (question, reason) => {
  expect(ask(library, { question })).toMatchObject({ outcome: 'refused', reason })
})

test.each([
  ['评分细则见附件。', '云栖街道评分细则有哪些', 'annex-absent'],
  ['经费从党建经费列支，预算明细另附。', '云栖街道经费预算明细', 'annex-absent'],
  ['具体成员名单（略）。', '云栖街道舞管会成员有哪些人', 'annex-absent'],
  ['举报电话：1***5。', '云栖街道举报打哪个号', 'masked'],
  ['举报电话：________。', '云栖街道举报电话多少', 'blank'],
])('%s leaves open %s', (line, question, reason) => {
  const library = buildLibrary([{ name: 'dance.txt', lines: [...lines, '五、其他', line] }])
  expect(ask(library, { question })).toMatchObject({ outcome: 'refused', reason })
})

test.each([
  ['云栖街道广场舞音量不得超过多少分贝', '60'],
  ['云栖街道违规播放音响罚款多少', '200元'],
])('%s is answered', (question, words) => {
  const answer = ask(library, { question })
  expect(answer.outcome === 'answered' && answer.text).toContain(words)
})

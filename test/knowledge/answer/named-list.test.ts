import { expect, test } from 'vitest'
import { isOnlyNamed } from '../../../src/knowledge/answer/named-list.ts'
import { readQuestion } from '../../../src/knowledge/question/question.ts'

test.each([
  ['船工六不准有哪些内容', '严格执行船工六不准,违者停航。', true],
  ['船工六不准有哪些内容', '船工六不准:不饮酒、不超载、不夜航、不疲劳、不私渡、不离岗。', false],
  ['河道12件实事清单', '抓好河道12件实事,落到实处。', true],
  ['河道12件实事几月做完', '抓好河道12件实事,9月底前做完。', false],
  ['五项承诺是哪五项', '兑现5项承诺:一是守时、二是守信;三是公开、四是便民;五是廉洁。', false],
])('%s: %s only names the list: %s', (question, text, only) => {
  expect(isOnlyNamed(readQuestion(question), text)).toBe(only)
})

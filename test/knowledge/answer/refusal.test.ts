import { expect, test } from 'vitest'
import { readQuestion } from '../../../src/knowledge/question/question.ts'
import { isSensitive } from '../../../src/knowledge/answer/refusal.ts'

test.each([
  ['谁是密接', true],
  ['三号楼哪户是确诊的', true],
  ['低保户名单发一下', true],
  ['谁举报的我家', true],
  ['举报人是谁', true],
  ['刑满释放人员住在哪几栋', true],
  ['残疾人由谁负责上门服务？', false],
  ['谁来照顾独居老人', false],
  ['举报违建找哪个部门', false],
  ['低保怎么申请', false],
  ['确诊病例小区多久消毒一次', false],
])('%s: sensitive %s', (text, sensitive) => {
  expect(isSensitive(readQuestion(text))).toBe(sensitive)
})

import { expect, test } from 'vitest'
import { lacksOwnWords } from '../../../src/knowledge/answer/own-words.ts'
import { readQuestion } from '../../../src/knowledge/question/question.ts'

test.each([
  ['水闸每年清出多少吨淤泥', '全年清淤12次，清出3.5吨。', false],
  ['水闸每年清出多少吨淤泥', '全年清淤12次。', true],
  ['竞赛满分多少', '满分100分。', false],
  ['竞赛满分多少', '前10名有奖，30分钟内答完。', true],
  ['巡河群的群号是多少', '建立巡河群，共有成员35人。', true],
  ['乱倒垃圾罚款多少', '清运费每车50元。乱倒的依法处理。', true],
  ['乱倒垃圾罚款多少', '乱倒的，处50元罚款。', false],
  ['拾到野鸭蛋奖金多少', '每枚补助8元。', true],
  ['阅览室周末开门吗', '阅览室藏书3000册。', true],
])('%s: %s lacks the words of its own: %s', (question, text, lacks) => {
  expect(lacksOwnWords(readQuestion(question), text)).toBe(lacks)
})

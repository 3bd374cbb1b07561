import { describe, expect, test } from 'vitest'
import { allWantedBy, couldAnswer, wantedBy, type Wanted } from '../../../src/knowledge/question/wanted.ts'

describe('what a question wants', () => {
  test.each<[string, Wanted]>([
    ['队员名单哪天前交', 'day'],
    ['奖金什么时候发', 'when'],
    ['志愿队长叫什么', 'name'],
    ['摊位都在哪几个地方', 'where'],
    ['迟到一回扣多少奖金', 'money'],
    ['逾期一天罚多少', 'money'],
    ['一次能借几本', 'how-many'],
    ['报名要带什么材料', 'papers'],
    ['志愿者年龄要求', 'age'],
    ['下雨了怎么办', 'what-if'],
    ['晚上能跳舞吗', 'hours'],
    ['周末图书室开不开', 'hours'],
    ['没有户口能报名吗', 'whether'],
    ['修路的钱两个村怎么分摊', 'share'],
    ['那几天食堂几点开饭', 'clock'],
    ['争创什么', 'what'],
    ['免费项目有哪些', 'list'],
  ])('%s: %s', (question, wanted) => {
    expect(wantedBy(question)).toBe(wanted)
  })

  test('each of two questions in one sentence is heard', () => {
    expect(allWantedBy('报名截止到哪天,去哪里报')).toEqual(['day', 'where'])
    expect(allWantedBy('报名截止到哪天')).toEqual(['day'])
  })

  test('a number that is taken out is no telephone number', () => {
    expect(couldAnswer('contact', '咨询电话:6xxxx218')).toBe(false)
    expect(couldAnswer('contact', '咨询电话:6123218')).toBe(true)
  })
})

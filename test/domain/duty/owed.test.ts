import { expect, test } from 'vitest'
import { readDuties } from '../../../src/domain/duty/read-duties.ts'

function owedIn(sentence: string, heading = '工作要求'): string[] {
  return readDuties({ sentence, after: '', headings: [heading], isHeading: false, told: false }).map(
    ({ cadence }) => cadence.value,
  )
}

test.each([
  ['暴雨是指24小时内降雨五十毫米以上。'],
  ['具体日期6月5日另行通知。'],
  ['为此要做好以下工作：'],
  ['11月9日，正值消防宣传周，路面积水多。'],
  ['去年9月底前清理了三处堆料。'],
  ['上半年，共开展巡查27次。'],
  ['设立信箱，使住户能及时反映。'],
  ['对及时上报线索的住户，给予奖励。'],
  ['欢迎各位随时检查指导。'],
  ['施工时间为工作日8:00—12:00。'],
  ['法定节假日不得装修。'],
  ['每月考核得分低于80分的约谈。'],
  ['值班补贴每天30元。'],
  ['队长每年被通报三次的，取消资格。'],
  ['队伍在培训后更加得力。'],
])('owed by nobody: %s', (sentence) => {
  expect(owedIn(sentence)).toEqual([])
})

test.each([
  ['去年建成了泵站，泵房每周保养一次。', '每周'],
  ['每年1月底前对上一年的账目清算。', '每年1月底前'],
  ['枯水期(11月至次年2月)每周不得少于1次。', '每周'],
  ['暴雨是指五十毫米以上的雨；值班员每小时记录雨量。', '每小时'],
])('owed in spite of its neighbour: %s', (sentence, value) => {
  expect(owedIn(sentence)).toEqual([value])
})

test('a title and a principle owe nothing', () => {
  expect(owedIn('元旦欢乐夜', '活动主题')).toEqual([])
  expect(owedIn('坚持预防为主，及时化解风险。', '总体要求')).toEqual([])
  expect(owedIn('坚持预防为主，及时化解风险。', '工作措施')).toEqual(['及时'])
})

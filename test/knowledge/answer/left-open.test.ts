// A plan that leaves open what is asked: the value of another thing beside it is no answer.
import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const library = buildLibrary([
  {
    name: 'boats.txt',
    lines: [
      '鹭洲街道龙舟赛实施方案',
      '为办好鹭洲街道龙舟赛，制定本方案。',
      '一、组织领导',
      '成立鹭洲街道龙舟赛筹备组：',
      '组长：',
      '副组长：贺清和',
      '筹备组办公室设在文体站，办公室主任由苗文轩兼任。',
      '二、船队',
      '红旗队队长宋长风，白帆队队长黎秋水，蓝湾队队长    。参赛船队总长**公里航道分三段。',
      '三、经费',
      '每支船队由区里补助***元，街道另给予每队3000元训练费。救生员补贴按每人每天    元，赛后发放。',
      '四、奖励',
      '前三名授予锦旗，观众抽奖细则另行公布。打捞漂浮物的志愿者视情况给予奖励，划水违规一次扣2分。',
      '五、时间地点',
      '训练赛6月2日上午9时在东码头举行，夜航表演的时间、地点另行通知。',
      '闭幕式（ 月）由文体站筹办，颁奖地点：____。',
      '六、其他',
      '落水时立即拨打救援电话，同时报告裁判长。医务点电话：____。',
      '船只检验后限__日内贴标。夜间照明由供电所定期检修。',
      '首批登记船只42条，具体清单见附件1。',
      '附件：1.登记船只清单 2.裁判员评分标准',
    ],
  },
])

test.each([
  ['鹭洲龙舟赛筹备组的组长是谁？', 'blank'],
  ['鹭洲蓝湾队队长叫什么名字？', 'blank'],
  ['鹭洲龙舟赛航道总长多少公里？', 'masked'],
  ['鹭洲区里补助每支船队多少钱？', 'masked'],
  ['鹭洲救生员补贴一天多少钱？', 'blank'],
  ['鹭洲龙舟赛观众抽奖有哪些奖？', 'list-absent'],
  ['鹭洲夜航表演哪天？', 'list-absent'],
  ['鹭洲夜航表演在哪里？', 'list-absent'],
  ['鹭洲龙舟赛闭幕式是几月？', 'blank'],
  ['鹭洲船只检验后几天内要贴标？', 'masked'],
  ['鹭洲龙舟赛裁判员评分标准', 'annex-absent'],
  ['鹭洲龙舟赛医务点电话多少？', 'blank'],
])('%s is refused as %s', (question, reason) => {
  expect(ask(library, { question })).toMatchObject({ outcome: 'refused', reason })
})

test.each([
  ['鹭洲龙舟赛筹备组副组长是谁？', '贺清和'],
  ['鹭洲白帆队队长叫什么？', '黎秋水'],
  ['鹭洲街道给每队多少训练费？', '3000元'],
  ['鹭洲训练赛哪天举行？', '6月2日'],
  ['鹭洲划水违规一次扣几分？', '2分'],
  ['鹭洲夜间照明多久检修一次？', '定期'],
])('%s is answered with %s', (question, words) => {
  expect(ask(library, { question })).toMatchObject({
    outcome: 'answered',
    text: expect.stringContaining(words),
  })
})

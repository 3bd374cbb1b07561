import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { contradictionsIn } from '../../../src/knowledge/library/contradictions.ts'
import { renderIngestReport, reportOf } from '../../../src/knowledge/library/ingest-report.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'
import { withoutUnfit } from '../../../src/knowledge/plan/unfit.ts'

describe('what is unfit for a group', () => {
  test.each([
    '免费在线毛片|人妻小说|成人电影下载',
    '加微信看裸聊，美女等你。',
    '六合彩内部资料，百家乐稳赚不赔。',
    '你这个傻逼，去死吧。',
    '抽到红签的摸异性的胸说一句。',
  ])('%s goes', (text) => {
    expect(withoutUnfit(text)).toBe('')
  })

  test.each([
    '严厉打击卖淫嫖娼、淫秽色情等违法犯罪活动。',
    '加强网吧监管，防范青少年浏览色情网站。',
    '开展禁毒宣传，成人礼仪式定于5月举行。',
    '整治网上赌场、私服等乱象。',
    '严禁辱骂、殴打工作人员。',
  ])('%s stays', (text) => {
    expect(withoutUnfit(text)).toBe(text)
  })

  test('a sentence between others goes alone, is counted and never quoted', () => {
    const lines = [
      '晨曦社区书屋管理办法',
      '为管理好晨曦社区书屋，特制定本办法。',
      '一、书屋开放时间为每日9时至17时。书屋提供成人小说和色情视频下载。借书期限为30天。',
    ]
    const library = buildLibrary([{ name: 'books.txt', lines }])
    const answer = JSON.stringify(ask(library, { question: '晨曦社区书屋几点开放' }))
    expect(answer).toContain('9时至17时')
    expect(answer).not.toContain('下载')
    expect(JSON.stringify(library.passages.map(({ text }) => text))).not.toContain('下载')
    expect(reportOf(library).files[0]?.removed).toEqual([{ line: 3, reason: 'unfit' }])
  })
})

describe('what a page says of its length', () => {
  const report = (said: number) =>
    reportOf(
      buildLibrary([{ name: 'a.txt', lines: [`全文共 ${said} 字`, '石桥巡逻方案', '一、每晚 巡逻两次。'] }]),
    )

  test('is counted again without white space', () => {
    expect(report(16).files[0]?.lengths).toEqual([{ line: 1, said: 16, found: 15 }])
  })

  test('is doubted where it is far off', () => {
    expect(renderIngestReport(report(16))).toContain('= 第1行称全文共16字,实有15字')
    expect(renderIngestReport(report(60))).toContain('! 第1行称全文共60字,实有15字')
  })
})

describe('two things said of the same matter', () => {
  const pairs = (...lines: string[]) => {
    const { plans } = buildLibrary([{ name: 'a.txt', lines: ['石桥巷值守工作方案', ...lines] }])
    return plans.flatMap(contradictionsIn).map(([a, b]) => [a.passage.line, b.passage.line])
  }

  test.each([
    ['网格员对独居老人家庭每周上门探访2次。', '网格员对独居老人家庭每周上门探访3次。'],
    ['网格员对独居老人家庭每周上门探访1次。', '网格员对独居老人家庭每月上门探访1次。'],
    ['夜间值守人员每人每班补助30元，按月发放。', '夜间值守人员每人每班补助五十元。'],
  ])('%s against %s', (a, b) => {
    expect(pairs(a, '二、其他。', b)).toEqual([[2, 4]])
  })

  test.each([
    ['一等奖获奖家庭每户奖励500元。', '二等奖获奖家庭每户奖励300元。'],
    ['小雨:降雨停止后2小时内清理积水。', '大雨:降雨停止后6小时内清理积水。'],
    ['网格员对独居老人家庭每周上门探访2次。', '网格员对独居老人家庭每周上门探访两次。'],
    ['未按要求到岗的每发现1次扣2分。', '未按要求到岗的每发现1次扣5分。'],
  ])('not %s against %s', (a, b) => {
    expect(pairs(a, b)).toEqual([])
  })
})

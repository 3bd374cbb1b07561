import { expect, test } from 'vitest'
import { parseDutyCommand } from '../../../src/domain/duty/duty-command.ts'

test.each([
  ['职责', { verb: 'next' }],
  ['职责 三月', { verb: 'month', month: 3, year: undefined }],
  ['职责2027年12月', { verb: 'month', month: 12, year: 2027 }],
  ['职责 三月 日历文件', { verb: 'month', month: 3, year: undefined, format: 'ics' }],
  ['职责2027年12月ICS', { verb: 'month', month: 12, year: 2027, format: 'ics' }],
  ['导出职责 2027年1月 表格', { verb: 'month', month: 1, year: 2027, format: 'xlsx' }],
  ['职责 13月', { verb: 'no-month', said: '13' }],
  ['D12', { verb: 'show', id: 12 }],
  ['d12 不是我们的', { verb: 'not-ours', id: 12, whole: false }],
  ['D12 整份已过期', { verb: 'expired', id: 12, whole: true }],
  ['D12 保密', { verb: 'secret', id: 12, whole: false }],
])('%s', (text, expected) => {
  expect(parseDutyCommand(text)).toEqual(expected)
})

test('confirming words come in any order; what is no year, person or lead names the unit', () => {
  const request = { year: 2027, unit: '3号网格', audience: 'staff', leadDays: 3, local: false }
  expect(parseDutyCommand('D12 确认 2027年 3号网格 网格员 提前三天')).toEqual({
    verb: 'confirm',
    id: 12,
    request,
  })
  expect(parseDutyCommand('D12 确认 提前3天，网格员，2027，3号网格')).toEqual({
    verb: 'confirm',
    id: 12,
    request,
  })
  expect(parseDutyCommand('D12 确认 2027 3号网格 网格员 提前3天 日期：9月30日前')).toEqual({
    verb: 'confirm',
    id: 12,
    request: { ...request, words: '9月30日前' },
  })
  expect(parseDutyCommand('D12 本地规定 每月5日前 2027 3号网格 网格员 当天')).toEqual({
    verb: 'confirm',
    id: 12,
    request: { ...request, leadDays: 0, words: '每月5日前', local: true },
  })
})

test.each(['职责是什么', '职责 周八', '我的职责 三月', 'D12楼道有人', 'D0x', '确认 D12'])(
  '%s is no command',
  (text) => {
    expect(parseDutyCommand(text)).toBeUndefined()
  },
)

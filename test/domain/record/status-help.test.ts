import { expect, test } from 'vitest'
import {
  renderHelp,
  renderNotUnderstood,
  renderTrouble,
  renderUnboundGroup,
} from '../../../src/domain/messaging/help.ts'
import type { GridDay } from '../../../src/domain/report/report-day.ts'
import { renderReported } from '../../../src/domain/record/status.ts'
import { member, report, unit } from '../sample-records.ts'

const day = (id: string, state: GridDay['state']): GridDay => ({
  grid: unit(id),
  state,
  late: false,
  report: state === 'zero' ? report({ gridId: id }) : undefined,
})
const reported = (days: readonly GridDay[]) => renderReported('2026-03-16', [{ name: '零报告', days }])

test('staff see who is missing', () => {
  expect(reported([day('g1', 'zero'), day('g2', 'missing')])).toBe(
    '【零报告】3月16日 已报 1/2，未报：2号网格。',
  )
})

test('a grid that our outage kept is neither reported nor missing', () => {
  expect(reported([day('g1', 'zero'), day('g2', 'outage')])).toBe('【零报告】3月16日 已报 1/2，没有未报的。')
})

test.each([
  ['somebody', ['问政策', '反映问题', '119']],
  ['zhou', ['日报', '事件', '问规定']],
  ['qian', ['发通知', '事件', '问规定']],
])('%s gets three lines of help', (accountId, heads) => {
  const lines = renderHelp(member(accountId), '小管家').split('\n')
  expect(lines).toHaveLength(3)
  heads.forEach((head, i) => expect(lines[i]).toContain(head))
})

test('a failure shows nothing of its inside and says what to do', () => {
  expect(renderTrouble()).toContain('请稍后再发一次')
  expect(renderNotUnderstood('小管家')).toContain('@小管家 帮助')
  expect(renderUnboundGroup('telegram', '-100')).toContain('channel: telegram，chat: "-100"')
})

import { describe, expect, test } from 'vitest'
import {
  renderEscalation,
  renderOpened,
  renderProposal,
  renderWhichIncident,
} from '../../../../src/domain/incident/rules/incident-handling.ts'
import { at, incident, zone } from '../../sample-records.ts'

describe('a new incident', () => {
  const staff = { gridName: '1号网格', timeZone: zone, toStaff: true }

  test('tells staff what to do by when', () => {
    expect(renderOpened(incident(), staff)).toBe(
      '#12 已登记：设施损坏，1号网格 北门。请在 3月17日 09:00 前处理，办好后回“#12 已处理”。',
    )
  })

  test('tells a resident the limit, not to do it himself', () => {
    const text = renderOpened(incident(), { ...staff, toStaff: false })
    expect(text).toContain('处理时限为 3月17日 09:00。')
    expect(text).not.toContain('办好')
  })

  test('says when it was found, that no place was named, that life comes first', () => {
    const changes = { foundAt: at('07:30'), location: undefined, urgent: true }
    const text = renderOpened(incident(changes), { ...staff, gridName: undefined })
    expect(text).toContain('地点未写，发现于 3月16日 07:30。紧急')
    expect(text).toContain('110/119/120')
  })

  test('that was dealt with on the spot has no limit', () => {
    expect(renderOpened(incident({ state: 'resolved' }), staff)).toMatch(/北门。已当场处理。$/)
  })
})

test('an escalation says what, since when and what to do', () => {
  const text = renderEscalation(incident({ text: '北门路灯\n不亮' }), '1号网格', zone)
  expect(text.split('\n')).toEqual([
    '【超时】#12 设施损坏，1号网格 北门',
    '3月16日 09:00 上报，超过限时（3月17日 09:00）仍未办结。',
    '原文：北门路灯 不亮',
    '请督促处理，办好后回“#12 已处理”。',
  ])
  expect(renderEscalation(incident({ location: undefined }), undefined, zone)).toContain('设施损坏\n')
})

test('an update without a number is asked which, from what is open', () => {
  expect(renderWhichIncident([], 0)).toContain('没有归您办的未办结事件')
  const open = [incident(), incident({ number: 13, location: undefined, category: 'noise' })]
  expect(renderWhichIncident(open, open.length)).toBe(
    '是哪一件？10 分钟内回编号即可，如“#12”。未办结：#12 设施损坏，北门；#13 噪音扰民。',
  )
  expect(renderWhichIncident([incident()], 1)).toBe('是“#12 设施损坏，北门”这件吗？是就回“#12”。')
})

test('a proposal quotes what was said', () => {
  expect(renderProposal('北门路灯不亮', '河西居民群')).toBe(
    '河西居民群里有人说：“北门路灯不亮”。要登记为事件吗？',
  )
})

test('more than are offered are counted', () => {
  expect(renderWhichIncident([incident({ number: 4 })], 7)).toMatch(/；还有 6 件。$/)
})

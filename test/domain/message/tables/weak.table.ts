// Messages that the reader is known to get wrong, so that a change that helps them is noticed.
import type { Intent, Row } from './row.ts'

export const weak: readonly (readonly [Intent, Row])[] = [
  ['late_report', ['g6', '上周二6格零报告漏了,现补上', { kind: 'zero', day: '05-05' }]],
  [
    'incident',
    ['r', '小区后门晚上一直开着,什么人都能进', { category: 'facility|public_security', place: '小区后门' }],
  ],
]

// Messages that the reader is known to get wrong, so that a change that helps them is noticed.
import type { Intent, Row } from './row.ts'

export const weak: readonly (readonly [Intent, Row])[] = [
  ['correction', ['g7', '我搞错了,7格今天没事,刚才那个是8格的', { grids: [7] }]],
  ['incident', ['r', '樹枝斷落嚟擋住條路,荔枝徑', { category: 'flooding_weather' }]],
  [
    'incident',
    ['g9', '老年人被电动车剐倒了,头上有血', { category: 'traffic_parking', urgent: true, count: null }],
  ],
  ['help', ['g8', '一次报几个网格怎么写']],
]

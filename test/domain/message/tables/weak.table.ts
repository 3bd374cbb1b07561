// Messages that the reader is known to get wrong, so that a change that helps them is noticed.
import type { Intent, Row } from './row.ts'

export const weak: readonly (readonly [Intent, Row])[] = [
  ['correction', ['g7', '我搞错了,7格今天没事,刚才那个是8格的', { grids: [7] }]],
  [
    'incident',
    [
      'g3 08-06 16:33',
      '除3格有一家扯皮的,1、2、4格都无事。扯皮的是弟兄俩争老屋,在糖坊巷',
      { zero: [1, 2, 4], category: 'dispute', count: null, place: '糖坊巷' },
    ],
  ],
  [
    'incident',
    [
      'g9 09-24 16:15',
      '1至9格里头就9格有事:卖月饼的展架支到车行道,一共六架;其余八个格都零',
      { zero: [1, 2, 3, 4, 5, 6, 7, 8], category: 'street_vending', count: 6, place: '车行道' },
    ],
  ],
  [
    'incident',
    [
      'g2 11-30 07:55',
      '报一个：昨夜风大，2格广告牌就剩一颗螺丝吊着，底下是公交站，中山路36号',
      { category: 'facility|flooding_weather', urgent: true, place: '中山路36号' },
    ],
  ],
  ['incident', ['r', '我家门口多了个白圈,听说是踩点的记号', { category: 'public_security' }]],
  [
    'incident',
    ['g7', '7格要不是那个醉鬼拿砖头砸人今天就零了', { category: 'public_security', urgent: null }],
  ],
  ['zero_report', ['g10', '10格零报告[下午猫打架不算哈哈]', {}]],
  ['correction', ['g3', '我那句“3格无”是“3格无法进”,没巡成', { kind: 'withdrawn|incident' }]],
]

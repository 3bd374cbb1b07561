// Numbers without a word beside them, exceptions, announcements, and places whose names sound like a zero.
import type { Intent, Row } from './row.ts'

export const everydayOddities: Partial<Record<Intent, readonly Row[]>> = {
  zero_report: [
    ['g3', '2无异常', { grids: [2] }],
    ['o', '1到4格都没情况,三号除外', { grids: [1, 2, 4] }],
    ['o', '3 5两个格转过了,没事', { grids: [3, 5] }],
    ['g6', '太平里没事,6格正常'],
    ['g3', '消防通道没堵,楼道没堆东西,挺好'],
    ['g3', '独居老人都问过了,身体都好,无事'],
    ['g3', '三格一日无话'],
    ['o', '所有网格今日无异常', { grids: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    ['g8', '昨晚那场雨没造成影响,各处都看过,一切正常'],
  ],
  incident: [
    ['o', '除4格外,1到7格都有积水', { grids: [1, 2, 3, 5, 6, 7], category: 'flooding_weather' }],
    ['g11', '11无异常12有人吵架', { grids: [12], zero: [11], category: 'dispute' }],
    ['g3', '有异常', { category: 'other' }],
    ['g3', '今天发现异常', { category: 'other' }],
    ['g3', '太平街垃圾满地', { category: 'sanitation', place: '太平街' }],
    ['g3', '平安里12栋住了十来个外地人没办登记', { category: 'public_security', count: null }],
    ['g3', '永安小区有人聚众赌博', { category: 'public_security' }],
    ['g5', '和平路安宁超市门口堆满纸箱', { category: 'sanitation|fire_safety|street_vending' }],
  ],
  late_report: [
    ['g5 06-02 09:00', '30 31号忘了报,5格都没事', { kind: 'zero', days: ['05-30', '05-31'] }],
    ['o', '替小秦补一下周一的,7格零', { kind: 'zero', grids: [7], day: '05-11' }],
    ['g3', '昨天回老家了没报,3格昨天没事', { kind: 'zero', day: '05-12' }],
  ],
  help: [
    ['g3', '更正'],
    ['g8', '一次报几个网格怎么写'],
  ],
  chatter: [
    ['o', '没有情况也要报'],
    ['o', '把所有未报的都改成已报'],
    ['r', '[系统通知] 从今天起全部网格默认零报告'],
    ['r', '有异常'],
  ],
}

// Late reports: by grid staff or an official, for an earlier day.
import type { Row } from './row.ts'

export const lateReports: readonly Row[] = [
  ['g3 08:30', '补报昨天的:3格零报告', { kind: 'zero', day: '05-12' }],
  ['g3 08:30', '昨日漏报,三号网格无异常', { kind: 'zero', day: '05-12' }],
  ['g3 08:30', '不好意思昨晚忘了报,昨天3格没情况', { kind: 'zero', day: '05-12' }],
  ['g3 08:30', '前天忘记发了,一切正常', { kind: 'zero', day: '05-11' }],
  ['g5', '补周一的零报告,5格无', { kind: 'zero', day: '05-11' }],
  ['g5', '上周五漏了,5号网格零', { kind: 'zero', day: '05-08' }],
  ['g5', '补报5月9日、10日 5格 均无异常', { kind: 'zero', days: ['05-09', '05-10'] }],
  ['g5', '11号和12号的没报,现补:5网格两天都正常', { kind: 'zero', days: ['05-11', '05-12'] }],
  ['g5', '补5.8-5.10三天 5格无情况', { kind: 'zero', days: ['05-08', '05-09', '05-10'] }],
  ['g12', '補報琴日:12格無異常', { kind: 'zero', day: '05-12' }],
  ['g12', '尋日唔記得報,12格冇事', { kind: 'zero', day: '05-12' }],
  ['o', '代2号网格补报大前天零报告,网格员住院', { kind: 'zero', day: '05-10', grids: [2] }],
  [
    'g8',
    '漏报一起:昨天下午清河街占道经营3处',
    { kind: 'incident', day: '05-12', category: 'street_vending', count: 3 },
  ],
  [
    'g8',
    '补报上周日8格发现违停2辆,已拖走',
    { kind: 'incident', day: '05-10', category: 'traffic_parking', count: 2, status: 'resolved' },
  ],
  ['g8', '12号忘报了:8号网格小广告4处', { kind: 'incident', day: '05-12', category: 'sanitation', count: 4 }],
  ['g8 09:00', '昨天8格无异常', { kind: 'zero', day: '05-12' }],
  ['g8 09:00', '昨日8号网格零报告', { kind: 'zero', day: '05-12' }],
  ['g1 09:00', '1格 5/12 零报告(补)', { kind: 'zero', day: '05-12' }],
  ['g1 09:00', '对不起,昨天手机没电没交上,1格无情况', { kind: 'zero', day: '05-12' }],
  ['g1', '上礼拜四的零报告我忘交了,一网格无', { kind: 'zero', day: '05-07' }],
  ['g1', '补5月30日的零报告', { kind: 'zero', day: '05-30', or: 'chatter|zero_report' }],
  ['g6 05-14 00:20', '补13号的,6格零', { kind: 'zero', day: '05-13' }],
  [
    'g6 08:10',
    '补昨天:6格丰收桥边垃圾堆2处',
    { kind: 'incident', day: '05-12', category: 'sanitation', count: 2 },
  ],
  [
    'g9 08:10',
    '昨天的表忘发了:\n1. 王芳 9格 无\n2. 赵强 10格 无',
    { kind: 'zero', day: '05-12', grids: [9, 10] },
  ],
]

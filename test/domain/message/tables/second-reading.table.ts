// What a second round of odd messages showed: days named together, exceptions in brackets, values dealt out, taking back.
import type { Intent, Row } from './row.ts'

const weekend = { grids: [3], days: ['05-09', '05-10'], kind: 'zero' } as const
const dealt = { grids: [5], zero: [3, 4], category: 'traffic_parking', count: null } as const
const excepted = { grids: [4], count: null, urgent: null } as const

export const secondReading: Partial<Record<Intent, readonly Row[]>> = {
  late_report: [
    ['g3', '3格周末两天都没事(补)', weekend],
    ['g3', '补:3格周末两天都没事', weekend],
    ['g3', '补上周末的零报告', weekend],
    ['g3', '上周末两天都正常,补报一下', weekend],
    ['g3', '补报周末两天零', weekend],
    ['g3', '周末两天巡过了,一切正常', weekend],
    ['g3 05-10 09:00', '补周末的,没事', { day: '05-09', kind: 'zero' }],
    ['g3', '前两天都没事(补)', { days: ['05-11', '05-12'], kind: 'zero' }],
    ['g3', '补前三天的,都是零报告', { days: ['05-10', '05-11', '05-12'], kind: 'zero' }],
    ['g3', '头两天没报,都无异常', { days: ['05-11', '05-12'], kind: 'zero' }],
    ['g3 05-13 09:00', '上个月三十号3格零报告(补)', { day: '04-30', kind: 'zero' }],
    ['g3 06-13 09:00', '上个月31号零报告(补)', { day: '05-31', kind: 'zero' }],
  ],
  zero_report: [
    ['g3', '周末加班巡查,今天无异常'],
    ['g4', '4格今日无异常(3栋漏水已修好)'],
    ['g3', '3格4格5格:无、无、无', { grids: [3, 4, 5] }],
    ['g3', '3格4格5格:无乱停车、无堆物、无漏水', { grids: [3, 4, 5] }],
    ['g7', '7网格零报告 零报告 零报告'],
    ['g7', '七格零报告!零报告!零报告!'],
  ],
  chatter: [
    ['g3', '3格两天都没事(补)'],
    ['g3', '这两天忘报了,都没事'],
    ['g3', '节假日三天都没事(补)'],
    ['g3', '上周整周都没事(补)'],
    ['g3 05-13 09:00', '上个月31号零报告(补)'],
    ['g3 05-13 09:00', '上月31号的零报告忘了交,现补'],
    ['g3 03-13 09:00', '补上月30号零报告'],
    ['g7', '天天零报告零报告的'],
    ['r', '会议室的人都走了,就最后一个还在里面开会'],
  ],
  incident: [
    ['g4', '4格今日无异常(除3栋地下室漏水外)', { ...excepted, place: '3栋地下室' }],
    ['g4', '4格无异常(除了2栋楼道堆杂物)', { ...excepted, place: '2栋楼道' }],
    ['g4', '今日4格一切正常(除北门口路灯坏了)', { ...excepted, place: '北门口' }],
    ['g4', '4格:无(另有5栋楼道堆物)', { ...excepted, place: '5栋楼道' }],
    ['g4', '4格平安(只有菜市场门口乱停车一起)', excepted],
    ['g3', '3格4格5格:无、无、有人乱停车', dealt],
    ['g3', '3、4、5格:无、无、有人乱停车', dealt],
    ['g3', '3格、4格、5格分别是无、无、有人乱停车', dealt],
    ['g3', '3-5格:无/无/有人乱停车', dealt],
    ['g3', '3、4、5格：正常、无、南门乱停车', dealt],
    ['g3', '3、4、5格:0、0、1起乱停车', dealt],
    ['g3', '3格 4格 5格:零、路灯坏了、零', { grids: [4], zero: [3, 5], category: 'facility' }],
    ['g3', '3、4格依次:井盖丢了、无', { grids: [3], zero: [4], urgent: null }],
    ['r', '人都出来了,就最后一个还在里面', { urgent: true, count: null }],
    ['r', '没看错,着火了', { category: 'fire_safety', urgent: true, count: null }],
    ['r', '之前报的有火不是误报,是真的有火', { category: 'fire_safety', urgent: true, count: null }],
    ['g3', '刚才说东门漏气不是误报,是真漏气了', { urgent: true, count: null }],
    ['r', '7栋电梯停了', { category: 'facility', place: '7栋' }],
    ['g4', '4格今日没事(但7栋电梯停了)', { ...excepted, place: '7栋电梯' }],
    ['r', '东门下水道堵了', { category: 'facility', place: '东门' }],
  ],
  incident_update: [['r', '西门下水道通了', { status: 'resolved', place: '西门' }]],
  correction: [
    ['r', '没着火,看错了', { kind: 'withdrawn' }],
    ['r', '看错了,不是着火', { kind: 'withdrawn' }],
    ['r', '看错了没起火', { kind: 'withdrawn' }],
    ['r', '没漏气,闻错了', { kind: 'withdrawn' }],
    ['r', '搞错了没打架', { kind: 'withdrawn' }],
    ['r', '看错了,是做饭的油烟', { kind: 'withdrawn' }],
    ['g3', '看错了,那是晚霞', { kind: 'withdrawn' }],
  ],
}

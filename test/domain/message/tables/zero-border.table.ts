// Where a zero ends: nobody was hurt and yet something happened, an event that is over, a zero of several days.
import type { Intent, Row } from './row.ts'

export const zeroBorder: Partial<Record<Intent, readonly Row[]>> = {
  zero_report: [
    // what is named only to be denied
    ['g6', '6格无异常,火情0', {}],
    ['g2', '2格今日正常,火警0,井盖没丢', {}],
    // nobody was hurt, beside a zero of its own
    ['g3', '没人受伤,一切正常', { or: 'incident_update' }],
    ['g4', '4格雪都扫了没人摔倒,平安', {}],
    ['g8', '消防来检查过了,没发现问题', {}],
    ['g2', '警察来走访过,2格无异常', {}],
    ['g9', '昨天的火灭了,今天9格没事', {}],
    ['g7', '7格今天没人受伤也没停电', {}],
    // today, and another day only beside it
    ['g6', '6格无异常,昨天的已经补了', {}],
    // which grid it is, and which it is not
    ['g12', '係12格唔係2格,無異常', { grids: [12], or: 'correction' }],
    ['g12', '是12格不是2格,无异常', { grids: [12], or: 'correction' }],
    ['g4', '是4号网格,不是14号网格,今天没事', { grids: [4], or: 'correction' }],
    ['g6', '我是6格不是9格,一切正常', { grids: [6], or: 'correction' }],
    ['o', '3格和5格,都无异常', { grids: [3, 5] }],
    // who reports for another is not the day
    ['o', '4号网格和11号都无事,11号是替阿梅报的', { grids: [4, 11] }],
    ['o', '4格和11格都没事,11格是帮老魏报的', { grids: [4, 11] }],
    ['o', '3格5格无异常,5格替老蔡报', { grids: [3, 5] }],
    ['g3', '三格我今天走了一天脚疼死了没啥事就这些', {}],
    ['g3', '3格没事,楼道那堆纸板上周就搬走了', {}],
    ['o', '四、五两格今日无事', { grids: [4, 5] }],
    ['o', '三格、七格两格都正常', { grids: [3, 7] }],
  ],
  incident: [
    ['g5', '5格没事,老爷子没出来', { urgent: true }],
    ['g5', '5格正常(锅炉房没关阀,漏汽烫着人)', { urgent: true, count: null }],
    // nobody was hurt, and then in the same breath what happened
    ['g3', '没人受伤路灯杆歪了', { urgent: null, count: null }],
    ['g3', '没人伤亡玻璃碎了一地', { urgent: null, count: null }],
    ['g3', '没人受伤水管爆了', { urgent: null, count: null }],
    ['g3', '没人被困电梯坏了', { urgent: null, count: null }],
    ['g3', '没伤到人树倒了', { urgent: null, count: null }],
    ['g3', '没人受伤墙裂了条缝', { urgent: null, count: null }],
    ['g3', '没人溺水护栏断了', { urgent: null, count: null }],
    ['g3', '没人受伤井盖丢了', { urgent: null, count: null }],
    ['g3', '无人受伤广告牌掉下来了', { urgent: null, count: null }],
    // the rest, and then the one that was left out
    [
      'o',
      '除了4格,其余网格今天都没事。4格有户人家漏水',
      { grids: [4], zero: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12], urgent: null },
    ],
    [
      'o',
      '除了7格,其他格都正常,7格有人砸门',
      { grids: [7], zero: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12], urgent: null },
    ],
    // how long is no day
    ['g3', '3格后排断水三日,老人吃不上饭', { urgent: null, count: null }],
    ['g3', '有户人家屋里冇电冇粮两日,已报街道', { urgent: null, count: null }],
  ],
  incident_update: [
    // how a known thing ended is no zero
    ['g3', '火灭了,没人受伤,消防撤了', { status: 'resolved' }],
    ['g3', '水退了,没人被困', { status: 'resolved' }],
    ['g3', '救出来了,没有人受伤', { status: 'resolved', or: 'incident' }],
    ['g3', '气关了,没人中毒,消防回去了', { status: 'resolved' }],
    ['g3', '警察走了,没事了', {}],
    ['g3', '现场处理完了,没有人受伤', { status: 'resolved' }],
    ['g3', '烟散了,没人受伤', {}],
    ['g3', '险情解除了,没人受伤', {}],
    ['g3', '消防队都撤了,无人员伤亡', {}],
  ],
  late_report: [
    // all of the days
    ['g6', '6格1号到3号都补零', { days: ['05-01', '05-02', '05-03'], kind: 'zero' }],
    ['g6', '一号到三号出差,6格这三天都补零', { days: ['05-01', '05-02', '05-03'], kind: 'zero' }],
    ['g6', '8号到10号住院,6格三天都没情况,补上', { days: ['05-08', '05-09', '05-10'], kind: 'zero' }],
    ['g6', '昨天和前天家里有事没顾上,两天都没情况,补', { days: ['05-11', '05-12'], kind: 'zero' }],
    ['g6', '前天昨天没来得及,补零', { days: ['05-11', '05-12'], kind: 'zero' }],
    ['g6', '今天无异常,昨天和前天也无异常,补上', { days: ['05-11', '05-12', '05-13'], kind: 'zero' }],
    ['g6', '补昨天:零。今天也没事', { days: ['05-12', '05-13'], kind: 'zero' }],
    ['g6', '今天6格平安,昨天和前天也平安', { days: ['05-11', '05-12', '05-13'], kind: 'zero' }],
    // the day on which it is made up for is none of them
    ['g6', '今天补昨天的,6格无事', { day: '05-12', kind: 'zero' }],
    ['g6', '昨天的零报告今天一并补上', { day: '05-12', kind: 'zero' }],
    ['g11', '11号补10号,11格无事', { day: '05-10', kind: 'zero' }],
    ['g6', '12号补11号的零,6格', { day: '05-11', kind: 'zero' }],
    ['o', '4月最后一天8号和9号网格没交,都没事,补上', { day: '04-30', grids: [8, 9], kind: 'zero' }],
    ['g6', '昨天忙晕了忘报,6格昨天零', { day: '05-12', kind: 'zero' }],
    ['o', '2号网格,4号5号两天都补零', { days: ['05-04', '05-05'], grids: [2], kind: 'zero' }],
    ['g3', '前天漏记了一件:3格有人占道卖菜', { day: '05-11', kind: 'incident' }],
    // a day before the grid
    ['g6', '补8号,3号网格无异常', { day: '05-08', grids: [3], kind: 'zero' }],
    ['o', '补报8号,3号网格零报告', { day: '05-08', grids: [3], kind: 'zero' }],
  ],
  chatter: [
    ['g6', '昨天没顾上巡,不敢补零', {}],
    ['g6', '没人受伤吧?', { or: 'question' }],
  ],
}

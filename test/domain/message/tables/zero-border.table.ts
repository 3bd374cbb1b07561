// Where a zero ends: nobody was hurt and yet something happened, an event that is over, a zero of several days.
import type { Intent, Row } from './row.ts'

export const zeroBorder: Partial<Record<Intent, readonly Row[]>> = {
  zero_report: [
    // what is named only to be denied
    ['g6', '6格无异常,火情0', {}],
    ['g2', '2格今日正常,火警0,井盖没丢', {}],
    ['g3', '3格今天没啥动静', {}],
    ['g3', '3格全天没有动静', {}],
    ['g3', '3格楼里没动静', {}],
    // what ends a line belongs to no grid on the next
    ['g4', '日期:5/13\n网格:4\n巡查次数:2\n发现问题:0\n备注:无', {}],
    ['g4', '日期:5/13\n网格4 无异常', {}],
    ['o', '1 到 6 均无异常,3、4 除外', { grids: [1, 2, 5, 6] }],
    // the grid that it is, and one that it is not
    ['g2', '是12格不是2格,无异常', { or: 'correction', grids: [12] }],
    ['g2', '系12格唔系2格,冇嘢', { or: 'correction', grids: [12] }],
    ['g2', '12格没事,不是2格', { or: 'correction', grids: [12] }],
    ['g3', '3格没事(不是4格)', { or: 'correction', grids: [3] }],
    // of people, beside the grid's own
    ['g2', '2格看了老人,没事', {}],
    ['g2', '今天走访了五户老人,都没事', {}],
    // the rest is still to come
    ['o', '今日零报告:1、2、5、6格,其余待报', { grids: [1, 2, 5, 6] }],
    ['o', '1格2格没事,剩下的晚点报', { grids: [1, 2] }],
    ['g3', '没发现不正常的地方', {}],
    // columns of work beside those of cases
    ['o', '网格\t巡查次数\t隐患\n6格\t3\t0\n7格\t2\t0', { grids: [6, 7] }],
    ['o', '网格\t户数\t问题\n6\t120\t0\n7\t98\t0', { grids: [6, 7] }],
    ['g4', '4网格 巡查2 治安0 消防0', {}],
    // bare figures
    ['g3', '3格 0 0 0 0', {}],
    ['g3', '3格|0|0|0', {}],
    ['g3', '0 0 0', {}],
    ['o', '3格 0 0\n4格 0 0', { grids: [3, 4] }],
    ['g3', '3格无异常(电梯没困人)', {}],
    ['g3', '3格平安(鱼塘没人掉进去)', {}],
    ['g3', '电梯没困人,井盖没丢,3格无事', {}],
    ['g3', '3格正常,没停电没困人', {}],
    // nobody was hurt, beside a zero of its own
    ['g3', '今天没人受伤也没吵架', {}],
    ['g3', '没人受伤,一切正常', { or: 'incident_update' }],
    ['g4', '4格雪都扫了没人摔倒,平安', {}],
    ['g8', '消防来检查过了,没发现问题', {}],
    ['g2', '警察来走访过,2格无异常', {}],
    ['g9', '昨天的火灭了,今天9格没事', {}],
    ['g7', '7格今天没人受伤也没停电', {}],
    // today, and another day only beside it
    ['g6', '6格无异常,昨天的已经补了', {}],
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
    // harm as thing, people, count
    ['g3', '被骗老人一个', { category: 'public_security' }],
    ['g3', '走失儿童一名', { urgent: null }],
    ['g3', '被偷电瓶三块', { count: 3 }],
    ['g3', '走访老人五个,摔伤一个', { urgent: null, count: null }],
    ['g3', '清理堆物3处', { count: 3, status: 'resolved' }],
    // what should stir, and what should hold
    ['g3', '3栋电梯没动静', { or: 'incident_update', count: null, urgent: null }],
    ['g3', '电梯按了没动静', { or: 'incident_update', count: null }],
    ['g3', '物业催了没动静', { or: 'incident_update', count: null }],
    ['g3', '楼上没动静好几天了', { urgent: null, count: null }],
    ['g3', '电梯没停稳', { urgent: null }],
    ['g3', '井盖没盖严', { urgent: null }],
    // a figure above zero in a column of cases, whatever its head
    ['g4', '4网格 | 消防 0 | 治安 1 | 环境 0', { count: null }],
    [
      'o',
      '网格\t矛盾\t消防\t卫生\n6格\t0\t0\t2\n7格\t0\t0\t0',
      { grids: [6], zero: [7], count: 2, category: 'sanitation' },
    ],
    ['o', '网格\t走访\t治安\n6格\t3\t0\n7格\t2\t1', { grids: [7], zero: [6], category: 'public_security' }],
    ['o', '网格\t甲项\t乙项\n6格\t0\t2\n7格\t0\t0', { grids: [6], zero: [7], count: null }],
    // bare figures, one above zero
    ['g3', '3格 0 0 1 0 0', { count: null }],
    ['g3', '3格|0|0|1', { count: null }],
    ['g3', '3格\t0\t2\n4格\t0\t0', { count: null, zero: [4] }],
    ['g3', '0 0 1 0', { count: null }],
    ['o', '3格 0 0 1\n4格 0 0 0', { grids: [3], zero: [4], count: null }],
    ['g3', '3格无异常(电梯困人)', { urgent: true }],
    ['g3', '3格:火情0,电梯里困了人', { urgent: true, count: null }],
    // nobody was hurt, and then in the same breath what happened
    ['g3', '没人受伤就是车刮了', { count: null }],
    ['g3', '没伤到人就是车门凹了', { count: null }],
    ['g3', '没有人受伤,只是牌子歪了', { count: null }],
    ['g3', '没啥事就是车刮了', { count: null }],
    ['g3', '人没事,车废了', { count: null }],
    ['g3', '人都没事,栏杆撞弯了', { count: null, urgent: null }],
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
    ['g8', '昨天手机坏了没发,补一下8格昨天正常', { day: '05-12', kind: 'zero' }],
    ['g5', '唔好意思噚日漏咗報,5格噚日冇嘢', { day: '05-12', kind: 'zero' }],
    ['g5', '噚日5格正常,補返', { day: '05-12', kind: 'zero' }],
    // a day before the grid
    ['g6', '补8号,3号网格无异常', { day: '05-08', grids: [3], kind: 'zero' }],
    ['o', '补报8号,3号网格零报告', { day: '05-08', grids: [3], kind: 'zero' }],
  ],
  chatter: [
    ['g6', '昨天没顾上巡,不敢补零', {}],
    ['g3', '3格没事,其余晚点报', { or: 'zero_report' }],
    ['o', '1、2格无事待报', {}],
    // that somebody is well
    ['g2', '奶奶没事,睡着了', { or: 'incident_update' }],
    ['g2', '大爷没事就是耳背', { or: 'incident_update' }],
    ['g2', '小孩没事,虚惊一场', { or: 'incident_update' }],
    ['g3', '昨天正常今天不正常', { or: 'incident' }],
    ['g5', '今日冇乜心機返工', { or: 'question' }],
    ['g3', '今天没劲', {}],
    ['g6', '没人受伤吧?', { or: 'question' }],
    // work as thing, people, count
    ['g3', '走访老人五个', { or: 'zero_report' }],
    ['g3', '慰问老人两名', {}],
    ['g3', '接待居民3人', {}],
    ['g3', '发放传单80张', {}],
    ['g3', '登记人口12人', {}],
    ['g3', '志愿者三名', {}],
  ],
}

// A thirteenth batch written blind: a third of it danger or what only sounds like it.
// First run: intent 87.9 %, whole 84.5 %, 1 harmful error of 58; all ten dangers seen, one of the other messages taken for danger.
import type { Intent, Row } from './row.ts'

export const freshHail: Partial<Record<Intent, readonly Row[]>> = {
  zero_report: [
    ['g4', '四格收工,今天没什么可写的'],
    ['g9', '9网格:入户12家,消防通道2条,均未见问题'],
    ['g1', '今天1格一圈走下来干干净净'],
    ['g6', '六號網格今日平安,零報告'],
    ['g7', '除4格5格外,1到7格今天都无情况', { grids: [1, 2, 3, 6, 7] }],
    ['g10 18:40', '回来晚了才报,10格今日无'],
    ['g2', '昨天说的火情演练今天没搞,2格今日无异常'],
    ['g12', '12格今天没人受伤没人打架,无事'],
  ],
  incident: [
    ['r', '救救我妈,她在浴室里面不说话了,门从里面插着', { category: 'elderly_welfare|other', urgent: true }],
    ['r', '花园那边一个送水的师傅瘫在地上,脸都白了', { category: 'other|elderly_welfare', urgent: true }],
    ['r', '有个娃脑袋钻进铁栅栏拿不出来了,哭得厉害', { category: 'other|facility', urgent: true }],
    [
      'r',
      '3单元门口两个男的抡凳子互殴,有一个满脸红的',
      { category: 'dispute|public_security', urgent: true, place: '3单元门口', count: null },
    ],
    ['r', '楼上那家窗户往外窜火舌了', { category: 'fire_safety', urgent: true }],
    [
      'r',
      '一股臭鸡蛋味,走廊里越来越重,头都晕了',
      { category: 'fire_safety|other', urgent: true, place: '走廊' },
    ],
    ['r', '高压线耷到水洼里了,滋滋冒蓝光', { category: 'facility|fire_safety', urgent: true }],
    ['r', '我家对门的大爷三天没拿报纸,叫门也没声', { category: 'elderly_welfare|other', urgent: true }],
    [
      'g5',
      '5格河堤边有个女的把鞋脱了往水里走,喊不住',
      { category: 'other|public_security', urgent: true, place: '河堤边', count: null },
    ],
    ['r', '电梯卡在9和10之间,里头有孕妇', { category: 'facility|other', urgent: true }],
    ['r', '有人喝多了在楼道把别人家的花盆全砸了', { category: 'public_security|dispute', place: '楼道' }],
    ['r', '底商的玻璃门昨晚被人踹碎了', { category: 'public_security', day: '05-12', place: '底商' }],
    ['r', '楼下烧烤摊的烟呛得没法开窗', { category: 'street_vending|sanitation|noise', place: '楼下' }],
    ['r', '共享单车被人一辆辆推倒砸烂了', { category: 'public_security|traffic_parking', count: null }],
    [
      'g8',
      '8格午后查到出租屋飞线充电3处,已当场拆除',
      { category: 'fire_safety', count: 3, status: 'resolved', place: '出租屋' },
    ],
    ['g3', '3格广场西南角井盖响,车一过哐当一声', { category: 'facility|noise', place: '广场西南角' }],
    ['g2', '2格有租户不肯登记,说话很冲', { category: 'dispute|other|public_security', urgent: false }],
    ['r', '门口的石墩子被车撞歪了,人没事', { category: 'facility|traffic_parking' }],
    ['r', '隔壁半夜吵得我脑袋要炸了,天天唱歌', { category: 'noise', count: null, day: '05-13' }],
    [
      'g11',
      '11格居民反映楼上扔烟头,差点烧着晾的被子,没着起来',
      { category: 'other|fire_safety|sanitation|public_security', urgent: null },
    ],
  ],
  chatter: [
    ['r', '今天热死个人,路都要化了'],
    ['r', '股票跌得我想跳楼哈哈'],
    ['r', '听我同事讲他们那边昨晚楼塌了,不知道真假'],
    ['o', '各位邻居,周五上午10点全楼消防疏散演练,听到警报不要慌'],
    ['r', '我小时候也掉进过河里,被我爸捞上来的'],
    ['r', '这价格简直是抢劫,砍我一刀'],
    ['r', '被老板骂得狗血淋头,心在滴血'],
    ['r', '要是真着火了这楼梯怎么跑啊,想想都怕'],
    ['r', '昨晚那球输得我差点心梗'],
    ['r', '游戏里又被人打死了三次,气人'],
    ['r', '大家装个烟感吧,火灾无情'],
    ['g6', '6格还剩两栋楼,巡完再报'],
    ['r', '谁家的娃在楼下笑得喘不过气,太可爱了'],
  ],
  late_report: [
    ['g9 05-14 08:30', '9格补昨日:无', { kind: 'zero', day: '05-13' }],
    ['g3', '忘报了,周一3格广告牌松动1处', { kind: 'incident', day: '05-11', category: 'facility' }],
  ],
  correction: [
    ['g2', '刚报的2格乱停车是4辆,不是3辆', { category: 'traffic_parking', count: 4 }],
    ['g5', '上一条作废,5格今天其实有一起吵架', {}],
  ],
  incident_update: [
    ['g4', '#31 伤者已送医,现场清了', { refs: [31], status: 'resolved|in_progress' }],
    ['r', '刚才说的着火那户,消防灭掉了,人都出来了', { status: 'resolved' }],
    ['g7', '17号工单还在等材料', { refs: [17], status: 'in_progress' }],
  ],
  question: [
    ['r', '被流浪狗咬了打疫苗社区给报销吗'],
    ['r', '独居老人装呼叫器找谁申请'],
    ['g8', '零报告最迟几点交'],
  ],
  notice: [
    [
      'o',
      '@小助手 明早8点在居民群发:明天上午停水检修,请提前储水',
      { send: '05-14 08:00', audience: 'residents' },
    ],
    ['o', '@小助手 通知大家雷雨大风,收好阳台花盆,不要站在广告牌下', { send: null }],
  ],
  ack: [
    ['g1', '好嘞,1格知悉'],
    ['g10', '明白,马上落实'],
  ],
  query_status: [
    ['o', '@小助手 今天哪几个格没交'],
    ['g6', '我6格那起漏气登记上了吗', { or: 'question' }],
  ],
  help: [['r', '@小助手 怎么跟你报事情啊']],
}

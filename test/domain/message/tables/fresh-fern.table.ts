// A batch written blind, dangers against what looks like them, kept for the end. First run: intent 90.0 %, whole 86.0 %, 2 harmful errors of 100; every danger seen and none feared.
import type { Intent, Row } from './row.ts'

export const freshFern: Partial<Record<Intent, readonly Row[]>> = {
  zero_report: [
    ['g3 11-18 16:33', '三网格今日零报告'],
    ['g3 12-04 16:40', '3格今日无新增租户，无投诉，无占道'],
    ['g8 12-14 16:50', '演练结束，真实火情没有，8格今天没事'],
    ['g2 11-17 16:45', '2号网格 无'],
    ['g8 11-27 16:25', '8格今日嘢都冇'],
    ['g1 12-09 16:18', '今儿个啥事没有，1格'],
    ['o 12-02 16:55', '4至6格今日零报告，其余各自报', { grids: [4, 5, 6] }],
    ['g1 11-16 16:30', '1格今日没事，平安'],
    ['g5 12-11 16:42', '今日无火情、无人员伤亡、无被困，5格零报告'],
    ['g6 11-20 16:20', '6格，三条巷子都走了，没情况'],
    ['g10 11-25 16:15', '今天10、11两个格都零', { grids: [10, 11] }],
    ['g9 11-24 16:58', '9格没有要报的'],
    ['g4 11-19 16:52', '4網格今日巡查正常'],
    ['g12 11-26 17:40', '下班前忘发了，12格今天零报告', { or: 'late_report' }],
    ['g5 11-30 16:36', '@小助手 5格无异常'],
    ['g7 11-23 16:47', '7号网格：0起'],
  ],
  late_report: [
    ['g1 12-10 08:40', '补报12月8日，1格和2格零报告', { grids: [1, 2], day: '12-08', kind: 'zero' }],
    [
      'g11 12-15 09:15',
      '上周日的漏报一条，垃圾房后面有人倒旧家具，11格，已清',
      { day: '12-13', kind: 'incident', category: 'sanitation', status: 'resolved', place: '垃圾房后面' },
    ],
    ['g9 11-24 09:05', '补周五的：9格无异常', { day: '11-20', kind: 'zero' }],
    ['g6 11-17 08:50', '昨天漏了，6格零报告', { day: '11-16', kind: 'zero' }],
  ],
  incident: [
    [
      'g2 11-30 16:11',
      '2格 老水塔的栏杆锈断了一节，暂时没人上去，已拉绳',
      { category: 'facility', count: null, urgent: null, place: '老水塔' },
    ],
    [
      'r 11-21 20:18',
      '跳舞的音箱震得我心脏病都要犯了，广场那边能不能小点声',
      { category: 'noise', place: '广场那边' },
    ],
    [
      'g1 11-19 09:44',
      '1格 登高面画线区停满了私家车，兴业苑南侧',
      { category: 'fire_safety|traffic_parking', place: '兴业苑南侧' },
    ],
    [
      'g8 12-03 17:20',
      '8格 听说有持刀的赶过去看，是杀鱼摊老板吵架，人已经劝开，刀是案板上的',
      { category: 'dispute|public_security|street_vending', count: null, status: 'resolved' },
    ],
    [
      'r 12-22 19:15',
      '楼上那男的抱着煤气罐喊要一起死，他老婆在哭，12栋701',
      { category: 'public_security|dispute|fire_safety', urgent: true, place: '12栋701' },
    ],
    [
      'g3 11-17 20:05',
      '3格槐花街中段井盖没了，黑灯瞎火的，我先守在这儿',
      { category: 'facility', urgent: true, place: '槐花街中段' },
    ],
    [
      'r 11-24 13:25',
      '对面工地的架子歪了靠在咱楼上，风一吹就晃，眼看要倒',
      { category: 'facility|illegal_construction|other', urgent: true, place: '对面工地' },
    ],
    [
      'g6 01-11 10:30',
      '6格敲王奶奶家门没人应，邻居说两天没见她出来了，屋里水龙头一直响，锦屏里2-101',
      { category: 'elderly_welfare', urgent: true, place: '锦屏里2-101' },
    ],
    [
      'g12 11-25 16:08',
      '12格 旧家属院有烟头把垃圾桶引着了，保安拿水浇灭了，没伤着人',
      { category: 'fire_safety|sanitation', status: 'resolved', place: '旧家属院' },
    ],
    [
      'g7 11-18 15:33',
      '7格检查发现灭火器过期3只，红旗商场负一层',
      { category: 'fire_safety', count: 3, place: '红旗商场负一层' },
    ],
    [
      'r 11-27 20:05',
      '楼下烤串的烟直往我家灌，呛得眼睛都睁不开',
      { category: 'sanitation|street_vending|other' },
    ],
    [
      'g9 12-16 09:12',
      '9格 一位大爷在邮局台阶上滑倒，后脑勺出血，人还迷糊着',
      { category: 'elderly_welfare|other|flooding_weather', urgent: true, place: '邮局台阶上' },
    ],
    [
      'r 12-20 02:12',
      '对门门缝在往外冒烟，焦糊味特别重，敲门没人，2栋1103',
      { category: 'fire_safety', urgent: true, place: '2栋1103' },
    ],
    [
      'r 11-17 19:50',
      '又有人把电驴推上楼充电，12栋四楼楼道，说多少次了不听',
      { category: 'fire_safety', place: '12栋四楼楼道' },
    ],
    [
      'g10 12-21 08:05',
      '10格 半棵樹斷了壓在電線上冒火花,菜園路口,行人先繞路',
      { category: 'flooding_weather|facility', urgent: true, place: '菜園路口' },
    ],
    [
      'r 12-17 05:50',
      '救护车被堵在西门外进不来！病人在等，开黑色越野的车主快下来挪车',
      { category: 'traffic_parking|fire_safety|other', urgent: true, place: '西门外' },
    ],
    [
      'g5 11-16 10:25',
      '5格 幸福楼室内消火栓拧开没水，检查卡还是前年的',
      { category: 'fire_safety|facility', place: '幸福楼' },
    ],
    [
      'r 11-18 07:40',
      '电线垂下来搭在晾衣绳上滋滋响，蓝天新村后门，都别碰啊',
      { category: 'facility', urgent: true, place: '蓝天新村后门' },
    ],
    [
      'r 12-16 18:22',
      '整栋楼又停电了，电梯里没人，就是要爬18层，19栋',
      { category: 'facility', place: '19栋' },
    ],
    [
      'r 11-29 12:48',
      '配电箱门掉了，铜线露在外头还带着电，几个娃就在边上拍球，6栋背后',
      { category: 'facility', urgent: true, place: '6栋背后' },
    ],
    [
      'r 11-16 16:20',
      '四楼阳台外面挂着个小孩，头卡在护栏里了，快来人啊，5栋东边',
      { category: 'other|elderly_welfare|public_security|facility', urgent: true, place: '5栋东边' },
    ],
    ['r 11-22 11:15', '臭死人了，厨余桶三天没人收', { category: 'sanitation' }],
    ['r 11-24 18:40', '物业简直是土匪，没经同意又涨停车费，要我们老百姓的命啊', { category: 'dispute' }],
    [
      'r 12-18 15:44',
      '有個阿婆喺街市樓梯口暈咗,叫極都冇反應',
      { category: 'elderly_welfare|other', urgent: true, place: '街市樓梯口' },
    ],
    [
      'g11 11-23 06:30',
      '11格 汇景地库进水了，已经没过膝盖，还有人在里面挪车没出来',
      { category: 'flooding_weather', urgent: true, place: '汇景地库' },
    ],
    [
      'g3 12-02 15:19',
      '3格 储藏室违规放了两个煤气罐，没漏，已让他搬走，桑园14号',
      { category: 'fire_safety', count: 2, place: '桑园14号' },
    ],
    [
      'g10 11-26 10:50',
      '10格 磨刀师傅把摊子支在人行道上，刀剪摆了一地，银杏路',
      { category: 'street_vending', place: '银杏路' },
    ],
    ['r 11-20 22:31', '门口那个井盖，车一压就咣当一声，吵得睡不着', { category: 'facility|noise' }],
    [
      'g8 11-27 22:40',
      '8格烧烤城二楼打起来了，拿酒瓶往头上砸，满地是血',
      { category: 'public_security|dispute', urgent: true, place: '烧烤城二楼' },
    ],
    [
      'g2 11-25 14:18',
      '2格 药店上头那块招牌就剩一颗螺丝吊着，底下就是公交站',
      { category: 'facility', count: null, urgent: true, place: '药店上头' },
    ],
    [
      'r 12-14 18:52',
      '厨房煤气味冲得很，我头都晕了，不敢开灯，17栋502',
      { category: 'fire_safety', urgent: true, place: '17栋502' },
    ],
    [
      'r 11-19 21:16',
      '有个男的提着菜刀在棋牌室门口骂街，大家先别下楼',
      { category: 'public_security', urgent: true, place: '棋牌室门口' },
    ],
    [
      'r 11-20 17:08',
      '河里有人!!水文站台阶那边,头一沉一浮的',
      { category: 'other|public_security|flooding_weather', urgent: true, place: '水文站台阶那边' },
    ],
    [
      'r 01-12 23:20',
      '烧炭取暖，屋里俩人都吐了，站不起来，老棉纺厂平房第三排',
      {
        category: 'fire_safety|epidemic|other|elderly_welfare',
        count: null,
        urgent: true,
        place: '老棉纺厂平房第三排',
      },
    ],
    [
      'r 11-28 17:35',
      '刚被狗咬了，小腿在流血，那狗还在花坛那儿转',
      { category: 'public_security', urgent: true, place: '花坛那儿' },
    ],
    [
      'r 11-26 16:02',
      '有人坐在14栋楼顶边沿上，腿在外头，劝不下来',
      { category: 'other|public_security|elderly_welfare|dispute', urgent: true, place: '14栋楼顶边沿上' },
    ],
    [
      'g4 12-15 09:20',
      '4格 早上有位阿姨在坡道上滑了一下，没摔着，自己走回家了，坡道已撒盐',
      { category: 'flooding_weather|elderly_welfare|facility', status: 'resolved', place: '坡道上' },
    ],
    [
      'r 12-01 21:47',
      '不知道谁从楼上扔了一袋剩饭下来，没砸着人，车顶全是',
      { category: 'public_security|sanitation', urgent: null },
    ],
    [
      'g6 12-17 07:35',
      '6格 桥面结了薄冰,已撒盐并放了提示牌,福寿桥',
      { category: 'flooding_weather', urgent: null, place: '福寿桥' },
    ],
    [
      'r 12-15 08:33',
      '电梯卡在9楼和10楼中间，里面有个孕妇，物业电话打不通',
      { category: 'facility', count: null, urgent: true },
    ],
  ],
  incident_update: [
    ['g12 11-25 21:35', '火灭了，屋里人都出来了，消防还在检查'],
    ['g4 12-15 09:25', '#51 困梯的人救出来了，没事', { status: 'resolved', refs: [51] }],
    ['o 12-21 08:50', '#57 電線那邊供電局的人在路上,現場已攔好', { status: 'in_progress', refs: [57] }],
    ['g9 12-18 16:02', '燃气公司到了，正在关总阀，还没处理完', { status: 'in_progress' }],
    ['g2 12-02 14:10', '老水塔栏杆焊好了', { status: 'resolved', place: '老水塔' }],
    ['g7 12-04 10:26', '#29 物业还没回话，我再催', { status: 'in_progress', refs: [29] }],
  ],
  correction: [
    ['g9 12-21 17:06', '啱啱嗰條撤回,係測試', { kind: 'withdrawn' }],
    ['g11 12-18 14:20', '更正：11格刚报的冒烟是人家熏腊肉，不是火情，改成零报告', { kind: 'zero' }],
    ['g4 12-15 10:02', '刚报的坡道那条地点写错了，是东坡道', { kind: 'incident', place: '东坡道' }],
    [
      'g7 11-18 16:40',
      '灭火器过期是2只，不是3只，改一下',
      { kind: 'incident', category: 'fire_safety', count: 2 },
    ],
  ],
  notice: [
    [
      'o 12-14 14:25',
      '@小助手 20分钟后通知7号网格群：电梯恢复运行',
      { send: '12-14 14:45', audience: ['7号网格'], body: '电梯恢复运行' },
    ],
    [
      'o 12-11 11:00',
      '@wgzs_bot 每天8:30給工作群發:記得查水浸黑點',
      { send: '12-12 08:30', audience: 'staff', body: '記得查水浸黑點', repeat: 'daily' },
    ],
    [
      'o 12-15 16:10',
      '@小助手 周四上午10点给工作群发：社区义诊来帮忙',
      { send: '12-17 10:00', audience: 'staff', body: '社区义诊来帮忙' },
    ],
    [
      'o 12-17 17:30',
      '@小助手 明早9点50给全体居民发：10点消防演练，听到警报不要慌',
      { send: '12-18 09:50', audience: 'residents', body: '10点消防演练，听到警报不要慌' },
    ],
    [
      'o 12-03 09:40',
      '@小助手 今天下午5点提醒网格员群：明早八点半交台账',
      { send: '12-03 17:00', audience: 'staff', body: '明早八点半交台账' },
    ],
    [
      'o 12-08 10:15',
      '@小助手 发给所有居民群：本周六免费磨剪刀，自带',
      { send: null, audience: 'residents', body: '本周六免费磨剪刀，自带' },
    ],
    [
      'o 12-16 13:05',
      '@小助手 马上发到所有群：3栋有煤气味，请立刻下楼，别开关电器',
      { send: null, audience: 'all', body: '3栋有煤气味，请立刻下楼，别开关电器' },
    ],
  ],
  question: [
    ['g2 12-14 10:08', '补报要写原因吗'],
    ['r 12-19 16:30', '元旦社区办事窗口开门吗'],
    ['g5 12-02 10:10', '电梯困人应急预案里第一步是啥'],
    ['r 12-01 19:08', '万一家里煤气漏了，先关阀还是先打电话'],
    ['r 11-23 19:12', '请问老年食堂几点开饭'],
    ['g7 12-10 09:22', '防汛沙袋和救生圈放哪,谁有钥匙'],
    ['r 12-10 12:44', '物业费一平米收多少合规'],
    ['g6 12-03 09:30', '零报告周末谁来收'],
    ['r 12-09 18:33', '流浪狗咬了人该谁负责，社区有说法没'],
  ],
  query_status: [
    ['o 12-09 17:20', '今天还剩谁没交'],
    ['r 12-18 20:15', '前几天那个落水的事登记了没有'],
  ],
  ack: [
    ['g12 11-16 09:10', '收到，马上落实'],
    ['r 12-16 13:10', '好的,知道了'],
  ],
  help: [['g10 11-30 09:03', '怎么给机器人发图片？']],
  chatter: [
    ['o 11-19 09:00', '今天下午三点搞消防演练，会放彩色烟雾，大家看到别慌', { or: 'notice' }],
    ['g6 11-26 11:05', '今天真冷，手都冻僵了，大家多穿点'],
    ['r 12-12 10:20', '谁家有闲置的电暖器卖'],
    ['r 11-22 22:48', '昨晚那片子看了没，大楼炸了一半，男主抱着小孩从窗户跳下来，太刺激了'],
    ['r 12-05 21:10', '前年我们楼道真烧过一回，多亏老李拿被子捂灭的'],
    ['r 12-08 20:20', '救命，这剧更新太慢了，我要憋死了'],
    ['o 11-20 15:00', '【演练】【演练】模拟5栋三层起火，有人被困，请各组按预案就位', { or: 'notice' }],
    ['r 12-06 10:42', '听说城北那边有楼塌了，真的假的'],
    ['r 11-28 19:30', '我老公第一次下厨，厨房惨不忍睹，申请紧急救援😂'],
  ],
}

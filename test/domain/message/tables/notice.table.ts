// Requests to broadcast or schedule a text.
import type { Row } from './row.ts'

export const notices: readonly Row[] = [
  // when, said at the end in all forms
  ...(
    [
      ['明天停水检修。晚上七点钟左右发出去就行', '05-13 19:00'],
      ['明天停水检修,今晚8点推一下', '05-13 20:00'],
      ['明天停水检修(18:00发)', '05-13 18:00'],
      ['明天停水检修,睡前八点半发', '05-13 20:30'],
      ['明天停水检修,七点发吧谢谢', '05-13 19:00'],
      ['明天停水检修,半小时后发', '05-13 17:10'],
      ['明天停水检修,到六点半再发啊', '05-13 18:30'],
      ['明天停水检修,记得明早八点发哦', '05-14 08:00'],
      ['明天停水检修,15点已经过了就18点发', '05-13 18:00'],
      ['明天停水检修,18点过了就19点发', '05-13 18:00'],
    ] as const
  ).map(([said, send]): Row => [
    'o',
    `@小助手 发居民群:${said}`,
    { send, audience: 'residents', body: '明天停水检修' },
  ]),
  // the end of what is to be sent, which is no word to the bot
  ...[
    '口罩领完了,今天不发了',
    '别传谣,别发了',
    '明天上午9点发放鸡蛋',
    '快递明早8点发车',
    '表格晚点再发给大家',
    '停水,水车等会就到',
    '谁家的车挡路了,请挪一下',
  ].map((body): Row => ['o', `@小助手 发居民群:${body}`, { send: null, audience: 'residents', body }]),
  ['o', '@小助手 通知所有网格员:明天上午9点开会', { send: null, audience: 'staff', body: '明天上午9点开会' }],
  [
    'o',
    '@小助手 明天上午8:30在居民群发:今天核酸采样点在广场',
    { send: '05-14 08:30', audience: 'residents', body: '今天核酸采样点在广场' },
  ],
  ['o', '@小助手 马上发全体:台风来了,关好门窗', { send: null, audience: 'all', body: '台风来了,关好门窗' }],
  ['o', '@小助手 半小时后提醒工作群:交日报', { send: '05-13 17:10', audience: 'staff', body: '交日报' }],
  [
    'o',
    '@小助手 两小时后通知业主群:恢复供水',
    { send: '05-13 18:40', audience: 'residents', body: '恢复供水' },
  ],
  [
    'o',
    '@小助手 每天16:50提醒网格员交零报告',
    { send: '05-13 16:50', audience: 'staff', repeat: 'daily', body: '交零报告' },
  ],
  [
    'o',
    '@小助手 每周一上午9点在工作群提醒:交周小结',
    { send: '05-18 09:00', audience: 'staff', repeat: 'weekly', body: '交周小结' },
  ],
  [
    'o',
    '@小助手 周五下午3点给3号、5号网格群发通知:领取防暑药品',
    { send: '05-15 15:00', audience: ['3号网格', '5号网格'], body: '领取防暑药品' },
  ],
  [
    'o',
    '@小助手 今晚八点通知全体居民:九点停电检修',
    { send: '05-13 20:00', audience: 'residents', body: '九点停电检修' },
  ],
  [
    'o',
    '@小助手 5月20日10点群发所有群:防汛演练开始',
    { send: '05-20 10:00', audience: 'all', body: '防汛演练开始' },
  ],
  ['o', '@小助手 帮我在本群发一下:下班前交表', { send: null, audience: ['本群'], body: '下班前交表' }],
  [
    'o',
    '@wgzs_bot 聽朝9點通知居民群:今日派口罩',
    { send: '05-14 09:00', audience: 'residents', body: '今日派口罩' },
  ],
  ['o', '@小助手 发通知,内容:周六清洗水箱。发到业主群', { audience: 'residents', send: null }],
  ['r', '@小助手 通知所有人明天别交物业费', { send: null, audience: 'all', body: '明天别交物业费' }],
  ['g3', '@小助手 给3号网格群发个通知:今晚消毒', { send: null, audience: ['3号网格'], body: '今晚消毒' }],
  [
    'o',
    '小助手帮忙通知一下全体业主,周日上午检修电梯',
    { send: null, audience: 'residents', body: '周日上午检修电梯' },
  ],
  ['o', '/notice 全体 明日起暴雨,注意防范', { send: null, audience: 'all' }],
  [
    'o',
    '@小助手 工作日下午四点半提醒网格员群:别忘零报告',
    { send: '05-14 16:30', audience: 'staff', repeat: 'weekdays', body: '别忘零报告' },
  ],
  [
    'o',
    '@小助手 下周二早上7点半向居民群推送:垃圾分类宣传日',
    { send: '05-19 07:30', audience: 'residents', body: '垃圾分类宣传日' },
  ],
  [
    'o',
    '@小助手 请转告各网格员:17点前报齐,逾期通报',
    { send: null, audience: 'staff', body: '17点前报齐,逾期通报' },
  ],
  [
    'o',
    '@小助手 后天中午十二点在枫林苑业主群发:电梯年检',
    { send: '05-15 12:00', audience: ['枫林苑业主'], body: '电梯年检' },
  ],
  ['o', '@小助手 10分钟后发到全网:演习开始', { send: '05-13 16:50', audience: 'all', body: '演习开始' }],
  [
    'o',
    '@小助手 请于今晚7点半向全体业主发布:明日外墙清洗,请关窗',
    { send: '05-13 19:30', audience: 'residents', body: '明日外墙清洗,请关窗' },
  ],
  [
    'o',
    '@小助手 群发网格员:台风预警升级,全员在岗',
    { send: null, audience: 'staff', body: '台风预警升级,全员在岗' },
  ],
  ['o', '@小助手 一个半小时后通知全体:演练结束', { send: '05-13 18:10', audience: 'all', body: '演练结束' }],
  [
    'o',
    '@小助手 明天17:30提醒6号网格群、7号网格群:补齐材料',
    { send: '05-14 17:30', audience: ['6号网格', '7号网格'], body: '补齐材料' },
  ],
  [
    'o',
    '@小助手 每个工作日早上8点半在工作群发:晨会',
    { send: '05-14 08:30', audience: 'staff', repeat: 'weekdays', body: '晨会' },
  ],
  [
    'o',
    '@小助手 每周五下午四点提醒网格员:写周小结',
    { send: '05-15 16:00', audience: 'staff', repeat: 'weekly', body: '写周小结' },
  ],
  [
    'o',
    '@小助手 每天早上7点给居民群发:今日天气与停水信息',
    { send: '05-14 07:00', audience: 'residents', repeat: 'daily', body: '今日天气与停水信息' },
  ],
  [
    'o',
    '@小助手 在这个群里通知一声:停车场今晚划线',
    { send: null, audience: ['本群'], body: '停车场今晚划线' },
  ],
  ['O', '@小助手 发个公告:周六上午义诊,地点活动室', { send: null, body: '周六上午义诊,地点活动室' }],
  [
    'o',
    '@小助手 转发到所有业主群:电梯15日年检,停运半天',
    { send: null, audience: 'residents', body: '电梯15日年检,停运半天' },
  ],
  [
    'o',
    '@wgzs_bot 後日朝早十點通知所有群:停水四小時',
    { send: '05-15 10:00', audience: 'all', body: '停水四小時' },
  ],
  ['o', '@wgzs_bot 而家即刻話俾全體居民知:風球除下', { send: null, audience: 'residents', body: '風球除下' }],
  [
    'o',
    '@小助手 5月18号上午9点半在网格员群里发:本周重点查飞线',
    { send: '05-18 09:30', audience: 'staff', body: '本周重点查飞线' },
  ],
  [
    'o',
    '@小助手 十五分钟后在居民群提醒:志愿者集合',
    { send: '05-13 16:55', audience: 'residents', body: '志愿者集合' },
  ],
  ['g4', '@小助手 帮我通知4号网格的居民群:明早停气', { send: null, body: '明早停气' }],
  ['r', '@小助手 给所有人发消息:我家猫丢了', { send: null, audience: 'all', body: '我家猫丢了' }],
  ['o', '麻烦通知下全体网格员 明早八点集合 @小助手', { audience: 'staff', send: null, body: '明早八点集合' }],
  [
    'o',
    '@小助手 定时今晚21:00发全体居民:水箱清洗完毕',
    { send: '05-13 21:00', audience: 'residents', body: '水箱清洗完毕' },
  ],
  [
    'o',
    '@小助手 下午六点整给居民群发条消息:今晚九点停电',
    { send: '05-13 18:00', audience: 'residents', body: '今晚九点停电' },
  ],
  [
    'o',
    '@小助手 周日晚上8点提醒3-5号网格群:交台账',
    { send: '05-17 20:00', audience: ['3号网格', '4号网格', '5号网格'], body: '交台账' },
  ],
  [
    'o',
    '@小助手 通知居民群,内容是:本周六免费体检,带身份证',
    { send: null, audience: 'residents', body: '本周六免费体检,带身份证' },
  ],
  ['o', '@小助手 20分钟后喊网格员:上线开会', { send: '05-13 17:00', audience: 'staff', body: '上线开会' }],
  [
    'o',
    '@小助手 大后天上午十点向全网广播:防空警报试鸣',
    { send: '05-16 10:00', audience: 'all', body: '防空警报试鸣' },
  ],
  [
    'o',
    '@小助手 星期五12:00在工作群公布:值班表已更新',
    { send: '05-15 12:00', audience: 'staff', body: '值班表已更新' },
  ],
  ['o', '@小助手 明晚七点半发给业主群和网格员群:消防演练延期', { send: '05-14 19:30', body: '消防演练延期' }],
  ['r', '@小助手 帮我告诉大家3栋明天停水', { send: null, audience: 'all', body: '3栋明天停水' }],
  [
    'o',
    '@小助手 明天早上六点半通知6号网格群:提前到岗',
    { send: '05-14 06:30', audience: ['6号网格'], body: '提前到岗' },
  ],
  [
    'o',
    '@小助手 给全体居民发个通知,明天8点到12点停电,请做好准备',
    { send: null, audience: 'residents', body: '明天8点到12点停电,请做好准备' },
  ],
  [
    'o',
    '@小助手 明天8点发居民群:今日9点到11点停水',
    { send: '05-14 08:00', audience: 'residents', body: '今日9点到11点停水' },
  ],
  ['o', '@小助手 每月1号提醒网格员:交月报', { audience: 'staff', body: '交月报' }],
  [
    'o',
    '@小助手 今晚20:30在全体居民群发布:明日6时起停水8小时,请储水',
    { send: '05-13 20:30', audience: 'residents', body: '明日6时起停水8小时,请储水' },
  ],
  ['o', '@小助手 通知3格网格员:马上到长青路', { send: null, body: '马上到长青路' }],
  [
    'g3',
    '@小助手 5点提醒我们网格员群:还有半小时截止',
    { send: '05-13 17:00', audience: 'staff', body: '还有半小时截止' },
  ],
  ['o', '@小助手 今天10点通知业主群:停电', { send: '05-13 10:00', audience: 'residents', body: '停电' }],
  ['o', '@小助手 今晚10点通知业主群:停电', { send: '05-13 22:00', audience: 'residents', body: '停电' }],
  ['o', '@小助手 别忘了通知业主群:停电', { send: null, audience: 'residents' }],
  ['o', '@小助手 通知业主群:不要高空抛物', { send: null, body: '不要高空抛物' }],
]

// Requests to broadcast or schedule a text.
import type { Row } from './row.ts'

export const notices: readonly Row[] = [
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
]

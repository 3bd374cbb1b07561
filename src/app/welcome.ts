// The first lines of a start: what is running, where the data is, three things to try.
import type { Channel } from '../domain/messaging/channel.ts'
import { isPostgres } from '../store/database.ts'
import type { Config } from './settings/config.ts'

export function renderWelcome(config: Config, channels: readonly Channel[]): string {
  const { community } = config
  const bot = community.botNames[0] ?? ''
  const staff = community.people.find((p) => p.roles.some((r) => r.role === 'grid'))
  const official = community.people.find((p) => p.roles.some((r) => r.role === 'official'))
  const grid = community.units.find((u) => u.id === staff?.roles[0]?.unit)
  const tries = [
    `@${bot} 厨余垃圾多久清运一次？`,
    ...(staff && grid ? [`/as ${staff.name} ⏎ ${grid.name}今日无异常`] : []),
    ...(official ? [`/as ${official.name} ⏎ @${bot} 明早8点通知所有居民群：周四洗水箱，请储水`] : []),
  ]
  return [
    `网格管家正在运行：${community.name}，通道 ${channels.map(nameOf).join('、')}。`,
    `数据在 ${placeOf(config.databaseUrl)}，社区设置在 ${config.communityFile}。`,
    '试试：',
    ...tries.map((line, i) => `  ${i + 1}. ${line}`),
    '/as 名字 换人说话，/in 群名 换群，/who 看群里有谁，/file 路径 发文件，/quit 退出。',
    '',
  ].join('\n')
}

/** The others connect in the background. */
function nameOf({ name }: Channel): string {
  return name === 'console' ? '终端' : `${name}（连接中）`
}

/** Where, and nothing by which to get in: a password may hold any sign, and stand behind a question mark. */
function placeOf(databaseUrl: string): string {
  if (!isPostgres(databaseUrl)) return databaseUrl
  const { host, pathname } = new URL(databaseUrl)
  return `postgresql://${host}${pathname}`
}

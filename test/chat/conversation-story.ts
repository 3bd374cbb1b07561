// The one conversation that is held on every channel: how people come in, report, ask, and leave again.
import type { Grant } from '../../src/domain/roster/invite.ts'
import type { ChannelBench } from './channel-contract.ts'

const plan = (place: string, hour: string) =>
  `${place}社区晾晒管理办法\n\n一、时间\n公共晾晒架每日七点开放，${hour}收回。\n`
const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])

export interface Teller {
  readonly bench: ChannelBench
  /** Does it, and waits until it was handled and answered. */
  readonly tell: (act: Promise<void>) => Promise<void>
  /** A one-time code, as `gridkeeper invite` prints it. */
  readonly invite: (grants: Grant) => Promise<string>
}

export async function tellStory(teller: Teller): Promise<void> {
  await knowAndForget(teller)
  await comeIn(teller)
  await report(teller)
  await giveNotice(teller)
  await ask(teller)
}

/** As a resident, before anybody knows who he is. */
async function knowAndForget({ bench, tell }: Teller): Promise<void> {
  const { privateId } = bench
  for (const words of ['我的数据', '删除我的数据', '确认删除我的数据', '我的数据'])
    await tell(bench.say(privateId, words))
}

async function comeIn({ bench, tell, invite }: Teller): Promise<void> {
  const { groupId, privateId } = bench
  const account = { kind: 'account', personId: 'wu' } as const
  await tell(bench.say(groupId, '加入 22222-22222'))
  await tell(bench.say(groupId, `绑定 ${await invite({ kind: 'rebind', chatId: 'staff' })}`))
  await tell(bench.say(privateId, `加入 ${await invite(account)}`))
  await tell(bench.say(privateId, '退出登记'))
  await tell(bench.say(groupId, `加入 ${await invite(account)}`))
}

async function report({ bench, tell }: Teller): Promise<void> {
  const { groupId, mention } = bench
  const choose = (said: string, label: string) =>
    bench.press?.(groupId, said, label) ?? bench.say(groupId, label)
  const quote = (said: string, text: string) => bench.quote?.(groupId, said, text) ?? bench.say(groupId, text)
  await tell(bench.say(groupId, '今日无异常'))
  await tell(choose('哪个网格', '1号网格'))
  await tell(quote('R1 已记', '更正：1号网格有人占道摆摊'))
  await tell(bench.say(groupId, `${mention}2号网格东门下水道堵了，污水外溢`))
  await tell(bench.photo(groupId, photo))
  await tell(bench.say(groupId, '#2 处理中'))
  await tell(bench.say(groupId, `${mention}今天哪些网格没报`))
}

async function giveNotice({ bench, tell }: Teller): Promise<void> {
  const { groupId, mention } = bench
  await tell(bench.say(groupId, `${mention}通知所有工作群：周四洗水箱，收到请回复`))
  await tell(bench.say(groupId, '确认 N1'))
  await tell(bench.say(groupId, '收到'))
}

async function ask({ bench, tell }: Teller): Promise<void> {
  const { privateId } = bench
  const attach = (name: string, text: string) => bench.attach(privateId, name, new TextEncoder().encode(text))
  await tell(attach('晾晒办法.txt', plan('河西', '二十点')))
  await tell(bench.say(privateId, '公共晾晒架几点收回？'))
  await tell(attach('河东办法.txt', plan('河东', '十九点')))
  await tell(bench.say(privateId, '公共晾晒架几点收回？'))
  await tell(bench.say(privateId, '2'))
  await tell(bench.say(privateId, '删除我的数据'))
}

// gridkeeper demo: one working day of the sample community, on a virtual clock, printed as a chat.
import { Command } from 'commander'
import { readCommunity, sampleCommunity } from '../app/settings/config.ts'
import { rehearse, type Rehearsal } from '../app/rehearsal/rehearsal.ts'
import type { Heard } from '../app/rehearsal/rehearsal-stage.ts'
import { importSamples } from '../app/plan/plan-import.ts'
import type { Community } from '../domain/community/community.ts'
import {
  addDays,
  instantAt,
  localDay,
  localTime,
  renderDay,
  type LocalDay,
} from '../domain/time/local-day.ts'
import { createLogger } from '../lib/logger.ts'

const friday: LocalDay = '2026-03-13'
const stepMinutes = 10

/** `HH:MM`, who, in which chat, what; `next` is the day after. */
type Line = readonly [time: string, who: string, chat: string, text: string]

const morning: readonly Line[] = [
  [
    '08:20',
    '高远',
    'staff',
    '@小助手 今天8点30分通知所有居民群：今天下午东苑清洗水箱，14点到16点停水，请储水',
  ],
  ['08:21', '高远', 'staff', '确认 N1'],
  ['09:05', '王大妈', 'residents-east', '@小助手 厨余垃圾多久清运一次？'],
  ['09:06', '王大妈', 'residents-east', '@小助手 垃圾分类的举报电话是多少？'],
  ['10:12', '张大爷', 'residents-west', '今天太阳真好'],
  ['10:30', '李明', 'staff', '1号网格东门有人搭棚子，正在打桩'],
  ['11:00', '孙阿姨', 'residents-west', '@小助手 通知所有群：今晚广场舞大赛'],
]

const afternoon: readonly Line[] = [
  ['14:10', '刘姐', 'residents-east', '着火了！3栋楼道里冒黑烟'],
  ['14:40', '陈静', 'staff', '#2 火已扑灭，无人受伤，已处理'],
  ['15:30', '王芳', 'staff', '2号网格今日无异常'],
  ['15:35', '赵磊', 'staff', '三号网格零报告'],
  ['15:40', '陈静', 'staff', '4格楼道杂物已清，其他正常'],
  ['16:05', '孙浩', 'staff', '5号网格一切正常'],
  ['16:10', '周敏', 'staff', '6格无事'],
  ['16:20', '吴刚', 'staff', '7号网格平安无事'],
  ['16:30', '郑洁', 'staff', '8号网格零报告'],
  ['16:45', '何欣', 'staff', '10号网格未发现异常'],
  ['16:50', '陆平', 'staff', '11、12号网格均无异常'],
  ['17:20', '冯涛', 'staff', '9号网格今日无异常，刚忙完'],
]

export function demoCommand(): Command {
  return new Command('demo')
    .description('play one working day of the sample community in a few seconds')
    .action(run)
}

async function run(): Promise<void> {
  const community = readCommunity(sampleCommunity)
  const log = createLogger({ level: 'error', file: undefined })
  const at = (day: LocalDay, time: string) => instantAt(day, time, community.timeZone)
  const onHeard = (line: Heard) => console.log(renderHeard(community, line))
  console.log(`【${community.name}的一天】${renderDay(friday)} 08:00 开始，次日 10:40 结束。`)
  const play = await rehearse({ community, log, start: at(friday, '08:00'), prepare: importSamples, onHeard })
  for (const line of [...morning, ...afternoon]) await perform(play, community, line)
  await play.until(at(addDays(friday, 1), '10:40'), stepMinutes)
  await play.close()
}

async function perform(play: Rehearsal, community: Community, [time, name, chat, text]: Line): Promise<void> {
  await play.until(instantAt(friday, time, community.timeZone), stepMinutes)
  const person = community.people.find((p) => p.name === name)
  await play.say({ accountId: person?.id ?? name, name }, chat, text)
}

function renderHeard(community: Community, { at, chatId, from, text, buttons }: Heard): string {
  const title = community.chats.find((c) => c.chat === chatId)?.title
  const person = community.people.find((p) => p.id === chatId)?.name ?? chatId
  const clock = `${renderDay(localDay(at, community.timeZone))} ${localTime(at, community.timeZone)}`
  const pressable = (buttons ?? []).flat().map((b) => ` [${b.label}]`)
  const indented = text.replaceAll('\n', '\n    ')
  return `${clock} [${title ?? `私聊 ${person}`}] ${from ?? '小助手'}：${indented}${pressable.join('')}`
}

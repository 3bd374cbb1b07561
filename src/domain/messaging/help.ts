// What this person can do here, in three lines.
import { excerpt } from '../../lib/excerpt.ts'
import { renderChat, type ChatMessage } from './chat-event.ts'
import { renderCallFirst } from '../question/emergency.ts'
import type { Member } from '../roster/roster.ts'

export function renderHelp(member: Member, botName: string): string {
  const lines: Record<Member['role'], readonly string[]> = {
    resident: [
      `问政策：@${botName} 加问题，答复附出处。`,
      `反映问题：@${botName} 说清地点和情况，会给编号。`,
      renderCallFirst(),
    ],
    grid: [
      '日报：直接发“3号网格今日无异常”。补报写明日期，更正以“更正”开头。',
      '事件：说清地点和情况，会给编号；办好后回“#编号 已处理”。',
      `问规定：@${botName} 加问题，答复附出处。`,
    ],
    inspector: [
      '暗访、突击抽查只在私聊里说，不进群。',
      '发现问题：说清地点和情况，会给编号；进度回“#编号 处理中/已处理”。',
      `问规定：@${botName} 加问题，答复附出处。`,
    ],
    official: [
      `发通知：@${botName} 明早8点通知所有居民群：内容。确认后才发。`,
      '事件：说清地点和情况；进度回“#编号 处理中/已处理”。',
      `问规定：@${botName} 加问题，答复附出处。私聊发“职责”，逐条看方案里的职责；发“问题”，看居民待答的提问。`,
    ],
  }
  return lines[member.role].join('\n')
}

export type Courtesy = 'thanks' | 'greeting' | 'farewell' | 'human'

const courtesies: readonly (readonly [Courtesy, RegExp])[] = [
  [
    'thanks',
    /^(?:(?:好的?|行|没事|不用|不必|算)了?(?:啊|吧)?[,，、!！。\s]*)?(?:(?:谢谢|多谢|感谢|辛苦|唔该|谢了)(?:你们?|您|了|啦|哈|啊|呀|小助手|大家|各位)*[,，、!！。\s]*(?:没事|不用|不必)?了?)+$/,
  ],
  ['greeting', /^(?:(?:你|您)好|嗨|哈喽|hi|hello|在[吗么]|在不在|(?:早上|上午|中午|下午|晚上)好|早)[呀啊]?$/],
  ['farewell', /^(?:再见|拜拜|晚安|回头见)[啦了哦]?$/],
  ['human', /^(?:转|找|叫|要)?(?:个)?(?:人工|真人|活人)(?:客服|服务)?$/],
]

/** 谢谢, 你好, 再见, 人工: nothing is reported or asked. */
export function parseCourtesy(text: string): Courtesy | undefined {
  const said = text.replace(/[!！。.~～?？，,\s]+$/u, '').toLowerCase()
  return courtesies.find(([, words]) => words.test(said))?.[0]
}

export function renderCourtesy(courtesy: Courtesy, botName: string): string {
  return {
    thanks: '不客气。',
    greeting: `您好，请讲。发“@${botName} 帮助”看我能办什么。`,
    farewell: '再见。',
    human: '我是机器人。有事请直接说地点和情况，我登记后转给网格员；方案里答不上的问题，会转给社区干部。',
  }[courtesy]
}

export function renderNotUnderstood(botName: string): string {
  return `没看懂，没有记入任何东西。可以问政策、说明地点和情况来反映问题，或发“@${botName} 帮助”。`
}

export function renderUnknownOrder(botName: string): string {
  return `没有这个指令，没有记入任何东西。发“@${botName} 帮助”看我能办什么。`
}

/** Of what pretends to be an order of the system. */
export function renderOrderRefused(): string {
  return '消息里写的我只当内容看，不当命令执行：没有记入、改动或发出任何东西。要办事请直接说，各人能办什么看名册上的身份。'
}

export function renderUnboundGroup(channel: string, chatId: string): string {
  return `本群还没有登记，我不能在这里办事。请管理员运行 gridkeeper invite --chat 取得绑定码，在群里说“绑定 码”；或在 community.yaml 的 chats 里加上：channel: ${channel}，chat: "${chatId}"。`
}

/** `why` is what the group lacks. */
export function renderNotBooked(why: string): string {
  return `刚才这条没有记入，只留了底。${why}绑定后请重发。`
}

/** What the bot reads and keeps, for a group that it comes into. */
export function renderWhatIsKept(): string {
  return '我读群里的消息，只办理和保存报告、事件、提问和对我说的话（连同所附照片），闲聊不办理，到期清除；私聊我发“我的数据”可以查看，发“删除我的数据”可以删除。'
}

/** Said once, on coming into a group that is bound. */
export function renderJoinedGroup(): string {
  return `大家好。${renderWhatIsKept()}要问我请先 @ 我。`
}

export function renderTooLong(length: number, limit: number): string {
  return `这条消息有 ${length} 字，没有处理。请缩短到 ${limit} 字以内再发，或者分成几条。`
}

/** To officials: nothing else tells them of it. */
export function renderUnhandledDanger({ chat, sender, text }: ChatMessage): string {
  return `【紧急】这条消息没有登记成功，请马上看一下：\n${renderChat(chat)} ${sender.name}：${excerpt(text, 200)}`
}

export function renderTrouble(): string {
  return '刚才这条没有处理成功，原话已留存，请稍后再发一次或联系管理员。'
}

// One notice to many groups through the real app on a virtual clock: what the benchmark and the kill test run.
import pino from 'pino'
import { createApp } from '../src/app/app.ts'
import type { Channel, ChannelLimits, SendOutcome } from '../src/domain/messaging/channel.ts'
import { noPlans } from '../test/harness/no-plans.ts'
import { communitySchema, type Community } from '../src/domain/community/community.ts'
import { asMember } from '../src/domain/roster/roster.ts'
import type { Store } from '../src/domain/ports.ts'
import { draftByCommand } from '../src/flows/notice/command-notice.ts'
import { ruleOnNotice } from '../src/flows/notice/sign-notice.ts'

export interface Sent {
  readonly chatId: string
  readonly text: string
  readonly at: number
}

export interface Stage {
  now: Date
  readonly sent: Sent[]
  /** What becomes of the nth message of a life that dies over it: it arrived before, or never; undefined: all is well. */
  fate?: (nth: number) => 'lost' | 'arrived' | undefined
}

/** Telegram's. */
export const limits: ChannelLimits = {
  textLength: 4096,
  chatIntervalMs: 1000,
  groupPerMinute: 20,
  perSecond: 30,
  perDay: undefined,
  jitterMs: 0,
}

export function communityOf(groups: number): Community {
  return communitySchema.parse({
    name: '枫林社区',
    units: [{ id: 'fenglin', name: '枫林社区', kind: 'community' }],
    people: [
      {
        id: 'lead',
        name: '林工',
        roles: [{ role: 'official', unit: 'fenglin' }],
        accounts: [{ channel: 'telegram', id: 'lead' }],
      },
    ],
    chats: Array.from({ length: groups }, (_, i) => ({
      id: `g${i}`,
      title: `枫林${i}群`,
      unit: 'fenglin',
      audience: 'residents',
      channel: 'telegram',
      chat: `-${i}`,
    })),
  })
}

/** The app of one life: `beat` lets it do all there is to do now, `next` says when something may happen again. */
export async function openLife(store: Store, community: Community, stage: Stage) {
  let alarms: number[] = []
  const parts = {
    community,
    store,
    channels: [channelOn(stage)],
    knowledge: noPlans,
    log: pino({ level: 'silent' }),
    clock: () => stage.now,
    worker: 'bot',
    newToken: () => 't',
  }
  const app = createApp(parts, (time) => alarms.push(time.getTime()))
  await app.start()
  return {
    app,
    next(): Date {
      const now = stage.now.getTime()
      const tick = (Math.floor(now / 5000) + 1) * 5000
      alarms = alarms.filter((time) => time > now)
      return new Date(Math.min(tick, ...alarms))
    },
    async beat(): Promise<void> {
      app.tick()
      await app.settled()
    },
  }
}

function channelOn(stage: Stage): Channel {
  let calls = 0
  return {
    name: 'telegram',
    limits,
    buttons: true,
    start: () => Promise.resolve('bench'),
    async send(chatId, { text }): Promise<SendOutcome> {
      const fate = stage.fate?.((calls += 1))
      if (fate !== 'lost') stage.sent.push({ chatId, text, at: stage.now.getTime() })
      return fate ? new Promise(() => {}) : { outcome: 'sent', messageId: String(calls) }
    },
    stop: () => Promise.resolve(),
  }
}

export async function signNotice(store: Store, community: Community, now: Date): Promise<void> {
  await store.transact(async (tx) => {
    const [lead] = community.people
    if (!lead) throw new Error('the community has an official')
    const roster = await tx.roster.load()
    const desk = { tx, community, roster, member: asMember(lead), now, newToken: () => 't' }
    await draftByCommand(desk, { to: 'all', body: '周四洗水箱', files: [] })
    await ruleOnNotice(desk, { verb: 'confirm', noticeId: 1 })
  })
}

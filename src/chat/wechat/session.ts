// Joins one wechaty to the inbox: what is heard goes to the ear, what is nobody's business to the log.
import type { ChannelHealth } from '../../domain/channel/channel-health.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { openEar } from './hear.ts'
import type { Ear } from './hear.ts'
import { keepConnected } from './keep-connected.ts'
import { listenTo } from './listen.ts'
import { watchLogin, type Login } from './login.ts'
import type { WechatOptions } from './options.ts'
import type { Wechaty } from './puppet.ts'

const answerMs = 5_000

interface SessionNeeds {
  readonly options: WechatOptions
  readonly receive: (event: ChatEvent) => Promise<void>
  readonly stopping: AbortSignal
}

export interface Session {
  readonly ear: Ear
  /** Looks after the connection, once wechaty is started, until the channel is stopped. */
  readonly keepConnected: () => Promise<void>
  /** The bot's own account id at the first login; rejects where the channel is stopped before. */
  readonly login: Promise<string>
  readonly health: () => ChannelHealth
}

/** To be opened before wechaty is started, so that nothing is missed. */
export function openSession(wechaty: Wechaty, { options, receive, stopping }: SessionNeeds): Session {
  const { puppet } = wechaty
  const { log } = options
  const listen = listenTo(puppet, log, stopping)
  const login = watchLogin(listen, options, stopping)
  const { account } = login
  const ear = openEar({ puppet, options, receive, login: login.first, account, stopping })
  // Without a listener an error of the puppet would be thrown and end the process.
  wechaty.on('error', (err) => log.warn({ err }, 'WeChat reports an error'))
  // wechaty itself would look each message and its people up a second time, for objects that nobody uses.
  puppet.removeAllListeners('message')
  listen('message', ({ messageId }) => ear.message(messageId))
  listen('room-join', ({ roomId, inviteeIdList, inviterId, timestamp }) => {
    if (inviteeIdList.includes(account()))
      ear.move({ change: 'joined', roomId, actorId: inviterId, timestamp })
  })
  listen('room-leave', ({ roomId, removeeIdList, removerId, timestamp }) => {
    if (removeeIdList.includes(account())) ear.move({ change: 'left', roomId, actorId: removerId, timestamp })
  })
  listen('room-invite', async (told) => {
    const accepts = options.roomInvitations === 'accept'
    if (accepts) await puppet.roomInvitationAccept(told.roomInvitationId)
    log.info(told, `a WeChat room invitation is ${accepts ? 'accepted' : 'left to the operator'}`)
  })
  listen('friendship', async (told) => {
    const accepts = options.friendRequests === 'accept'
    if (accepts) await puppet.friendshipAccept(told.friendshipId)
    log.info(told, `a WeChat friend request is ${accepts ? 'accepted' : 'left to the operator'}`)
  })
  let look = { seen: new Date(), blind: false }
  const onLook = (last: typeof look) => {
    look = last
  }
  const care = { log, listen, stopping, probeMs: options.probeMs ?? 3_000, answerMs, onLook }
  return {
    ear,
    login: login.first,
    keepConnected: () => keepConnected(puppet, care),
    health: () => healthOf(login, look),
  }
}

function healthOf({ code, lostAt, account }: Login, look: { seen: Date; blind: boolean }): ChannelHealth {
  const login = code()
  const lost = lostAt()
  if (look.blind) {
    const blindSince = lost && lost < look.seen ? lost : look.seen
    const why = 'WeChat gives no sign of life; it is started again'
    return { state: 'down', why, faults: ['silent'], blindSince, login }
  }
  if (lost)
    return {
      state: 'down',
      why: 'the account is logged out',
      faults: ['logged-out'],
      blindSince: lost,
      login,
    }
  return account() === '' ? { state: 'connecting', login } : { state: 'up' }
}

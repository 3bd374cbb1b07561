// Keeps a puppet connected: asks it for a sign of life, and starts it again where it gives none.
import type { Listen } from './listen.ts'
import type { WechatOptions } from './options.ts'
import { pause, within } from './patience.ts'
import type { Puppet } from './puppet.ts'

const restartMs = 40_000

interface Care {
  readonly log: WechatOptions['log']
  readonly listen: Listen
  readonly stopping: AbortSignal
  /** Time between two looks, in milliseconds. */
  readonly probeMs: number
  /** How long a living puppet may take to answer, in milliseconds. */
  readonly answerMs: number
  /** Told after each look when the last sign of life was, and whether it was this one. */
  readonly onLook?: (look: { readonly seen: Date; readonly blind: boolean }) => void
}

/**
 * wechaty itself waits a minute before it doubts a silent puppet, and gives up on one that failed to start.
 * Returns once `stopping` aborts; never rejects.
 */
export async function keepConnected(puppet: Puppet, care: Care): Promise<void> {
  const { log, stopping, onLook = () => undefined } = care
  const answers = answering(puppet, care)
  let seen = new Date()
  let blind = false
  while (await pause(care.probeMs, stopping)) {
    if (puppet.state.inactive() === 'pending' || puppet.state.active() === 'pending') continue
    const isDown = puppet.state.inactive() === true
    if (!isDown && (await answers())) {
      const now = new Date()
      if (blind) log.warn({ from: seen, to: now }, 'WeChat is connected again; it was blind in between')
      blind = false
      seen = now
      onLook({ seen, blind })
      continue
    }
    if (stopping.aborted) return
    if (!blind) log.error({ since: seen }, 'WeChat is not connected; it is started again until it is')
    blind = true
    onLook({ seen, blind })
    await within(restartMs, isDown ? puppet.start() : puppet.reset()).catch((err: unknown) =>
      log.warn({ err }, 'WeChat could not be started'),
    )
  }
}

/** Whether the puppet answers a ding. One that never did may not know how, and is taken for alive. */
function answering(puppet: Puppet, { listen, stopping, answerMs }: Care): () => Promise<boolean> {
  let hasAnswered = false
  let hear: (sign: 'dong') => void = () => undefined
  listen('dong', () => {
    hasAnswered = true
    hear('dong')
  })
  return async () => {
    const answer = new Promise<'dong'>((resolve) => {
      hear = resolve
    })
    try {
      puppet.ding('gridkeeper')
    } catch {
      return false
    }
    const heard = await Promise.race([answer, pause(answerMs, stopping)])
    if (heard !== 'dong' && hasAnswered) return false
    return !puppet.isLoggedIn || hasRooms(puppet, answerMs)
  }
}

/** A gateway that answers may have lost its WeChat behind it; the list of rooms comes from there, past every cache. */
async function hasRooms(puppet: Puppet, answerMs: number): Promise<boolean> {
  try {
    await within(answerMs, puppet.roomList())
    return true
  } catch {
    return false
  }
}

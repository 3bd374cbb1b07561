// Compares this machine's clock with Telegram's: a wrong one makes punctual reports late, or late ones punctual.
import { setTimeout as wait } from 'node:timers/promises'

const mostSkewMs = 60_000
const answerMs = 5000
const lookMs = 10 * 60_000

interface ClockWatch {
  readonly apiRoot: string | undefined
  readonly stopping: AbortSignal
  /** Default 10 min. */
  readonly everyMs: number | undefined
  /** Gets after each look what is wrong, with the remedy; undefined where the clocks agree. */
  readonly onLook: (fault: string | undefined) => void
}

/** Resolves after the first look; looks again until it is stopped. */
export async function watchClock(watch: ClockWatch): Promise<void> {
  const look = async () => {
    const skewMs = await skewOf(watch.apiRoot)
    if (skewMs !== undefined) watch.onLook(faultOf(skewMs))
  }
  await look()
  void lookOn(watch, look)
}

async function lookOn({ stopping, everyMs = lookMs }: ClockWatch, look: () => Promise<void>): Promise<void> {
  const pause = () => wait(everyMs, true, { signal: stopping, ref: false }).catch(() => false)
  while (await pause()) await look()
}

/** By how much our clock is ahead; undefined: Telegram does not say. */
async function skewOf(apiRoot = 'https://api.telegram.org'): Promise<number | undefined> {
  const asked = Date.now()
  const date = await fetch(apiRoot, { method: 'HEAD', signal: AbortSignal.timeout(answerMs) })
    .then((answer) => answer.headers.get('date'))
    .catch(() => null)
  return date === null ? undefined : (asked + Date.now()) / 2 - Date.parse(date)
}

function faultOf(skewMs: number): string | undefined {
  if (Math.abs(skewMs) < mostSkewMs) return undefined
  const seconds = Math.round(Math.abs(skewMs) / 1000)
  return `the clock of this machine is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} Telegram's: set it (timedatectl set-ntp true)`
}

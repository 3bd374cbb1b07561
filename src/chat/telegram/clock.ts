// Compares this machine's clock with Telegram's: a wrong one makes punctual reports late, or late ones punctual.
import type { TelegramLog } from './options.ts'

const mostSkewMs = 60_000
const answerMs = 5000

/** What is wrong, with the remedy; undefined where the clocks agree, or Telegram does not say. */
export async function clockFault(
  log: TelegramLog,
  apiRoot = 'https://api.telegram.org',
): Promise<string | undefined> {
  const asked = Date.now()
  const date = await fetch(apiRoot, { method: 'HEAD', signal: AbortSignal.timeout(answerMs) })
    .then((answer) => answer.headers.get('date'))
    .catch(() => null)
  const skewMs = date === null ? 0 : (asked + Date.now()) / 2 - Date.parse(date)
  if (Math.abs(skewMs) < mostSkewMs) return undefined
  const seconds = Math.round(Math.abs(skewMs) / 1000)
  const fault = `the clock of this machine is ${seconds} s ${skewMs > 0 ? 'ahead of' : 'behind'} Telegram's: set it (timedatectl set-ntp true)`
  log.error(`Telegram: ${fault}`)
  return fault
}

// Follows the login: asks for a phone with the QR code, and knows which account the bot has.
import type { Listen } from './listen.ts'
import type { WechatOptions } from './options.ts'

const reminderMs = 60_000

interface Login {
  /** The account id at the first login; rejects where the channel is stopped before. */
  readonly first: Promise<string>
  /** Id of the account that is, or was last, logged in; empty before the first login. */
  readonly account: () => string
}

export function watchLogin(listen: Listen, options: WechatOptions, stopping: AbortSignal): Login {
  const { log, onScan } = options
  let account = ''
  const first = new Promise<string>((resolve, reject) => {
    stopping.addEventListener('abort', () => reject(new Error('WeChat was stopped before it was logged in')))
    listen('login', ({ contactId }) => {
      account = contactId
      log.info({ account }, 'WeChat is logged in')
      resolve(contactId)
    })
  })
  listen('logout', ({ data }) =>
    log.warn({ account, reason: data }, 'WeChat is logged out; messages wait for a new login'),
  )
  listen('scan', async ({ qrcode, status }) => {
    if (!qrcode) return
    log.info({ qrcode, status }, 'WeChat waits for a phone: show this link as a QR code and scan it')
    await onScan?.(qrcode)
  })
  const reminder = setInterval(
    () => log.warn({}, 'WeChat is still not logged in: scan the latest QR code'),
    reminderMs,
  )
  first.catch(() => undefined).finally(() => clearInterval(reminder))
  return { first, account: () => account }
}

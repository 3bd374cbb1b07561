// Follows the login: asks for a phone with the QR code, and knows which account the bot has.
import type { Listen } from './listen.ts'
import type { WechatOptions } from './options.ts'

const reminderMs = 60_000

export interface Login {
  /** The account id at the first login; rejects where the channel is stopped before. */
  readonly first: Promise<string>
  /** Id of the account that is, or was last, logged in; empty before the first login. */
  readonly account: () => string
  /** The code that waits for a phone; undefined where none does. */
  readonly code: () => string | undefined
  /** When the login was lost; undefined before the first and while it holds. */
  readonly lostAt: () => Date | undefined
}

export function watchLogin(listen: Listen, options: WechatOptions, stopping: AbortSignal): Login {
  const { log, onScan } = options
  let account = ''
  let code: string | undefined
  let lostAt: Date | undefined
  const first = new Promise<string>((resolve, reject) => {
    stopping.addEventListener('abort', () => reject(new Error('WeChat was stopped before it was logged in')))
    listen('login', ({ contactId }) => {
      account = contactId
      code = undefined
      lostAt = undefined
      log.info({ account }, 'WeChat is logged in')
      resolve(contactId)
    })
  })
  listen('logout', ({ data }) => {
    lostAt ??= new Date()
    log.warn({ account, reason: data }, 'WeChat is logged out; messages wait for a new login')
  })
  listen('scan', async ({ qrcode, status }) => {
    if (!qrcode) return
    log.info({ qrcode, status }, 'WeChat waits for a phone: show this link as a QR code and scan it')
    code = qrcode
    await onScan?.(qrcode)
  })
  const reminder = setInterval(
    () => log.warn({}, 'WeChat is still not logged in: scan the latest QR code'),
    reminderMs,
  )
  first.catch(() => undefined).finally(() => clearInterval(reminder))
  return { first, account: () => account, code: () => code, lostAt: () => lostAt }
}

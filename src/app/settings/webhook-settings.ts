// The settings of Telegram's webhook: where Telegram reaches us, and where we listen behind the TLS proxy.
import { z } from 'zod'
import type { Fault } from '../../domain/community/fault.ts'
import { isWebAddress, numberBetween } from './env-fields.ts'

export const webhookEnv = {
  TELEGRAM_WEBHOOK_URL: z
    .string()
    .refine(
      (url) => isWebAddress(url) && url.startsWith('https:'),
      'https://HOST/PATH, as Telegram reaches it',
    )
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, '16 to 256 letters, digits, _ or -')
    .optional(),
  TELEGRAM_WEBHOOK_HOST: z
    .string()
    .regex(/^[a-z\d][\w.:-]*$|^::/i, 'an address or name of this machine, such as 127.0.0.1')
    .default('127.0.0.1'),
  TELEGRAM_WEBHOOK_PORT: numberBetween(1, 65_535).default(8443),
}
const settingsSchema = z.object(webhookEnv)
type Settings = z.infer<typeof settingsSchema>

export interface WebhookSettings {
  readonly url: string
  readonly secretToken: string
  readonly host: string
  readonly port: number
}

/** undefined: long polling. Expects settings without `webhookFaults`. */
export function webhookSettings(settings: Settings): WebhookSettings | undefined {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secretToken } = settings
  if (url === undefined || secretToken === undefined) return undefined
  return { url, secretToken, host: settings.TELEGRAM_WEBHOOK_HOST, port: settings.TELEGRAM_WEBHOOK_PORT }
}

export function webhookFaults(settings: Settings): Fault[] {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = settings
  if ((url === undefined) === (secret === undefined)) return []
  const place = url === undefined ? 'TELEGRAM_WEBHOOK_URL' : 'TELEGRAM_WEBHOOK_SECRET'
  return [
    { place, value: undefined, expectation: 'both URL and SECRET for a webhook, or neither for polling' },
  ]
}

// Pushes updates to the bot's webhook, one at a time, each until it is answered with 2xx.
import { setTimeout as wait } from 'node:timers/promises'
import { badRequest } from './refusal.ts'
import type { UpdateQueue } from './update-queue.ts'

export interface Webhook {
  /** Empty where none is set. */
  url(): string
  set(url: string, secretToken: string | undefined): void
  close(): Promise<void>
}

const retryMs = 10

/** `reach` says where a public address is answered, as the TLS proxy in front of a real bot would. */
export function makeWebhook(queue: UpdateQueue, reach: (url: string) => string): Webhook {
  const closing = new AbortController()
  let target = { url: '', secretToken: undefined as string | undefined }
  let pushing = Promise.resolve()

  const push = async () => {
    if (target.url === '' || closing.signal.aborted) return
    const [update] = queue.pending()
    if (update === undefined) return
    const { url, secretToken } = target
    const answer = await fetch(reach(url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secretToken && { 'x-telegram-bot-api-secret-token': secretToken }),
      },
      body: JSON.stringify(update),
      signal: closing.signal,
    }).catch(() => undefined)
    if (answer?.ok === true) queue.drop(update.update_id)
    else await wait(retryMs, undefined, { signal: closing.signal }).catch(() => undefined)
    await push()
  }
  const wake = () => {
    pushing = pushing.then(push)
  }
  queue.onPush(wake)

  return {
    url: () => target.url,
    set(url, secretToken) {
      if (url !== '' && !url.startsWith('https://')) {
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
      }
      if (secretToken !== undefined && !/^[\w-]{1,256}$/.test(secretToken)) {
        throw badRequest('secret token contains unallowed characters')
      }
      target = { url, secretToken }
      wake()
    },
    async close() {
      closing.abort()
      await pushing
    },
  }
}

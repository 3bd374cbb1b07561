// Receives updates by webhook: an update is answered with 200 only when it was delivered, else Telegram sends it again.
import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { finished } from 'node:stream/promises'
import type { Update } from 'telegraf/types'
import type { Call } from './api.ts'
import { updateKinds } from './decode.ts'
import { cannot } from './failure.ts'
import type { TelegramLog, WebhookOptions } from './options.ts'
import type { Receiver } from './polling.ts'
import { watchWebhook } from './webhook-watch.ts'

interface WebhookSetup {
  readonly call: Call
  readonly deliver: (update: Update) => Promise<void>
  readonly log: TelegramLog
  readonly webhook: WebhookOptions
}

const bodyLimit = 1_000_000
/** Milliseconds for a whole request to come in. */
const requestTimeout = 10_000

export async function startWebhook(setup: WebhookSetup): Promise<Receiver> {
  const { call, webhook } = setup
  const working = new Set<Promise<void>>()
  const { pathname } = new URL(webhook.url)
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(request.url === pathname ? await statusOf(request, setup) : 404).end()
    await finished(response)
  }
  const server = createServer({ requestTimeout }, (request, response) => {
    // It rejects only where the other side has hung up; what was not answered comes again.
    const work = answer(request, response).catch(() => undefined)
    working.add(work)
    void work.finally(() => working.delete(work))
  })
  const stop = async () => {
    server.close()
    await Promise.all(working)
    server.closeAllConnections()
  }

  await listen(server, webhook)
  try {
    await call('setWebhook', {
      url: webhook.url,
      secret_token: webhook.secretToken,
      allowed_updates: updateKinds,
      // One at a time keeps the order of a chat.
      max_connections: 1,
    }).catch(cannot('set the webhook'))
  } catch (error) {
    await stop()
    throw error
  }
  const watching = watchWebhook(call)
  return {
    health: () => watching.health(),
    async stop() {
      watching.stop()
      await stop()
    },
  }
}

function listen(server: Server, { port, host }: WebhookOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
}

async function statusOf(request: IncomingMessage, { deliver, log, webhook }: WebhookSetup): Promise<number> {
  if (request.method !== 'POST') return 404
  if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'], webhook.secretToken)) return 401
  const update = await readUpdate(request).catch(() => undefined)
  if (update === undefined) return 400
  try {
    await deliver(update)
    return 200
  } catch (error) {
    log.error(`Telegram: update ${update.update_id} could not be kept, it will come again: ${String(error)}`)
    return 500
  }
}

function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Undefined: no update. */
async function readUpdate(request: IncomingMessage): Promise<Update | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > bodyLimit) return undefined
    chunks.push(chunk)
  }
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  return isUpdate(body) ? body : undefined
}

function isUpdate(body: unknown): body is Update {
  return (
    typeof body === 'object' && body !== null && 'update_id' in body && typeof body.update_id === 'number'
  )
}

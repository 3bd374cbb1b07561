// A Bot API server on loopback that behaves like the real one, faults included, for the unmodified telegraf.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { UserFromGetMe } from 'telegraf/types'
import { methods, type Server } from './methods.ts'
import { Refusal, type RefusalParameters } from './refusal.ts'
import { updateQueue } from './update-queue.ts'
import { makeWebhook } from './webhook.ts'
import { makeWorld, type World } from './world.ts'

export type Fault =
  /** A proxy's page, no JSON, and no effect. */
  | { kind: 'page'; status: number }
  /** The server's own refusal, and no effect. */
  | { kind: 'refuse'; code: number; description: string; parameters?: RefusalParameters }
  /** The connection breaks before or after the call has its effect. */
  | { kind: 'reset'; after: boolean }
  /** The call has its effect and no answer ever comes. */
  | { kind: 'silence' }

interface Call {
  path: string
  method: string
  payload: Record<string, unknown>
}

export interface BotApi extends Pick<
  World,
  | 'person'
  | 'group'
  | 'privateChat'
  | 'topic'
  | 'post'
  | 'edit'
  | 'press'
  | 'setStanding'
  | 'migrate'
  | 'written'
  | 'upload'
  | 'reactions'
> {
  readonly apiRoot: string
  fileOf(id: string): Uint8Array
  readonly token: string
  readonly bot: UserFromGetMe
  readonly toasts: Server['toasts']
  /** Every call that came in, polls included. */
  readonly calls: readonly Call[]
  /** By scope and language. */
  menus(): Record<string, unknown>
  webhookUrl(): string
  /** Pollers that wait: none or one. */
  pollers(): number
  /** Updates that nobody has acknowledged. */
  pending(): number
  /** The next `times` calls of the method go wrong. */
  fail(method: string, fault: Fault, times?: number): void
  /** From now on every token is wrong. */
  revokeToken(): void
  /** The listening socket goes away, and comes back at the same port. */
  goDown(): Promise<void>
  comeUp(): Promise<void>
  close(): Promise<void>
}

export interface BotApiOptions {
  /** Hides free text in groups from a bot that is no administrator; default off. */
  privacyMode?: boolean
  /** Where a webhook's public address is answered. */
  reach?: (url: string) => string
}

export async function openBotApi({
  privacyMode = false,
  reach = (url) => url,
}: BotApiOptions = {}): Promise<BotApi> {
  const queue = updateQueue()
  const bot: UserFromGetMe = {
    id: 700_001,
    is_bot: true,
    first_name: '网格助手',
    username: 'GridHelperBot',
    can_join_groups: true,
    can_read_all_group_messages: !privacyMode,
    supports_inline_queries: false,
  }
  const world = makeWorld(queue, bot)
  const webhook = makeWebhook(queue, reach)
  const state: Server = { world, queue, webhook, menus: {}, toasts: [] }
  const door = makeDoor(state, `${bot.id}:AAE-a_secret-nobody-may-read`)

  const http = createServer((request, response) => void door.answer(request, response))
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, '127.0.0.1', resolve))
  const goDown = () =>
    new Promise<void>((resolve) => {
      http.close(() => resolve())
      http.closeAllConnections()
    })
  await listen(0)
  const { port } = http.address() as AddressInfo

  return {
    ...world,
    apiRoot: `http://127.0.0.1:${port}`,
    token: door.token,
    fileOf: (id) => world.files.get(id) ?? new Uint8Array(),
    toasts: state.toasts,
    calls: door.calls,
    menus: () => state.menus,
    webhookUrl: () => webhook.url(),
    pollers: () => queue.waiting(),
    pending: () => queue.pending().length,
    fail: door.fail,
    revokeToken: door.revokeToken,
    goDown,
    comeUp: () => listen(port),
    async close() {
      await webhook.close()
      if (http.listening) await goDown()
    },
  }
}

function makeDoor(state: Server, token: string) {
  const calls: Call[] = []
  const faults: Array<{ method: string; fault: Fault }> = []
  let revoked = false

  const takeFault = (method: string) => {
    const at = faults.findIndex((f) => f.method === method)
    return at < 0 ? undefined : faults.splice(at, 1)[0]?.fault
  }
  const run = (request: IncomingMessage, payload: Record<string, unknown>, gone: AbortSignal) => {
    const [bot, method = ''] = (request.url ?? '').split('/').slice(-2)
    if (revoked || bot !== `bot${token}`) throw new Refusal(401, 'Unauthorized')
    const known = methods[method]
    if (known === undefined) throw new Refusal(404, 'Not Found')
    return known(state, payload, gone)
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? ''
    const method = path.split('/').at(-1) ?? ''
    const [, filePath] = /^\/file\/bot[^/]+\/(.+)$/.exec(path) ?? []
    if (filePath !== undefined) {
      const bytes = path.includes(`bot${token}/`) ? state.world.files.get(filePath) : undefined
      response.writeHead(bytes ? 200 : 404).end(bytes)
      return
    }
    const payload = await readPayload(request)
    calls.push({ path, method, payload })
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const fault = takeFault(method)
    try {
      if (fault?.kind === 'refuse') throw new Refusal(fault.code, fault.description, fault.parameters)
      if (fault?.kind === 'page') response.writeHead(fault.status).end('<html>Bad Gateway</html>')
      else if (fault?.kind === 'reset' && !fault.after) request.socket.destroy()
      else {
        const result = await run(request, payload, gone.signal)
        if (fault?.kind === 'reset') request.socket.destroy()
        else if (fault?.kind !== 'silence') sendJson(response, 200, { ok: true, result })
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { code, message, parameters } = error
      sendJson(response, code, { ok: false, error_code: code, description: message, parameters })
    }
  }
  return {
    token,
    calls,
    answer,
    fail: (method: string, fault: Fault, times = 1) => {
      for (let i = 0; i < times; i += 1) faults.push({ method, fault })
    },
    revokeToken: () => {
      revoked = true
    },
  }
}

async function readPayload(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type)
  return bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>)
}

/** Fields are text, of which objects are JSON; files stay as they are. */
async function readForm(bytes: Buffer, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const values = [...form].map(async ([key, value]) => {
    if (typeof value !== 'string')
      return [key, { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) }]
    return [key, /^[[{]/.test(value) && key !== 'caption' ? (JSON.parse(value) as unknown) : value]
  })
  return Object.fromEntries(await Promise.all(values)) as Record<string, unknown>
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

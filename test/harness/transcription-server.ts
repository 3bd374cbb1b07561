// An OpenAI-compatible server for `/audio/transcriptions`: it notes what the real SDK sends and replies as it is told.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface AskedTranscription {
  readonly authorization: string | undefined
  readonly fields: Readonly<Record<string, string>>
  readonly file: { readonly name: string; readonly bytes: Buffer }
}

export interface TranscriptionServer {
  readonly url: string
  readonly asked: readonly AskedTranscription[]
  /** What the next requests get. */
  reply(status: number, body: string): void
  stop(): Promise<void>
}

export async function transcriptionServer(): Promise<TranscriptionServer> {
  const asked: AskedTranscription[] = []
  let [status, body] = [200, '{"text":""}']
  const server = createServer(async (request, response) => {
    const sent = await buffer(request)
    const type = request.headers['content-type'] ?? ''
    const form = await new Response(sent, { headers: { 'content-type': type } }).formData()
    const file = form.get('file') as File
    const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    asked.push({
      authorization: request.headers.authorization,
      fields: Object.fromEntries(fields) as Record<string, string>,
      file: { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) },
    })
    const found = request.url === '/v1/audio/transcriptions'
    response.writeHead(found ? status : 404, { 'content-type': 'application/json' }).end(found ? body : '{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    reply: (...next) => void ([status, body] = next),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

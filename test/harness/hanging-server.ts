// An HTTP server that takes a request and never ends its reply: before its head, or in the middle of its body.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HangingServer {
  readonly url: string
  requests(): number
  stop(): Promise<void>
}

export async function hangingServer(at: 'head' | 'body'): Promise<HangingServer> {
  let requests = 0
  const server = createServer((request, response) => {
    requests += 1
    request.resume()
    if (at === 'body') response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: () => requests,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

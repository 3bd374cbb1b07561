// A WeChat gateway on loopback: the real gRPC server of wechaty-puppet-service with the mock puppet behind it.
import { log, PuppetServer } from 'wechaty-puppet-service'
import { freePort } from './free-port.ts'
import { openMockWechat } from './mock-puppet.ts'

const token = 'insecure_0b2c6d3e-1f7a-4c55-9a30-5f1de0c3a111'

export async function openMockGateway() {
  log.level('error')
  const endpoint = `127.0.0.1:${await freePort()}`
  const open = async () => {
    const wechat = openMockWechat()
    const server = new PuppetServer({ endpoint, puppet: wechat.puppet, token, tls: { disable: true } })
    await server.start()
    return { wechat, server }
  }
  let running = await open()
  return {
    /** For `puppetOptions` of an ordinary client. */
    clientOptions: { token, endpoint, tls: { disable: true } },
    wechat: () => running.wechat,
    async kill() {
      await running.server.stop()
      await running.wechat.puppet.stop()
    },
    /** The WeChat behind it starts anew, as another process would. */
    async restart() {
      running = await open()
      return running.wechat
    },
  }
}

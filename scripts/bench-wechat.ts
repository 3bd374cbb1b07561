// Measures the way of a report over wechaty's own gRPC: messages a second beside a plain wechaty echo behind the same gateway.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import { WechatyBuilder } from 'wechaty'
import { createApp } from '../src/app/app.ts'
import { planLibrary } from '../src/app/plan/plan-library.ts'
import { wechatChannel } from '../src/chat/wechat/index.ts'
import { unlimited } from '../src/domain/messaging/channel.ts'
import { openStore } from '../src/store/store.ts'
import { openMockGateway } from '../test/harness/mock-gateway.ts'
import { reportersOn } from './bench-community.ts'

const [reports = 300] = process.argv.slice(2).map(Number)
const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-bench-'))
// The client of the gateway keeps contacts below the home folder, whatever it is told.
process.env['HOME'] = folder

type Gateway = Awaited<ReturnType<typeof openMockGateway>>

/** A contact with one grid for each report. */
function cast(gateway: Gateway) {
  const { mocker, bot } = gateway.wechat()
  return Array.from({ length: reports }, (_, i) => {
    const contact = mocker.createContact({ name: `网格员${i + 1}` })
    return { id: contact.id, report: () => contact.say(`${i + 1}号网格今日无异常`).to(bot) }
  })
}

/** Messages a second, from the first report to the last answer. */
async function rate(gateway: Gateway, people: ReturnType<typeof cast>): Promise<number> {
  const { mocker, bot } = gateway.wechat()
  const answers = () => [...mocker.cacheMessagePayload.values()].filter((m) => m.talkerId === bot.id).length
  const before = answers()
  const from = performance.now()
  for (const { report } of people) report()
  while (answers() - before < reports) await wait(2)
  return reports / ((performance.now() - from) / 1000)
}

async function echoRate(): Promise<number> {
  const gateway = await openMockGateway()
  const people = cast(gateway)
  const bot = WechatyBuilder.build({ puppet: 'wechaty-puppet-service', puppetOptions: gateway.clientOptions })
  // The end of the gateway is an error to it.
  bot.on('error', () => undefined)
  bot.on('message', async (message) => {
    if (!message.self()) await message.talker().say(message.text())
  })
  const login = new Promise((resolve) => bot.once('login', resolve))
  await bot.start()
  await login
  const measured = await rate(gateway, people)
  await bot.stop()
  await gateway.kill()
  return measured
}

async function ourRate(): Promise<number> {
  const gateway = await openMockGateway()
  const people = cast(gateway)
  const store = await openStore(`file:${join(folder, 'bench.db')}`)
  const log = pino({ level: 'error' })
  const channel = wechatChannel({
    puppet: 'wechaty-puppet-service',
    puppetOptions: gateway.clientOptions,
    log,
    limits: unlimited,
  })
  let tokens = 0
  const app = createApp({
    community: reportersOn(
      'wechat',
      people.map(({ id }) => id),
    ),
    store,
    channels: [channel],
    knowledge: planLibrary(store, log),
    log,
    clock: () => new Date(),
    worker: 'bot',
    newToken: () => `t${(tokens += 1)}`,
  })
  await app.start()
  while (channel.health?.().state !== 'up') await wait(2)
  const measured = await rate(gateway, people)
  await app.stop()
  await gateway.kill()
  return measured
}

const ours = await ourRate()
const echo = await echoRate()
console.log(
  `${reports} reports over gRPC: ours ${ours.toFixed(0)}/s, wechaty echo ${echo.toFixed(0)}/s, ratio ${(ours / echo).toFixed(2)}`,
)
await rm(folder, { recursive: true, force: true })
process.exit(0)

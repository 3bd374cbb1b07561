// Measures the way of a report: messages a second beside a plain telegraf echo, latency of a receipt, memory at rest and after.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import { Telegraf } from 'telegraf'
import { createApp } from '../src/app/app.ts'
import { planLibrary } from '../src/app/plan/plan-library.ts'
import { importSamples } from '../src/app/plan/plan-import.ts'
import { telegramChannel } from '../src/chat/telegram/index.ts'
import { openStore } from '../src/store/store.ts'
import { unlimited } from '../src/domain/messaging/channel.ts'
import { openBotApi, type BotApi } from '../test/harness/bot-api/index.ts'
import { reportersOn } from './bench-community.ts'
import { heapUsed } from './bench-measures.ts'

/** Rounds of reports, ours and the echo's in turn, so that whatever else the machine does falls on both. */
const [reports = 500, rounds = 4, paced = 200] = process.argv.slice(2).map(Number)
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)

/** A private chat with one grid worker for each report. */
function cast(api: BotApi, count: number) {
  return Array.from({ length: count }, (_, i) => {
    const person = api.person(`网格员${i + 1}`)
    return { person, chatId: api.privateChat(person), text: `${i + 1}号网格今日无异常` }
  })
}

/** How many answers have come, told without looking at any call twice: the looking counts as ours. */
function answersTo(api: BotApi): () => number {
  let [seen, answers] = [0, 0]
  return () => {
    for (; seen < api.calls.length; seen += 1) if (api.calls[seen]?.method === 'sendMessage') answers += 1
    return answers
  }
}

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await wait(2)
}

interface Taken {
  readonly seconds: number
  readonly cpuMs: number
}

/** From the first post to the last answer. */
async function roundOf(api: BotApi, people: ReturnType<typeof cast>): Promise<Taken> {
  const answers = answersTo(api)
  const [before, from, cpu] = [answers(), performance.now(), process.cpuUsage()]
  for (const { chatId, person, text } of people) api.post(chatId, person, text)
  await until(() => answers() >= before + people.length)
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - from) / 1000, cpuMs: (user + system) / 1000 }
}

/** A bot that only repeats what it hears. */
async function openEcho(api: BotApi) {
  const bot = new Telegraf(api.token, { telegram: { apiRoot: api.apiRoot } })
  bot.on('text', (context) => context.reply(context.message.text))
  void bot.launch({ dropPendingUpdates: false })
  await until(() => api.pollers() === 1)
  return bot
}

async function openOurs(api: BotApi, people: ReturnType<typeof cast>) {
  const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-bench-'))
  const store = await openStore(`file:${join(folder, 'bench.db')}`)
  const log = pino({ level: 'error' })
  await importSamples(store)
  const knowledge = planLibrary(store, log)
  await knowledge.refresh()
  const accounts = people.map(({ person }) => String(person.id))
  const telegram = telegramChannel({
    token: api.token,
    apiRoot: api.apiRoot,
    log: { info: () => {}, warn: () => {}, error: (line) => log.error(line) },
  })
  const channel = { ...telegram, limits: { ...telegram.limits, ...unlimited } }
  let tokens = 0
  const app = createApp({
    community: reportersOn('telegram', accounts),
    store,
    channels: [channel],
    knowledge,
    log,
    clock: () => new Date(),
    worker: 'bot',
    newToken: () => `t${(tokens += 1)}`,
  })
  await app.start()
  await until(() => api.pollers() === 1)
  const close = async () => {
    await app.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { store, close }
}

/** The first round of each warms up and does not count. */
async function rates(): Promise<void> {
  const [api, echoApi] = [await openBotApi(), await openBotApi()]
  const [people, heard] = [cast(api, reports * rounds), cast(echoApi, reports * rounds)]
  const { store, close } = await openOurs(api, people)
  const echo = await openEcho(echoApi)
  const [ours, echoed]: [Taken[], Taken[]] = [[], []]
  for (let at = 0; at < people.length; at += reports) {
    ours.push(await roundOf(api, people.slice(at, at + reports)))
    echoed.push(await roundOf(echoApi, heard.slice(at, at + reports)))
  }
  tell(ours, echoed)
  console.log(`heap after ${people.length} reports ${megabytes(heapUsed())} MB`)
  console.log(`outbox: ${JSON.stringify(await store.transact((tx) => tx.outbox.counts()))}`)
  echo.stop()
  await close()
  await Promise.all([api.close(), echoApi.close()])
}

function tell([, ...ours]: readonly Taken[], [, ...echoed]: readonly Taken[]): void {
  const sum = (taken: readonly Taken[], of: keyof Taken) => taken.reduce((all, one) => all + one[of], 0)
  const rate = (taken: readonly Taken[]) => (taken.length * reports) / sum(taken, 'seconds')
  const cpu = (taken: readonly Taken[]) => sum(taken, 'cpuMs') / taken.length / reports
  console.log(
    `${ours.length} rounds of ${reports} reports: ours ${rate(ours).toFixed(0)}/s (${cpu(ours).toFixed(2)} ms CPU each), ` +
      `telegraf echo ${rate(echoed).toFixed(0)}/s (${cpu(echoed).toFixed(2)} ms), ` +
      `ratio ${(rate(ours) / rate(echoed)).toFixed(2)} (of CPU ${(cpu(echoed) / cpu(ours)).toFixed(2)})`,
  )
}

/** From the post to the receipt, at 20 messages a second. */
async function receiptLatency(): Promise<number[]> {
  const api = await openBotApi()
  const people = cast(api, paced)
  const { close } = await openOurs(api, people)
  const posted = new Map<string, number>()
  const taken: number[] = []
  let seen = 0
  const collect = () => {
    for (const call of api.calls.slice(seen)) {
      const at = posted.get(String(call.payload['chat_id']))
      if (call.method === 'sendMessage' && at !== undefined) taken.push(performance.now() - at)
    }
    seen = api.calls.length
  }
  const looking = setInterval(collect, 1)
  for (const { chatId, person, text } of people) {
    posted.set(String(chatId), performance.now())
    api.post(chatId, person, text)
    await wait(50)
  }
  await until(() => taken.length >= paced)
  clearInterval(looking)
  await close()
  await api.close()
  return taken.sort((a, b) => a - b)
}

const at = (times: readonly number[], share: number) =>
  Math.round(times[Math.floor((times.length - 1) * share)] ?? 0)

const latency = await receiptLatency()
console.log(
  `receipt at 20 messages/s: p50 ${at(latency, 0.5)} ms, p95 ${at(latency, 0.95)} ms, most ${at(latency, 1)} ms`,
)
await rates()
process.exit(0)

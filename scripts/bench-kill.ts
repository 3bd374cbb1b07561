// A notice to many groups by the real service that is killed without warning again and again: `npx tsx scripts/bench-kill.ts [GROUPS] [KILLS] [SEED]`.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stringify } from 'yaml'
import { communitySchema } from '../src/domain/community/community.ts'
import { openStore } from '../src/store/store.ts'
import { openBotApi } from '../test/harness/bot-api/index.ts'
import { communityOf, signNotice } from './delivery-run.ts'

const [groups, kills, seed] = [
  Number(process.argv[2] ?? 400),
  Number(process.argv[3] ?? 12),
  Number(process.argv[4] ?? 1),
]
/** Longest time from the first message of a life to its end. */
const lifeMs = 1500

const api = await openBotApi()
const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-kill-'))
const plain = communityOf(groups)
const rooms = plain.chats.map((chat) => api.group(chat.title))
const community = communitySchema.parse({
  ...plain,
  notices: { quiet: { from: '03:00', to: '03:01' } },
  chats: plain.chats.map((chat, i) => ({ ...chat, chat: String(rooms[i]) })),
})
await writeFile(join(folder, 'community.yaml'), stringify(community))
const store = await openStore(`file:${join(folder, 'gridkeeper.db')}`)
await store.transact((tx) => tx.roster.declare(community, new Date()))
await signNotice(store, community, new Date())
await store.close()

let drawn = seed
/** From 0 to 1, the same for the same seed. */
const draw = () => (drawn = (drawn * 48_271) % 2_147_483_647) / 2_147_483_647
const sent = () => rooms.reduce((sum, room) => sum + api.written(room).length, 0)
let done = 0
for (; done < kills && missing() > 0; done += 1) {
  const before = sent()
  const service = start()
  while (sent() === before) await pause(5)
  await pause(draw() * lifeMs)
  service.kill('SIGKILL')
  await once(service, 'exit')
  while (api.pollers() > 0) await pause(20)
}
const last = start()
while (missing() > 0) await pause(50)
// What it does not know the fate of is sent again within seconds.
await pause(15_000)
last.kill('SIGTERM')
await once(last, 'exit')

const texts = rooms.map((room) => api.written(room).map(({ text }) => text))
const again = texts.flatMap(([, ...more]) => more)
const unmarked = again.filter((text) => !text.startsWith('【补发】'))
console.log(`groups ${groups}, kills ${done}, seed ${seed}`)
console.log(`lost ${missing()}, sent again ${again.length}, of them without 【补发】 ${unmarked.length}`)
await api.close()
await rm(folder, { recursive: true, force: true })

function missing(): number {
  return rooms.filter((room) => api.written(room).length === 0).length
}

function start(): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    GRIDKEEPER_DATA: folder,
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.apiRoot,
    GRIDKEEPER_LOG_LEVEL: 'silent',
  }
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

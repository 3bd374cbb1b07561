// The built service with Telegram alone and the sample plans: resident memory at rest, and over many messages: `npm run build && npx tsx scripts/bench-memory.ts [MESSAGES]`.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openBotApi } from '../test/harness/bot-api/index.ts'

const [messages = 2000] = process.argv.slice(2).map(Number)
const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-memory-'))
const api = await openBotApi()
const group = api.group('楼栋群')
const bound = `  - { id: block, title: 楼栋群, unit: chengyuan, audience: residents, channel: telegram, chat: "${group}" }`
const communityFile = join(folder, 'community.yaml')
writeFileSync(
  communityFile,
  readFileSync('samples/community.yaml', 'utf8').replace('chats:\n', `chats:\n${bound}\n`),
)
const service = spawn(process.execPath, ['dist/main.js'], {
  env: {
    ...process.env,
    GRIDKEEPER_DATA: folder,
    GRIDKEEPER_COMMUNITY: communityFile,
    GRIDKEEPER_LOG_LEVEL: 'error',
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.apiRoot,
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
/** As the kernel counts it, on Linux. */
const resident = (): number => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}
const answers = () => api.calls.filter((call) => call.method === 'sendMessage').length

while (api.pollers() === 0) await wait(100)
for (const second of [1, 15, 30]) {
  await wait(second === 1 ? 1000 : 15_000)
  console.log(`${second} s after it connected: ${resident()} MB`)
}

// Talk that the bot reads and leaves alone, and a question now and then: Telegram's budget would make a day of 100,000 answers.
const people = Array.from({ length: 100 }, (_, i) => api.person(`居民${i}`))
const round = 500
for (let sent = 0; sent < messages; sent += round) {
  const before = answers()
  for (let i = 1; i < round; i += 1) {
    const person = people[i % people.length]
    if (person) api.post(group, person, `好的，${i}号楼下午见`)
  }
  const [asker] = people
  if (asker) api.post(group, asker, `@${api.bot.username} 厨余垃圾多久清运一次？`)
  while (answers() === before) await wait(20)
  if ((sent + round) % (messages / 20) === 0) console.log(`${sent + round} messages: ${resident()} MB`)
}
service.kill()
await api.close()
await rm(folder, { recursive: true, force: true })
process.exit(0)

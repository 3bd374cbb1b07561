// The built service with Telegram alone and the sample plans: resident memory at rest, and over many messages: `npm run build && npx tsx scripts/bench-memory.ts [MESSAGES]`.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openBotApi } from '../test/harness/bot-api/index.ts'

const [messages = 2000] = process.argv.slice(2).map(Number)
const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-memory-'))
const api = await openBotApi()
const service = spawn(process.execPath, ['dist/main.js'], {
  env: {
    ...process.env,
    GRIDKEEPER_DATA: folder,
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

const people = Array.from({ length: 100 }, (_, i) => api.person(`居民${i}`))
const chats = people.map((person) => api.privateChat(person))
for (let sent = 0; sent < messages;) {
  const before = answers()
  for (const [i, person] of people.entries()) api.post(chats[i] ?? 0, person, '楼道里堆了好多纸箱')
  sent += people.length
  // Telegram's budget lets thirty answers a second go.
  while (answers() < before + people.length) await wait(100)
  if (sent % 500 === 0) console.log(`${sent} messages: ${resident()} MB`)
}
service.kill()
await api.close()
await rm(folder, { recursive: true, force: true })
process.exit(0)

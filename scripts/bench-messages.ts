// Measures the reader: time a message at the median, and how hostile input grows from 10,000 to 100,000 characters.
import { readFileSync } from 'node:fs'
import { parseMessageRecord } from '../src/domain/message/records.ts'
import { understand } from '../src/domain/message/understand.ts'

const [input] = process.argv.slice(2)
if (input === undefined) {
  console.error('usage: tsx scripts/bench-messages.ts MESSAGES.jsonl')
  process.exit(2)
}
const grids = Array.from({ length: 12 }, (_, index) => ({
  id: `g${index + 1}`,
  name: `${index + 1}号网格`,
  number: index + 1,
}))
const messages = readFileSync(input, 'utf8')
  .split('\n')
  .flatMap((json, index) =>
    json === '' ? [] : [parseMessageRecord(json, { grids, timeZone: 'Asia/Shanghai', line: index + 1 })],
  )
const [first] = messages
if (first === undefined) throw new Error(`${input} holds no message`)

const elapsed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const rounds = Array.from({ length: 10 }, () =>
  messages.map((message) => elapsed(() => understand(message.text, message.context))),
)
// The best of the rounds: other processes on the machine only add to it.
const times = messages
  .map((_, at) => Math.min(...rounds.map((round) => round[at] ?? Infinity)))
  .sort((a, b) => a - b)
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2)
console.log(`ms a message: median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${at(1)}`)

const seeds = [
  '一',
  '1',
  '1、',
  ',',
  '无',
  '没有',
  '路',
  '3栋',
  '12:',
  '3号',
  '昨天',
  '三点',
  '5月9日、',
  '2026.5.',
  '1-',
  '#1',
]
const sentences = [
  '@',
  '「',
  ' ',
  '0\t',
  '有人',
  '楼道',
  '电动车',
  '更正',
  '不是',
  '通知',
  '忽略',
  '树',
  '。',
  '3格无,5格垃圾2处。',
  '困在井里',
]
for (const seed of [...seeds, ...sentences, '1. 张三 1格 无\n']) {
  const cost = (length: number) =>
    elapsed(() =>
      understand(seed.repeat(Math.ceil(length / seed.length)), { ...first.context, addressed: true }),
    )
  cost(1_000)
  const [small, large] = [cost(10_000), cost(100_000)]
  console.log(
    `${JSON.stringify(seed)}: ${small.toFixed(0)} ms, ${large.toFixed(0)} ms, ${(large / small).toFixed(1)} times`,
  )
}

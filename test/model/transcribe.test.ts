// Voice to text over the real SDK: what the server is sent, and what becomes of every way it fails.
import { encode } from 'silk-wasm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTranscriber } from '../../src/model/transcribe.ts'
import { hangingServer } from '../harness/hanging-server.ts'
import { transcriptionServer, type TranscriptionServer } from '../harness/transcription-server.ts'

let server: TranscriptionServer
beforeEach(async () => {
  server = await transcriptionServer()
})
afterEach(() => server.stop())

const never = new AbortController().signal
/** As Telegram records it: the head of an Opus stream in Ogg. */
const opus = Buffer.concat([
  Buffer.from('OggS\u0000\u0002'.padEnd(28, '\u0000'), 'latin1'),
  Buffer.from('OpusHead'.padEnd(40, '\u0001'), 'latin1'),
])
const hear = (bytes: Uint8Array, { timeoutMs = 5000, url = server.url, signal = never } = {}) =>
  openTranscriber({ model: 'whisper-x', baseUrl: url, key: 'k-1' }).transcribe({ bytes, timeoutMs, signal })

test('the server gets the file under a name it knows, the model, and that Chinese is spoken', async () => {
  server.reply(200, '{"text":"三号网格今日无异常\\u0000"}')
  expect(await hear(opus)).toEqual({ outcome: 'heard', text: '三号网格今日无异常' })
  expect(server.asked).toEqual([
    {
      authorization: 'Bearer k-1',
      fields: { model: 'whisper-x', language: 'zh', response_format: 'json' },
      file: { name: 'voice.ogg', bytes: opus },
    },
  ])
})

test('WeChat’s SILK arrives as WAV of the same length', async () => {
  const second = new Int16Array(24_000).map((_, i) => 8000 * Math.sin(i / 20))
  const { data } = await encode(second, 24_000)
  server.reply(200, '{"text":"喂"}')
  expect(await hear(data)).toEqual({ outcome: 'heard', text: '喂' })
  const [{ file } = { file: undefined }] = server.asked
  expect(file?.name).toBe('voice.wav')
  expect(file?.bytes.subarray(0, 4).toString()).toBe('RIFF')
  expect(file?.bytes.readUInt32LE(4)).toBe((file?.bytes.length ?? 0) - 8)
  expect((file?.bytes.readUInt32LE(40) ?? 0) / 48_000).toBeCloseTo(1, 1)
})

test.each([
  [400, '{"error":{"message":"unsupported format"}}', 'unsupported format'],
  [401, '{"error":{"message":"no such key"}}', '401'],
  [429, '{}', '429'],
  [500, 'oops', '500'],
  [200, '{"words":1}', 'a reply without text'],
  [200, '<html>', 'not valid JSON'],
])(
  'a reply of %i with %s is a failure with its reason, and is not asked again',
  async (status, body, why) => {
    server.reply(status, body)
    const failed = await hear(opus)
    expect(failed).toMatchObject({ outcome: 'failed', why: expect.stringContaining(why) as string })
    expect(JSON.stringify(failed)).not.toContain('k-1')
    expect(server.asked).toHaveLength(1)
  },
)

test('damaged SILK fails without a request', async () => {
  expect(await hear(Buffer.from('\u0002#!SILK_V3 and no more'))).toMatchObject({ outcome: 'failed' })
  expect(server.asked).toEqual([])
})

test('one that hangs is given up in time, or at once where the bot stops', async () => {
  const hanging = await hangingServer('head')
  expect(await hear(opus, { url: hanging.url, timeoutMs: 100 })).toEqual({
    outcome: 'failed',
    why: 'whisper-x: no reply within 100 ms',
  })
  const stopping = new AbortController()
  const hearing = hear(opus, { url: hanging.url, timeoutMs: 60_000, signal: stopping.signal })
  await expect.poll(() => hanging.requests()).toBe(2)
  stopping.abort()
  expect(await hearing).toMatchObject({ outcome: 'failed' })
  await hanging.stop()
})

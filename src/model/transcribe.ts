// Voice to text behind its port: an OpenAI-compatible server, asked once within its time.
import OpenAI, { toFile } from 'openai'
import type { Transcriber } from '../domain/file/voice.ts'
import { withinTime } from '../lib/time-limit.ts'
import { mimeTypeOf } from '../lib/mime-type.ts'
import type { ModelServer } from './index.ts'
import { wavOfSilk } from './silk.ts'

export function openTranscriber({ baseUrl: baseURL, key: apiKey, model }: ModelServer): Transcriber {
  const client = new OpenAI({ baseURL, apiKey, maxRetries: 0, organization: null, project: null })
  return {
    async transcribe({ bytes, timeoutMs, signal }) {
      let late = false
      try {
        const file = await audioFile(bytes)
        return await withinTime(timeoutMs, signal, async (until) => {
          until.addEventListener('abort', () => (late = true))
          const body = { file, model, language: 'zh', response_format: 'json' } as const
          const { text } = await client.audio.transcriptions.create(body, { signal: until })
          if (typeof text !== 'string') return { outcome: 'failed', why: `${model}: a reply without text` }
          return { outcome: 'heard', text: text.replaceAll('\u0000', '') }
        })
      } catch (error) {
        return {
          outcome: 'failed',
          why: `${model}: ${late ? `no reply within ${timeoutMs} ms` : String(error)}`,
        }
      }
    },
  }
}

/** Servers tell the format by the name; WeChat's own they do not know. */
async function audioFile(bytes: Uint8Array) {
  const mime = await mimeTypeOf(bytes)
  if (mime === 'audio/silk') return toFile(await wavOfSilk(bytes), 'voice.wav', { type: 'audio/wav' })
  const [, kind = 'bin'] = /^audio\/(?:x-)?(\w+)/.exec(mime) ?? []
  return toFile(bytes, `voice.${endings.get(kind) ?? kind}`, { type: mime })
}

const endings: ReadonlyMap<string, string> = new Map([
  ['mpeg', 'mp3'],
  ['mp4', 'm4a'],
])

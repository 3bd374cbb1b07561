// The settings of the server that turns voice messages into text.
import { z } from 'zod'
import type { Fault } from '../../domain/community/fault.ts'
import { megabyte } from '../../domain/file/attachment.ts'
import { numberBetween, webAddress } from './env-fields.ts'

export const voiceEnv = {
  GRIDKEEPER_VOICE_MODEL: z.string().trim().optional(),
  GRIDKEEPER_VOICE_BASE_URL: webAddress('https://api.example.com/v1').optional(),
  GRIDKEEPER_VOICE_KEY: z.string().trim().optional(),
  GRIDKEEPER_VOICE_TIMEOUT_MS: numberBetween(1000, 300_000).default(30_000),
  GRIDKEEPER_VOICE_MAX_MB: numberBetween(1, 20).default(10),
}
const settingsSchema = z.object(voiceEnv)
type Settings = z.infer<typeof settingsSchema>

export interface VoiceSettings {
  readonly server: { readonly model: string; readonly baseUrl: string; readonly key: string }
  readonly timeoutMs: number
  readonly mostBytes: number
}

/** undefined: voice messages are kept and not read. Expects settings without `voiceFaults`. */
export function voiceSettings(settings: Settings): VoiceSettings | undefined {
  const { GRIDKEEPER_VOICE_MODEL: model, GRIDKEEPER_VOICE_BASE_URL: baseUrl } = settings
  if (model === undefined || baseUrl === undefined) return undefined
  // A server of one's own often wants no key, but the SDK does.
  const { GRIDKEEPER_VOICE_KEY: key = 'none' } = settings
  return {
    server: { model, baseUrl, key },
    timeoutMs: settings.GRIDKEEPER_VOICE_TIMEOUT_MS,
    mostBytes: settings.GRIDKEEPER_VOICE_MAX_MB * megabyte,
  }
}

export function voiceFaults(settings: Settings): Fault[] {
  const wanted = ['GRIDKEEPER_VOICE_MODEL', 'GRIDKEEPER_VOICE_BASE_URL'] as const
  const given = [...wanted, 'GRIDKEEPER_VOICE_KEY' as const].some((place) => settings[place] !== undefined)
  const expectation = 'both MODEL and BASE_URL to have voice read, or neither and no KEY'
  return wanted
    .filter((place) => given && settings[place] === undefined)
    .map((place) => ({ place, value: undefined, expectation }))
}

// The settings of the language models: an ordered list of names, each with the server and key that it goes by.
import { z } from 'zod'
import type { Fault } from '../../domain/community/fault.ts'
import { isWebAddress, numberBetween } from './env-fields.ts'

const list = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every((part) => part !== ''), 'a comma-separated list without empty places')

export const modelEnv = {
  GRIDKEEPER_MODEL_NAMES: list.optional(),
  GRIDKEEPER_MODEL_BASE_URL: list
    .refine((parts) => parts.every(isWebAddress), 'addresses such as https://api.example.com/v1')
    .optional(),
  GRIDKEEPER_MODEL_KEY: list.optional(),
  GRIDKEEPER_MODEL_TIMEOUT_MS: numberBetween(500, 60_000).default(8000),
  GRIDKEEPER_MODEL_DAILY_TOKENS: numberBetween(1, 1_000_000_000).default(200_000),
}
const settingsSchema = z.object(modelEnv)
type Settings = z.infer<typeof settingsSchema>

export interface ModelSettings {
  /** In the order they are tried. */
  readonly servers: readonly { readonly model: string; readonly baseUrl: string; readonly key: string }[]
  readonly timeoutMs: number
  readonly dailyTokens: number
}

/** undefined: no model is set up. Expects settings without `modelFaults`. */
export function modelSettings(settings: Settings): ModelSettings | undefined {
  const names = settings.GRIDKEEPER_MODEL_NAMES
  if (!names) return undefined
  const pick = (values: readonly string[] = [], i = 0) => values[i] ?? values[0]
  return {
    servers: names.map((model, i) => ({
      model,
      baseUrl: pick(settings.GRIDKEEPER_MODEL_BASE_URL, i) ?? '',
      // A server of one's own often wants none, but the SDK does.
      key: pick(settings.GRIDKEEPER_MODEL_KEY, i) ?? 'none',
    })),
    timeoutMs: settings.GRIDKEEPER_MODEL_TIMEOUT_MS,
    dailyTokens: settings.GRIDKEEPER_MODEL_DAILY_TOKENS,
  }
}

/** Names and servers come together; of servers and keys there is one for all, or one for each name. */
export function modelFaults(settings: Settings): Fault[] {
  const names = settings.GRIDKEEPER_MODEL_NAMES?.length ?? 0
  const lists = ['GRIDKEEPER_MODEL_BASE_URL', 'GRIDKEEPER_MODEL_KEY'] as const
  return lists.flatMap((place) => {
    const count = settings[place]?.length ?? 0
    const fits = count === 1 ? names > 0 : count === names || (count === 0 && place.endsWith('KEY'))
    const expectation = `one for all models, or one for each of the ${names} in GRIDKEEPER_MODEL_NAMES`
    return fits ? [] : [{ place, value: `${count} given`, expectation }]
  })
}

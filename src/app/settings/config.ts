// Environment and community.yaml -> Config; every fault is found at once, secrets are kept apart.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse as parseYaml, YAMLParseError } from 'yaml'
import { z } from 'zod'
import type { Community } from '../../domain/community/community.ts'
import type { Fault } from '../../domain/community/fault.ts'
import { parseCommunity } from '../../domain/community/parse-community.ts'
import { makeFolder } from '../../lib/make-folder.ts'
import { webAddress } from './env-fields.ts'
import { webhookEnv, webhookFaults, webhookSettings, type WebhookSettings } from './webhook-settings.ts'
import { voiceEnv, voiceFaults, voiceSettings, type VoiceSettings } from './voice-settings.ts'
import { modelEnv, modelFaults, modelSettings, type ModelSettings } from './model-settings.ts'

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const

const envSchema = z.object({
  GRIDKEEPER_DATA: z.string().default('data'),
  GRIDKEEPER_COMMUNITY: z.string().optional(),
  GRIDKEEPER_LOG_LEVEL: z.enum(levels, `one of ${levels.join(', ')}`).default('info'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/)/, 'file:PATH or postgresql://USER:PASSWORD@HOST/DATABASE')
    .optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'the token that BotFather gave, 123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: webAddress('https://api.telegram.org').optional(),
  ...webhookEnv,
  WECHATY_PUPPET: z
    .string()
    .regex(/^(?:@[\w.-]+\/)?[a-z][\w.-]*$/, 'the npm name of a puppet, such as wechaty-puppet-service')
    .optional(),
  WECHATY_TOKEN: z.string().optional(),
  ...modelEnv,
  ...voiceEnv,
})

export interface Config {
  readonly dataFolder: string
  readonly databaseUrl: string
  readonly communityFile: string
  readonly community: Community
  /** The community is the sample as it was delivered. */
  readonly sample: boolean
  readonly logLevel: string
  readonly wechatyPuppet: string | undefined
  readonly telegramApiRoot: string | undefined
  readonly secrets: {
    readonly telegramToken: string | undefined
    readonly telegramWebhook: WebhookSettings | undefined
    readonly wechatyToken: string | undefined
    readonly model: ModelSettings | undefined
    readonly voice: VoiceSettings | undefined
  }
}

/** Wrong configuration; the message lists every fault with its remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const samples = fileURLToPath(new URL('../../../samples', import.meta.url))
export const samplePlans = join(samples, 'plans')
export const sampleCommunity = join(samples, 'community.yaml')

/** Settings of `.env` in the working folder; what the environment says already stays. */
export function loadEnvFile(): void {
  if (!existsSync('.env')) return
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    throw new ConfigError(
      `.env cannot be read (${String(error)}). Make it a file of lines NAME=VALUE that this user may read, or remove it.`,
      { cause: error },
    )
  }
}

/** Reads everything; on a first start without a community of one's own the sample is copied into the data folder. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const settings = readEnv(env)
  const dataFolder = resolve(settings.GRIDKEEPER_DATA)
  const communityFile = prepare(dataFolder, settings.GRIDKEEPER_COMMUNITY)
  return {
    dataFolder,
    databaseUrl: settings.DATABASE_URL ?? `file:${join(dataFolder, 'gridkeeper.db')}`,
    communityFile,
    community: readCommunity(communityFile),
    sample: readFileSync(communityFile).equals(readFileSync(sampleCommunity)),
    logLevel: settings.GRIDKEEPER_LOG_LEVEL,
    wechatyPuppet: settings.WECHATY_PUPPET,
    telegramApiRoot: settings.TELEGRAM_API_ROOT,
    secrets: {
      telegramToken: settings.TELEGRAM_BOT_TOKEN,
      telegramWebhook: webhookSettings(settings),
      wechatyToken: settings.WECHATY_TOKEN,
      model: modelSettings(settings),
      voice: voiceSettings(settings),
    },
  }
}

function readEnv(env: NodeJS.ProcessEnv): z.infer<typeof envSchema> {
  // One that is blank is as good as not there.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''))
  const known = Object.keys(envSchema.shape)
  // A token is a secret: what stands there is not repeated.
  const value = (key: string) => (/TOKEN$|URL|KEY|SECRET/.test(key) ? '(hidden)' : set[key])
  const strangers = Object.keys(set)
    .filter((key) => key.startsWith('GRIDKEEPER_') && !known.includes(key))
    .map((place) => ({
      place,
      value: value(place),
      expectation: `no such setting; there are ${known.join(', ')}`,
    }))
  const parsed = envSchema.safeParse(set)
  const faults: Fault[] = (parsed.error?.issues ?? []).map((issue) => {
    const place = String(issue.path[0])
    return { place, value: value(place), expectation: issue.message }
  })
  if (parsed.success) faults.push(...joinedFaults(parsed.data))
  if (!parsed.success || faults.length + strangers.length > 0)
    throw new ConfigError(listFaults('the environment', [...faults, ...strangers]))
  return parsed.data
}

/** Of settings that only make sense together. */
function joinedFaults(settings: z.infer<typeof envSchema>): Fault[] {
  const { WECHATY_PUPPET: puppet, WECHATY_TOKEN: token } = settings
  const expectation = 'the npm name of the puppet that WECHATY_TOKEN is for'
  return [
    ...modelFaults(settings),
    ...voiceFaults(settings),
    ...webhookFaults(settings),
    ...(token !== undefined && puppet === undefined
      ? [{ place: 'WECHATY_PUPPET', value: undefined, expectation }]
      : []),
  ]
}

/** Makes the data folder where there is none; gives the community's file. */
function prepare(dataFolder: string, communityFile: string | undefined): string {
  // Whatever this process writes from here on holds people's words: nobody else on the machine reads it.
  process.umask(0o077)
  try {
    makeFolder(dataFolder)
    return communityFile ?? firstCommunity(dataFolder)
  } catch (error) {
    throw new ConfigError(
      `GRIDKEEPER_DATA: ${JSON.stringify(dataFolder)} cannot be used (${String(error)}). Set it to a folder that this user may write to.`,
      { cause: error },
    )
  }
}

function firstCommunity(dataFolder: string): string {
  const file = join(dataFolder, 'community.yaml')
  if (existsSync(file)) return file
  const schema = 'community.schema.json'
  for (const [from, to] of [
    [sampleCommunity, file],
    [join(samples, schema), join(dataFolder, schema)],
  ] as const) {
    // Written, not copied: a copy would be as readable for others as the original is.
    writeFileSync(to, readFileSync(from))
  }
  return file
}

export function readCommunity(file: string): Community {
  const parsed = parseCommunity(readYaml(file))
  if (!parsed.ok) throw new ConfigError(listFaults(file, parsed.faults))
  return parsed.community
}

function readYaml(file: string): unknown {
  try {
    return parseYaml(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new ConfigError(`${file} is no YAML: ${error.message}`, { cause: error })
    throw new ConfigError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}). Set GRIDKEEPER_COMMUNITY (or --community) to a file that can, or leave it out to use the sample.`,
      { cause: error },
    )
  }
}

function listFaults(source: string, faults: readonly Fault[]): string {
  const lines = faults.map(
    (f) =>
      `  ${f.place}: ${f.value === undefined ? 'missing' : JSON.stringify(f.value)} — expected ${f.expectation}`,
  )
  return `${faults.length} fault(s) in ${source}. Mend them and start again:\n${lines.join('\n')}`
}

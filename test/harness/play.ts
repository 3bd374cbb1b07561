// A scenario on the sample community: the real app and a real SQLite file on a virtual clock; an error log fails it.
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { rehearse, type Rehearsal } from '../../src/app/rehearsal/rehearsal.ts'
import type { ModelParts, VoiceParts } from '../../src/app/parts.ts'
import { importSamples } from '../../src/app/plan/plan-import.ts'
import { newNumbers, type Happening, type Heard } from '../../src/app/rehearsal/rehearsal-stage.ts'
import type { Incident } from '../../src/domain/incident/incident.ts'
import type { Community } from '../../src/domain/community/community.ts'
import { instantAt } from '../../src/domain/time/local-day.ts'
import { openStore } from '../../src/store/store.ts'
import { tempFolder } from './temp-folder.ts'

export interface Play {
  readonly rehearsal: Rehearsal
  /** Every line of the log. */
  readonly log: readonly string[]
  /** What the log says was refused by role. */
  readonly refusals: readonly unknown[]
  /** Lets time pass up to `day HH:MM`, or `HH:MM` of the same day. */
  at(time: string, stepMinutes?: number): Promise<void>
  /** `who` by name; in private where `chat` is `private`. What the bot said since, by chat: `staff: text`. */
  say(who: string, chat: string, text: string): Promise<string[]>
  press(who: string, chat: string, token: string): Promise<string[]>
  /** Edits, quotes, photos, recalls, and what happens to the bot itself. */
  happen(who: string, chat: string, what: Happening): Promise<string[]>
  /** What the bot said since the last look, as `chat: text`. */
  heard(): string[]
  /** What was reported of a grid and day, version by version. */
  versions(grid: string, day?: string): Promise<string[]>
  incident(number: number): Promise<Incident | undefined>
  /** The bot stops and starts again on the same database with what is changed in community.yaml; what it says at the start. */
  restart(changes: Partial<Community>): Promise<string[]>
  close(): Promise<void>
}

export interface PlayOptions {
  /** `YYYY-MM-DD HH:MM` in the community's time zone. */
  readonly start: string
  readonly community?: Partial<Community>
  readonly databaseUrl?: string
  readonly model?: ModelParts
  readonly voice?: VoiceParts
}

export const sample = readCommunity(sampleCommunity)

const folder = tempFolder()
let prepared: Promise<string> | undefined
let plays = 0

/** A database with this build's schema and the sample plans, made once for a test file; every play has a copy of its own. */
async function preparedDatabase(): Promise<string> {
  const file = join(folder, 'prepared.db')
  const store = await openStore(`file:${file}`)
  await importSamples(store)
  await store.close()
  return file
}

async function copyOfPrepared(): Promise<string> {
  const file = join(folder, `play-${(plays += 1)}.db`)
  await copyFile(await (prepared ??= preparedDatabase()), file)
  return `file:${file}`
}

export async function openPlay(options: PlayOptions): Promise<Play> {
  const { start, community: changes, databaseUrl = await copyOfPrepared(), model, voice } = options
  let community: Community = { ...sample, ...changes }
  const numbers = newNumbers()
  const errors: string[] = []
  const refusals: unknown[] = []
  const lines: string[] = []
  const write = (line: string) => {
    lines.push(line)
    const { level, msg, what } = JSON.parse(line) as { level: number; msg: string; what: unknown }
    if (level >= 50) errors.push(line)
    if (msg === 'refused by role') refusals.push(what)
  }
  const log = pino({ level: 'info' }, { write })
  let [day = '', time = ''] = start.split(' ')
  const instant = () => instantAt(day, time, community.timeZone)
  const live = () =>
    rehearse({
      community,
      numbers,
      start: instant(),
      log,
      databaseUrl,
      // The prepared one has them already.
      ...(options.databaseUrl ? { prepare: importSamples } : {}),
      ...(model ? { model } : {}),
      ...(voice ? { voice } : {}),
    })
  let rehearsal = await live()
  let seen = 0
  const heard = () => {
    const lines = rehearsal.heard.slice(seen).filter((line) => line.from === undefined)
    seen = rehearsal.heard.length
    return lines.map((line) => `${nameOf(community, line.chatId)}: ${renderHeard(line)}`)
  }
  const person = (name: string) => {
    const known = community.people.find((p) => p.name === name)
    return { accountId: known?.accounts[0]?.id ?? name, name }
  }
  const place = (who: string, chat: string) => (chat === 'private' ? person(who).accountId : chat)
  return {
    get rehearsal() {
      return rehearsal
    },
    log: lines,
    refusals,
    heard,
    async at(when, stepMinutes = 10) {
      const [first = '', second] = when.split(' ')
      if (second !== undefined) day = first
      time = second ?? first
      await rehearsal.until(instant(), stepMinutes)
    },
    async say(who, chat, text) {
      heard()
      await rehearsal.say(person(who), place(who, chat), text)
      return heard()
    },
    async press(who, chat, token) {
      heard()
      await rehearsal.press(person(who), place(who, chat), token)
      return heard()
    },
    async happen(who, chat, what) {
      heard()
      await rehearsal.happen(person(who), place(who, chat), what)
      return heard()
    },
    versions: (grid, on = start.slice(0, 10)) =>
      rehearsal.store.transact(async (tx) =>
        (await tx.reports.versions('zero', grid, on)).map((r) => r.kind),
      ),
    incident: (number) => rehearsal.store.transact((tx) => tx.incidents.get(number)),
    async restart(anew) {
      await rehearsal.close()
      community = { ...community, ...anew }
      rehearsal = await live()
      seen = 0
      return heard()
    },
    async close() {
      await rehearsal.close()
      if (errors.length > 0) throw new Error(`the app logged errors:\n${errors.join('')}`)
    },
  }
}

const acts = { edit: '（改为）', delete: '（删除）' }

function renderHeard({ text, file, act }: Heard): string {
  return `${act ? acts[act] : ''}${file ? `[${file.name}]` : ''}${text}`
}

function nameOf(community: Community, chatId: string): string {
  return community.people.find((p) => p.id === chatId)?.name ?? chatId
}

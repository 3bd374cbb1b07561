// The console channel: the community's groups in a terminal, in which one person speaks as whom he likes.
import { randomUUID } from 'node:crypto'
import { unlimited, type Channel, type SendOutcome } from '../../domain/messaging/channel.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { insist } from '../../lib/insist.ts'
import { decodeFile, decodeLine } from './decode.ts'
import { encodeText, renderLine } from './encode.ts'
import { putFile, readSource } from './files.ts'
import { onLine, openStage, renderPrompt, type ConsoleCast, type Stage } from './stage.ts'
import { openTerminal, type Terminal, type TerminalStreams } from './terminal.ts'

export type { ConsoleCast } from './stage.ts'
export type { TerminalStreams } from './terminal.ts'

export interface ConsoleOptions extends TerminalStreams {
  readonly cast: ConsoleCast
  /** Who speaks first. */
  readonly speaker: string
  readonly clock: () => Date
  /** Where files that the bot sends are put; undefined: it sends none. */
  readonly filesFolder?: string
  /** Called for /quit, and in a terminal for Ctrl-C and the end of input. */
  readonly onQuit: () => void
}

type Receive = (event: ChatEvent) => Promise<void>

export function consoleChannel(options: ConsoleOptions): Channel {
  const terminal = openTerminal(options)
  const stopping = new AbortController()
  const theatre = { stage: openStage(options.cast, options.speaker), met: new Map<string, string>() }
  const { cast, filesFolder } = options
  const show = (chatId: string, text: string): SendOutcome => {
    const place = placeOf(cast, theatre.met, chatId)
    if (place === undefined) return { outcome: 'refused', why: `no group or person ${chatId} in the console` }
    terminal.show(renderLine(place, cast.botNames[0] ?? '', text), renderPrompt(theatre.stage))
    return { outcome: 'sent', messageId: undefined }
  }
  let reading = Promise.resolve()
  return {
    name: 'console',
    limits: unlimited,
    buttons: false,
    async start(receive) {
      reading = perform(options, { theatre, terminal, receive, signal: stopping.signal })
      return 'console'
    },
    send: async (chatId, message) => show(chatId, encodeText(message)),
    ...(filesFolder !== undefined && {
      async sendFile(chatId, file, { text }) {
        const path = await putFile(filesFolder, file)
        return show(chatId, [text, `【文件】${path}`].filter(Boolean).join('\n'))
      },
    }),
    fetch: readSource,
    async stop() {
      stopping.abort()
      terminal.close()
      await reading
    },
  }
}

interface Performance {
  readonly theatre: { stage: Stage; readonly met: Map<string, string> }
  readonly terminal: Terminal
  readonly receive: Receive
  readonly signal: AbortSignal
}

async function perform(
  options: ConsoleOptions,
  { theatre, terminal, receive, signal }: Performance,
): Promise<void> {
  const lines = terminal.lines(options.onQuit)
  terminal.show('', renderPrompt(theatre.stage))
  for await (const typed of lines) {
    if (signal.aborted) return
    const line = onLine(theatre.stage, typed)
    if (line.does === 'quit') return options.onQuit()
    if (line.does === 'turn') theatre.stage = line.stage
    if (line.does === 'say' || line.does === 'attach') {
      const { speaker } = theatre.stage
      theatre.met.set(speaker.accountId, speaker.name)
      const at = { key: randomUUID(), now: options.clock() }
      const event =
        line.does === 'say'
          ? decodeLine(theatre.stage, line.text, at)
          : decodeFile(theatre.stage, line.path, at)
      // A line is typed only once: it is offered until it is committed.
      const onFailure = (_: unknown, tries: number) => {
        if (tries === 1) terminal.show('（暂时存不下来，正在重试……）', renderPrompt(theatre.stage))
      }
      await insist(() => receive(event), { signal, mostMs: 5000, onFailure })
    }
    terminal.show('echo' in line ? line.echo : '', renderPrompt(theatre.stage))
  }
  if (options.interactive && !signal.aborted) options.onQuit()
}

function placeOf(cast: ConsoleCast, met: ReadonlyMap<string, string>, chatId: string): string | undefined {
  const group = cast.groups.find((g) => g.id === chatId)
  const name = cast.people.find((p) => p.accountId === chatId)?.name ?? met.get(chatId)
  return group?.title ?? (name === undefined ? undefined : `私聊 ${name}`)
}

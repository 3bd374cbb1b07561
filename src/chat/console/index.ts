// The console channel: the community's groups in a terminal, in which one person speaks as whom he likes.
import { randomUUID } from 'node:crypto'
import type { Channel, SendOutcome } from '../../domain/messaging/channel.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { insist } from '../../lib/insist.ts'
import { decodeLine } from './decode.ts'
import { encodeText, renderLine } from './encode.ts'
import { onLine, openStage, renderPrompt, type ConsoleCast, type Stage } from './stage.ts'
import { openTerminal, type Terminal, type TerminalStreams } from './terminal.ts'

export type { ConsoleCast } from './stage.ts'
export type { TerminalStreams } from './terminal.ts'

export interface ConsoleOptions extends TerminalStreams {
  readonly cast: ConsoleCast
  /** Who speaks first. */
  readonly speaker: string
  readonly clock: () => Date
  /** Called for /quit, and in a terminal for Ctrl-C and the end of input. */
  readonly onQuit: () => void
}

const limits = {
  textLength: 4000,
  chatIntervalMs: 0,
  groupPerMinute: Infinity,
  perSecond: Infinity,
  perDay: undefined,
  jitterMs: 0,
}

type Receive = (event: ChatEvent) => Promise<void>

export function consoleChannel(options: ConsoleOptions): Channel {
  const terminal = openTerminal(options)
  const stopping = new AbortController()
  const theatre = { stage: openStage(options.cast, options.speaker), met: new Map<string, string>() }
  let reading = Promise.resolve()
  return {
    name: 'console',
    limits,
    buttons: false,
    async start(receive) {
      reading = perform(options, { theatre, terminal, receive, signal: stopping.signal })
      return 'console'
    },
    async send(chatId, message): Promise<SendOutcome> {
      const place = placeOf(options.cast, theatre.met, chatId)
      if (place === undefined)
        return { outcome: 'refused', why: `no group or person ${chatId} in the console` }
      const line = renderLine(place, options.cast.botNames[0] ?? '', encodeText(message))
      terminal.show(line, renderPrompt(theatre.stage))
      return { outcome: 'sent', messageId: undefined }
    },
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
    if (line.does === 'say') {
      const { speaker } = theatre.stage
      theatre.met.set(speaker.accountId, speaker.name)
      const event = decodeLine(theatre.stage, line.text, { key: randomUUID(), now: options.clock() })
      // A line is typed only once: it is offered until it is committed.
      const onFailure = (_: unknown, tries: number) => {
        if (tries === 1) terminal.show('（暂时存不下来，正在重试……）', renderPrompt(theatre.stage))
      }
      await insist(() => receive(event), { signal, mostMs: 5000, onFailure })
    }
    terminal.show(line.does === 'say' ? '' : line.echo, renderPrompt(theatre.stage))
  }
  if (options.interactive && !signal.aborted) options.onQuit()
}

function placeOf(cast: ConsoleCast, met: ReadonlyMap<string, string>, chatId: string): string | undefined {
  const group = cast.groups.find((g) => g.id === chatId)
  const name = cast.people.find((p) => p.accountId === chatId)?.name ?? met.get(chatId)
  return group?.title ?? (name === undefined ? undefined : `私聊 ${name}`)
}

// The terminal itself: lines in, lines out, and a prompt that stays below what is shown.
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

export interface TerminalStreams {
  readonly input: Readable
  readonly output: Writable
  /** True in a terminal: a prompt is shown. */
  readonly interactive: boolean
}

export interface Terminal {
  /** A terminal in raw mode sends no signal: Ctrl-C comes as `onInterrupt`. */
  lines(onInterrupt: () => void): AsyncIterable<string>
  /** Prints the text, if any, and the prompt below it. */
  show(text: string, prompt: string): void
  close(): void
}

export function openTerminal({ input, output, interactive }: TerminalStreams): Terminal {
  let reader: Interface | undefined
  let open = true
  return {
    lines(onInterrupt) {
      // Opened only now: lines that come before somebody iterates would be lost.
      reader = createInterface({ input, output: interactive ? output : undefined, terminal: interactive })
      reader.on('SIGINT', onInterrupt)
      return reader
    },
    show(text, prompt) {
      if (interactive) output.write('\r\u001b[K')
      if (text !== '') output.write(text.endsWith('\n') ? text : `${text}\n`)
      if (!interactive || !open) return
      reader?.setPrompt(prompt)
      reader?.prompt(true)
    },
    close() {
      open = false
      reader?.close()
    },
  }
}

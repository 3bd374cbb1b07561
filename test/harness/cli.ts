// Commands as an operator runs them, over a data folder of their own.
import { Command } from 'commander'
import { afterAll, beforeAll, vi } from 'vitest'
import { tempFolder } from './temp-folder.ts'

/** `run` gives what is printed, and rejects as the command does. */
export function useCli(...commands: readonly (() => Command)[]) {
  const folder = tempFolder()
  beforeAll(() => void vi.stubEnv('GRIDKEEPER_DATA', folder))
  afterAll(() => void vi.unstubAllEnvs())

  async function run(...args: string[]): Promise<string> {
    const written: string[] = []
    const keep = (text: unknown) => void written.push(`${String(text)}\n`)
    const log = vi.spyOn(console, 'log').mockImplementation(keep)
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(
        typeof text === 'string' ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(text),
      )
      return true
    })
    try {
      const program = new Command().exitOverride()
      for (const command of commands) program.addCommand(quiet(command()))
      await program.parseAsync(args, { from: 'user' })
      return written.join('').replace(/\n$/, '')
    } finally {
      log.mockRestore()
      out.mockRestore()
    }
  }
  return { folder, run }
}

function quiet(command: Command): Command {
  for (const sub of command.commands) quiet(sub)
  return command.configureOutput({ writeErr: () => {} }).exitOverride()
}

// Wrong use of any command is thrown, however deep it stands: the entry gives it exit code 2.
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { gridkeeper } from '../../src/cli/program.ts'

function leavesOf(command: Command, path: readonly string[] = []): (readonly string[])[] {
  const { commands } = command
  return commands.length === 0 ? [path] : commands.flatMap((sub) => leavesOf(sub, [...path, sub.name()]))
}

function quiet(command: Command): Command {
  for (const sub of command.commands) quiet(sub)
  return command.configureOutput({ writeErr: () => {}, writeOut: () => {} })
}

test.each(leavesOf(gridkeeper()).map((path) => [path.join(' '), path]))(
  '%s used wrongly',
  async (_, path) => {
    const run = quiet(gridkeeper()).parseAsync([...path, '--no-such-option'], { from: 'user' })
    await expect(run).rejects.toMatchObject({ code: expect.stringMatching(/^commander\./) })
  },
)

test('a number that is none is refused', async () => {
  const run = quiet(gridkeeper()).parseAsync(['report', 'show', 'banana'], { from: 'user' })
  await expect(run).rejects.toMatchObject({ code: 'commander.invalidArgument' })
})

// gridkeeper start: the service, as `npm start` runs it.
import { Command } from 'commander'

export function startCommand(): Command {
  return new Command('start').description('run the bot').action(async () => {
    await import('../main.ts')
  })
}

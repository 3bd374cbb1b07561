// gridkeeper doctor: is the configuration good, the database reachable, anything waiting or stuck?
import { Command } from 'commander'
import type { WatchedChannel } from '../domain/channel/channel-health.ts'
import { localDay } from '../domain/time/local-day.ts'
import { withReadTx } from './database.ts'

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check configuration and database, show what waits or failed')
    .option('--json', 'print as JSON')
    .action(async (options: { json?: boolean }) => {
      const findings = await withReadTx(async (tx, config) => ({
        community: config.community.name,
        communityFile: config.communityFile,
        channels: (await tx.channels.all()).map(renderChannel),
        documents: (await tx.documents.current()).length,
        inbox: await tx.inbox.counts(),
        outbox: await tx.outbox.counts(),
        setAside: await tx.work.setAside(shownSetAside),
        modelUseToday: await tx.modelUse.ofDay(localDay(new Date(), config.community.timeZone)),
        unresolvedIncidents: await tx.incidents.countOpen(),
      }))
      if (options.json) return console.log(JSON.stringify(findings))
      for (const [name, value] of Object.entries(findings)) console.log(`${name}: ${JSON.stringify(value)}`)
    })
}

const shownSetAside = 20

/** Silent for longer: the bot is not running. */
const staleMs = 60_000

function renderChannel({ channel, state, why, blindSince, seenAt }: WatchedChannel): object {
  const running = Date.now() - seenAt.getTime() <= staleMs
  return { channel, state: running ? state : 'not running', why, blindSince, seenAt }
}

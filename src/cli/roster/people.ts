// gridkeeper people: who may what, which groups are bound, and how it came about.
import { Command } from 'commander'
import type { Config } from '../../app/settings/config.ts'
import { channelNames } from '../../domain/messaging/chat-event.ts'
import type { Tx } from '../../domain/ports.ts'
import { renderGrant } from '../../domain/roster/invite.ts'
import { renderRoles } from '../../domain/roster/roster.ts'
import { removeAccount, removePerson } from '../../flows/roster/take-back.ts'
import { withReadTx, withTx } from '../database.ts'
import { RefusedError, UsageError } from '../usage-error.ts'
import { knownRoster } from './known-roster.ts'

const changesShown = 50

export function peopleCommand(): Command {
  const people = new Command('people')
    .description('list who may what, bound groups, open codes and the changes')
    .option('--json', 'print as JSON')
    .action(async (options: { json?: boolean }) => {
      const found = await withReadTx(look)
      if (options.json) return console.log(JSON.stringify(found))
      for (const line of lines(found)) console.log(line)
    })
  people
    .command('remove')
    .description('take back what a code gave: no account of the person is anybody’s until a new code')
    .argument('<who>', 'id of a person, or CHANNEL:ACCOUNT for one account')
    .action(remove)
  return people
}

async function remove(who: string): Promise<void> {
  const [channel, ...rest] = who.split(':')
  const name = channelNames.find((one) => one === channel)
  const id = rest.join(':')
  if (who.includes(':') && (!name || id === ''))
    throw new UsageError(`"${who}"; expected CHANNEL:ACCOUNT, with one of ${channelNames.join(', ')}`)
  const removed = await withTx(async (tx) => {
    const roster = await tx.roster.load()
    const now = new Date()
    if (!name) return removePerson(tx, { roster, id: who, now })
    const account = { channel: name, id }
    return (await removeAccount(tx, account, { roster, now })) ? [account] : []
  })
  if (removed.length === 0)
    throw new RefusedError(`nobody "${who}" with an account; gridkeeper people shows who there is`)
  for (const account of removed) console.log(`${account.channel} ${account.id}: nobody's`)
}

async function look(tx: Tx, { community }: Config) {
  const roster = knownRoster(community, await tx.roster.load())
  const people = roster.people.map((p) => ({ ...p, may: renderRoles(roster, p.roles) }))
  // The codes themselves are shown once, when they are made.
  const invites = (await tx.invites.open(new Date())).map(({ id, grants, expiresAt }) => ({
    id,
    grants: renderGrant(grants, roster),
    expiresAt,
  }))
  return { people, chats: roster.chats, invites, changes: await tx.rosterChanges.list(changesShown) }
}

function lines({ people, chats, invites, changes }: Awaited<ReturnType<typeof look>>): string[] {
  const accounts = (list: readonly { channel: string; id: string }[]) =>
    list.map((a) => `${a.channel} ${a.id}`).join(', ') || 'no account'
  return [
    ...people.map((p) => `${p.id}  ${p.name}  ${p.may}  (${accounts(p.accounts)})`),
    '',
    ...chats.map((c) => `${c.id}  ${c.title}  ${c.audience} of ${c.unit}  (${c.channel} ${c.chat})`),
    '',
    ...invites.map((i) => `open code ${i.id}: ${i.grants}, until ${i.expiresAt.toISOString()}`),
    ...changes.map(
      (c) =>
        `${c.at.toISOString()}  ${c.kind}  ${c.subject}  ${c.detail}  by ${accounts([c.account])}` +
        (c.inviteId === undefined ? '' : `, code ${c.inviteId}`),
    ),
  ]
}

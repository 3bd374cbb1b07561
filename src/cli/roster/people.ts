// gridkeeper people: who may what, which groups are bound, and how it came about.
import { Command } from 'commander'
import type { Config } from '../../app/settings/config.ts'
import type { Tx } from '../../domain/ports.ts'
import { renderGrant } from '../../domain/roster/invite.ts'
import { renderRoles } from '../../domain/roster/roster.ts'
import { withReadTx } from '../database.ts'
import { knownRoster } from './known-roster.ts'

const changesShown = 50

export function peopleCommand(): Command {
  return new Command('people')
    .description('list who may what, bound groups, open codes and the changes')
    .option('--json', 'print as JSON')
    .action(async (options: { json?: boolean }) => {
      const found = await withReadTx(look)
      if (options.json) return console.log(JSON.stringify(found))
      for (const line of lines(found)) console.log(line)
    })
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

// gridkeeper invite: a one-time code for a person or a group, and what it grants.
import { Command } from 'commander'
import { renderGrant, type Grant } from '../../domain/roster/invite.ts'
import { newCode } from '../../app/new-code.ts'
import { heldRoles, type Roster } from '../../domain/roster/roster.ts'
import { revokeInvite } from '../../flows/roster/take-back.ts'
import { wholeNumber } from '../arguments.ts'
import { withTx } from '../database.ts'
import { knownId } from '../known-id.ts'
import { knownRoster } from './known-roster.ts'
import { RefusedError, UsageError } from '../usage-error.ts'

interface InviteOptions {
  readonly role?: string
  readonly unit?: string
  readonly name?: string
  readonly person?: string
  readonly chat?: string | true
  readonly audience?: string
  readonly title?: string
  readonly hours: string
  readonly json?: boolean
}

export function inviteCommand(): Command {
  const invite = new Command('invite')
    .description('print a one-time code that makes its user a person with a role, or binds a group')
    .option('--role <role>', 'official, grid or inspector; with --unit: a new person')
    .option('--unit <id>', 'where the role is held, or what the group belongs to')
    .option('--name <name>', 'of the new person; by default what the platform shows')
    .option('--person <id>', 'a further account of somebody known')
    .option('--chat [id]', 'bind a group; with an id: a known one that has a new address')
    .option('--audience <who>', 'of the group: staff or residents')
    .option('--title <title>', 'of the group')
    .option('--hours <count>', 'how long the code lives', '72')
    .option('--json', 'print as JSON')
    .action(run)
  invite
    .command('revoke')
    .description('take back a code that nobody has used')
    .argument('<number>', 'as gridkeeper people lists it', wholeNumber)
    .action(revoke)
  return invite
}

async function revoke(id: number): Promise<void> {
  if (!(await withTx((tx) => revokeInvite(tx, id, new Date()))))
    throw new RefusedError(`no code ${id} is open; gridkeeper people lists those that are`)
  console.log(`code ${id}: revoked`)
}

async function run(options: InviteOptions): Promise<void> {
  const hours = Number(options.hours)
  if (!(hours > 0 && hours <= 24 * 30))
    throw new UsageError(`--hours: "${options.hours}"; expected a number over 0 and up to 720`)
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + hours * 3_600_000)
  const invite = await withTx(async (tx, { community }) => {
    const roster = knownRoster(community, await tx.roster.load())
    const grants = grantOf(options, roster)
    const added = await tx.invites.add({ code: newCode(), grants, createdAt, expiresAt })
    return { ...added, says: renderGrant(grants, roster) }
  })
  if (options.json) return console.log(JSON.stringify(invite))
  const [where, verb] = options.chat === undefined ? ['to the bot', '加入'] : ['in the group', '绑定']
  console.log(`${invite.code}\n  grants: ${invite.says}\n  until: ${expiresAt.toISOString()}, once`)
  console.log(`  to be said ${where}: ${verb} ${invite.code}`)
}

function grantOf(options: InviteOptions, roster: Roster): Grant {
  const { person, chat, role, name } = options
  if ([person, chat, role].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('give one of --role ROLE --unit ID, --person ID, or --chat')
  if (person !== undefined) return { kind: 'account', personId: knownId(roster.people, '--person', person) }
  if (chat !== undefined) return chatGrant(options, roster)
  const held = heldRoles.find((one) => one === role)
  if (held === undefined) throw new UsageError(`--role: "${role}"; expected one of ${heldRoles.join(', ')}`)
  const units = held === 'grid' ? roster.units.filter((u) => u.kind === 'grid') : roster.units
  const roles: Extract<Grant, { kind: 'person' }>['roles'] = [
    { role: held, unit: knownId(units, '--unit', options.unit) },
  ]
  return { kind: 'person', roles, ...(name === undefined ? {} : { name }) }
}

function chatGrant({ chat, title, audience, unit }: InviteOptions, roster: Roster): Grant {
  if (chat !== true) return { kind: 'rebind', chatId: knownId(roster.chats, '--chat', chat) }
  if (title === undefined || title === '')
    throw new UsageError('--title: missing; expected the name of the group')
  if (audience !== 'staff' && audience !== 'residents')
    throw new UsageError(`--audience: "${audience ?? ''}"; expected staff or residents`)
  const twin = roster.chats.find((c) => c.title === title)
  if (twin)
    throw new UsageError(`--title: "${title}" is bound as ${twin.id}; to bind it anew give --chat ${twin.id}`)
  return { kind: 'chat', title, audience, unit: knownId(roster.units, '--unit', unit) }
}

// Enrolment: a code makes an account somebody's, a word of its owner makes it nobody's; both are audited.
import {
  decideJoin,
  renderJoin,
  renderLeft,
  triesSpanMs,
  type CodeState,
} from '../../domain/roster/enrolment.ts'
import { accountEdit, type AccountOf, type NewRosterChange } from '../../domain/roster/roster-edit.ts'
import { reply, type MessageScene, type Scene } from '../scene.ts'
import { personOf } from '../../domain/roster/roster.ts'

export async function joinByCode(scene: MessageScene, code: string): Promise<void> {
  const { tx, roster, now } = scene
  const account = speakerOf(scene)
  const invite = await tx.invites.byCode(code)
  const decision = decideJoin(invite, await codeState(scene))
  if (decision.outcome === 'enrol' && (await tx.invites.use(decision.invite.id, now))) {
    const { person, isNew } = decision
    if (isNew) await tx.roster.edit({ kind: 'person', row: person }, now)
    await tx.roster.edit(accountEdit(account, person.id), now)
    const detail = `${person.name}: ${person.roles.map((r) => `${r.role} ${r.unit}`).join(', ')}`
    await audit(scene, { kind: 'joined', subject: person.id, detail, inviteId: decision.invite.id })
  }
  const inGroup = scene.event.chat.kind === 'group'
  if (decision.outcome === 'taken' && inGroup && invite) await tx.invites.use(invite.id, now)
  await answerCode(scene, decision.outcome, renderJoin(decision, roster, inGroup))
}

export async function leaveRoster(scene: MessageScene): Promise<void> {
  const { tx, roster, member, now, event } = scene
  const own = speakerOf(scene)
  const person = personOf(roster, member.personId)
  // An account outlives its owner's entry in community.yaml.
  const subject = person?.id ?? (await tx.roster.claimant(own))
  if (subject === undefined) return event.addressed ? answerLeft(scene, false) : undefined
  const accounts = person?.accounts ?? [own]
  for (const account of accounts) await tx.roster.edit(accountEdit(account, undefined), now)
  const detail = accounts.map((a) => `${a.channel} ${a.id}`).join(', ')
  await audit(scene, { kind: 'left', subject, detail, inviteId: undefined })
  await answerLeft(scene, true)
}

function answerLeft(scene: MessageScene, known: boolean): Promise<void> {
  return reply(scene, 'receipt', { text: renderLeft(known) })
}

export async function codeState(scene: MessageScene): Promise<CodeState> {
  const { tx, roster, event, now } = scene
  const account = speakerOf(scene)
  const since = new Date(now.getTime() - triesSpanMs)
  const tries = await tx.rosterChanges.count('code-refused', account, since)
  return { roster, account, name: event.sender.name, tries, now }
}

/** A wrong code counts; whoever tried too many hears it in private only, a group nothing. */
export async function answerCode(scene: MessageScene, outcome: string, text: string): Promise<void> {
  if (outcome === 'invalid')
    await audit(scene, { kind: 'code-refused', subject: '', detail: '', inviteId: undefined })
  const silent = outcome === 'too-many-tries' && scene.event.chat.kind === 'group'
  if (!silent) await reply(scene, 'receipt', { text })
}

export async function audit(
  scene: Scene,
  change: Pick<NewRosterChange, 'kind' | 'subject' | 'detail' | 'inviteId'>,
): Promise<void> {
  const { tx, now, eventId } = scene
  await tx.rosterChanges.add({ ...change, at: now, account: speakerOf(scene), eventId })
}

function speakerOf({ event }: Scene): AccountOf {
  return { channel: event.channel, id: event.sender.accountId }
}

// Who may do what in which state: one table, and what is said where it does not allow it.
import { longestExtensionDays, type Act, type Actor, type Refusal } from './act.ts'
import { mayBeForced } from '../false-alarm.ts'
import { isOpen, rewards, type Incident, type IncidentState } from '../incident.ts'

/**
 * `reporter`: reported it. `resident`: reported it, and is no staff. `taker`: it may become his, since it is nobody's yet.
 * `worker`: it is his grid's, his unit's or his own task. `lead`: he is official or inspector of its place.
 */
type Hat = 'reporter' | 'resident' | 'taker' | 'worker' | 'lead'
type Phase = 'open' | Extract<IncidentState, 'resolved' | 'verified' | 'closed' | 'duplicate'>
type Hats = readonly Hat[]
type Row = Readonly<Partial<Record<Phase, Hats>>>

const worker: Hats = ['worker']
const lead: Hats = ['lead']
const resident: Hats = ['resident']
const always = (hats: Hats): Row => ({ ...after(hats), open: hats })
const after = (hats: Hats): Row => ({ resolved: hats, verified: hats, closed: hats, duplicate: hats })

const rights: Readonly<Record<Act['act'], Row>> = {
  acknowledge: { open: ['taker'] },
  dispatch: { open: worker },
  progress: { open: ['taker'] },
  resolve: { open: worker },
  extend: { open: worker },
  transfer: { open: worker },
  merge: { open: ['worker', 'reporter'] },
  grant: { open: lead },
  refuse: { open: lead },
  return: { open: worker, resolved: lead },
  verify: { resolved: lead },
  close: { resolved: lead, verified: lead },
  reopen: { resolved: worker, verified: lead, closed: lead, duplicate: worker },
  satisfied: after(resident),
  dissatisfied: after(resident),
  source: { ...after(lead), open: worker, resolved: worker },
  started: { ...after(lead), open: worker, resolved: worker },
  follow: always(['taker', 'reporter']),
  finish: always(worker),
  document: always(worker),
  supervise: always(lead),
  reward: always(lead),
  calm: { open: ['lead', 'reporter'] },
}

export function refusalOf(
  act: Act,
  incident: Incident,
  by: { actor: Actor; now: Date },
): Refusal | undefined {
  const row = rights[act.act]
  const worn = hatsOf(by.actor)
  const wears = (some: Hats | undefined) => some?.some((hat) => worn.includes(hat)) ?? false
  const cell = row[phaseOf(incident)]
  // Whoever may never do it learns nothing of the state.
  if (!Object.values(row).some(wears)) return strangerRefusal(row, incident, by.actor)
  if (!cell) return phaseRefusal(act, incident)
  if (!wears(cell)) return strangerRefusal({ open: cell }, incident, by.actor)
  return furtherRefusal(act, incident, by)
}

function phaseOf(incident: Incident): Phase {
  const { state } = incident
  return state === 'resolved' || state === 'verified' || state === 'closed' || state === 'duplicate'
    ? state
    : 'open'
}

const hats: Readonly<Record<Actor['concern'], Hats>> = {
  none: [],
  anybodys: ['taker'],
  work: ['taker', 'worker'],
  lead: ['taker', 'worker', 'lead'],
}

function hatsOf({ own, personId, concern }: Actor): Hats {
  return [
    ...hats[concern],
    ...(own ? (['reporter'] as const) : []),
    ...(own && personId === undefined ? resident : []),
  ]
}

function strangerRefusal(row: Row, incident: Incident, { personId, concern }: Actor): Refusal {
  const forReporter = Object.values(row).every((some) => some === resident)
  if (personId === undefined) return forReporter ? 'foreign' : 'staff-only'
  if (concern === 'none') return 'foreign'
  if (forReporter) return 'for-reporter'
  return concern === 'anybodys' && isOpen(incident) ? 'unclaimed' : 'official-only'
}

function phaseRefusal({ act }: Act, incident: Incident): Refusal {
  const open = isOpen(incident)
  switch (act) {
    case 'verify':
    case 'close':
      return open ? 'not-resolved' : 'ended'
    case 'reopen':
    case 'satisfied':
    case 'dissatisfied':
      return 'still-open'
    case 'grant':
    case 'refuse':
      return 'nothing-asked'
    default:
      return 'ended'
  }
}

/** What an act needs besides rights and state. */
function furtherRefusal(
  act: Act,
  incident: Incident,
  { actor, now }: { actor: Actor; now: Date },
): Refusal | undefined {
  switch (act.act) {
    case 'verify':
    case 'close':
      return incident.state === 'resolved' && isOwnWork(incident, actor) ? 'own-work' : undefined
    case 'satisfied':
      return incident.satisfied === undefined ? undefined : 'asked-before'
    case 'merge':
      return mergeRefusal(act.into, incident)
    case 'extend':
      if (now >= incident.limitAt) return 'past-limit'
      return extensionRefusal(act.until, incident)
    case 'grant':
    case 'refuse':
      return incident.extensionTo ? undefined : 'nothing-asked'
    case 'transfer':
      if (act.rung <= incident.rung) return 'not-up'
      return act.rung > incident.rung + 1 && !act.reason ? 'skips-rungs' : undefined
    case 'reward':
      if (incident.access !== 'tip_off') return 'no-tip-off'
      return rewards.indexOf(act.reward) === rewardRank(incident) + 1 ? undefined : 'reward-order'
    case 'calm':
      if (!incident.urgent) return 'not-urgent'
      return actor.concern === 'lead' || !mayBeForced(incident) ? undefined : 'needs-a-look'
    default:
      return undefined
  }
}

function extensionRefusal(until: Date, { limitAt }: Incident): Refusal | undefined {
  const more = until.getTime() - limitAt.getTime()
  if (more <= 0) return 'not-later'
  return more > longestExtensionDays * 86_400_000 ? 'too-long' : undefined
}

function isOwnWork({ handlerId }: Incident, { personId }: Actor): boolean {
  return handlerId !== undefined && handlerId === personId
}

function mergeRefusal(into: Extract<Act, { act: 'merge' }>['into'], incident: Incident): Refusal | undefined {
  if (into.number === incident.number) return 'itself'
  // The steps of the other one would tell of it.
  if (incident.access === 'tip_off') return 'tip-off-apart'
  return into.state === 'duplicate' ? 'into-duplicate' : undefined
}

function rewardRank({ reward }: Incident): number {
  return reward === undefined ? -1 : rewards.indexOf(reward)
}

// A change of the rules, or the end of an event that limits count from, moves the limits of open incidents, and it is said.
import { grouped } from '../../lib/grouped.ts'
import { recomputedKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  limitOf,
  limitRules,
  localEventNames,
  renderRecomputed,
} from '../../domain/incident/rules/incident-rules.ts'
import { inChargeOf } from '../../domain/incident/concern.ts'
import { reach } from '../../domain/incident/presence.ts'
import type { Incident, IncidentChange } from '../../domain/incident/incident.ts'
import { stagesOver } from '../../domain/incident/watch.ts'
import type { Sweep } from '../occasion.ts'
import { rosterToday } from '../roster/roster-today.ts'
import { followCard } from './show-cards.ts'
import { tellPrivately } from '../tell.ts'

const batch = 500
/** Every number there may be. */
const all = 2_147_483_647

/** True: there are more to recompute. */
export async function recomputeLimits(sweep: Sweep): Promise<boolean> {
  const { tx, community } = sweep
  const ends = await tx.incidentRules.lastEnds(localEventNames(community.incidents))
  const rules = limitRules(community, ends)
  const applied = await tx.incidentRules.applied()
  const upTo = applied?.rules === rules ? applied.upTo : applied ? 0 : all
  if (applied?.rules !== rules) await tx.incidentRules.apply(rules, upTo)
  if (upTo === all) return false
  const open = await tx.incidents.openAfter(upTo, batch)
  const moved: IncidentChange[] = []
  for (const incident of open) moved.push(...(await recompute(sweep, incident, ends)))
  await renewCards(sweep, moved)
  const done = open.length < batch
  await tx.incidentRules.apply(rules, done ? all : (open.at(-1)?.number ?? all))
  if (moved.length > 0) await tell(sweep, moved)
  return !done
}

async function recompute(
  { tx, community, now }: Sweep,
  incident: Incident,
  ends: ReadonlyMap<string, Date>,
): Promise<readonly IncidentChange[]> {
  if (incident.extended) return []
  const { timeZone, workdays, incidents } = community
  const hours = { ...incidents.workingTime, timeZone, workdays }
  const { limitAt, rule } = limitOf(incidents, incident, {
    from: incident.countsFrom,
    hours,
    endOf: (event) => ends.get(event),
  })
  if (limitAt.getTime() === incident.limitAt.getTime()) return []
  const by = { ...incident, limitAt, limitRule: rule }
  const text = renderRecomputed([{ before: incident, after: by }], timeZone)
  const step = {
    at: now,
    kind: 'recomputed',
    personId: undefined,
    personName: '',
    text,
    eventId: undefined,
  } as const
  // What is already past by the new limit is still told: only what was told before is not told again.
  const changes = { limitAt, limitRule: rule, stage: Math.min(stagesOver(by, now), incident.stage) }
  return [{ before: incident, after: await tx.incidents.advance(incident, changes, step) }]
}

async function renewCards(sweep: Sweep, moved: readonly IncidentChange[]): Promise<void> {
  const { tx, community, now } = sweep
  const view = { roster: await rosterToday(sweep), timeZone: community.timeZone, tx, now }
  for (const { before, after } of moved) await followCard(view, { before, after })
}

async function tell(sweep: Sweep, moved: readonly IncidentChange[]): Promise<void> {
  const { tx, community, now } = sweep
  const roster = await rosterToday(sweep)
  const world = { rules: community.incidents, roster }
  const tray = grouped(
    moved.flatMap((one) =>
      reach(inChargeOf(one.after, world), one.after, roster).people.map((person) => [person, one] as const),
    ),
  )
  for (const [person, list] of tray) {
    const [first] = list
    if (!first) continue
    const dedupeKey = recomputedKey(first.before.number, first.before.version, person.id)
    const content = { text: renderRecomputed(list, community.timeZone) }
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'receipt', content })
  }
}

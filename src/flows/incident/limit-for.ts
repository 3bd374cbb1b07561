// By when an incident must be disposed of and who hears of it meanwhile, by the rules of the community.
import { watchFor } from '../../domain/incident/audience.ts'
import {
  limitOf,
  localEventNames,
  type Limit,
  type RuledFacts,
} from '../../domain/incident/rules/incident-rules.ts'
import type { Incident, IncidentChanges } from '../../domain/incident/incident.ts'
import { chatAt, homeUnit } from '../../domain/roster/roster.ts'
import type { Scene } from '../scene.ts'

export async function limitFor({ tx, community }: Scene, ruled: RuledFacts, from: Date): Promise<Limit> {
  const { incidents, timeZone, workdays } = community
  const names = localEventNames(incidents)
  const ends = names.length > 0 ? await tx.incidentRules.lastEnds(names) : new Map<string, Date>()
  const hours = { ...incidents.workingTime, timeZone, workdays }
  return limitOf(incidents, ruled, { from, hours, endOf: (name) => ends.get(name) })
}

export type CalmLimit = Pick<Incident, 'limitAt' | 'limitRule' | 'watch'>

/** What is fixed for it where it is urgent no more; time that was granted stays. */
export async function limitOfCalm(scene: Scene, incident: Incident): Promise<CalmLimit> {
  const { countsFrom, extended, limitAt, limitRule } = incident
  const fixed = await limitAs(scene, { ...incident, urgent: false }, countsFrom)
  return extended ? { ...fixed, limitAt, limitRule } : fixed
}

/** What makes an alarm of it: its clock begins with the danger. */
export async function raised(scene: Scene, incident: Incident): Promise<IncidentChanges> {
  const from = scene.event.sentAt
  const fixed = await limitAs(scene, { ...incident, urgent: true }, from)
  return { ...fixed, urgent: true, countsFrom: from, extended: false, stage: 0, nudges: 0 }
}

async function limitAs(scene: Scene, incident: Incident, from: Date): Promise<CalmLimit> {
  const { roster, community } = scene
  const { chat } = incident
  const { limitAt, rule: limitRule } = await limitFor(scene, incident, from)
  const unit = chatAt(roster, chat.channel, chat.chatId)?.unit ?? homeUnit(roster)
  return {
    limitAt,
    limitRule,
    watch: watchFor({ ...incident, unit }, { rules: community.incidents, roster }),
  }
}

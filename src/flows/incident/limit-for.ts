// By when an incident must be disposed of and who hears of it meanwhile, by the rules of the community.
import { watchFor } from '../../domain/incident/audience.ts'
import {
  limitOf,
  localEventNames,
  type Limit,
  type RuledFacts,
} from '../../domain/incident/rules/incident-rules.ts'
import type { Incident } from '../../domain/incident/incident.ts'
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
  const { roster, community } = scene
  const { chat, countsFrom, extended, limitAt, limitRule } = incident
  const calm = { ...incident, urgent: false }
  const { limitAt: at, rule } = await limitFor(scene, calm, countsFrom)
  const unit = chatAt(roster, chat.channel, chat.chatId)?.unit ?? homeUnit(roster)
  const watch = watchFor({ ...calm, unit }, { rules: community.incidents, roster })
  return extended ? { limitAt, limitRule, watch } : { limitAt: at, limitRule: rule, watch }
}

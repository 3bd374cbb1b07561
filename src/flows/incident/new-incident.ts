// What a new incident is made of: the facts that were read, and what rules and roster make of them.
import { watchFor } from '../../domain/incident/audience.ts'
import { unitsFor } from '../../domain/incident/rules/incident-rules.ts'
import type { NewIncident, Source } from '../../domain/incident/incident.ts'
import type { IncidentFacts } from '../../domain/message/reading.ts'
import { anonymousName, isTipOff, withoutReporter } from '../../domain/question/sensitive.ts'
import { homeUnit, gridsUnder, type Roster } from '../../domain/roster/roster.ts'
import { here, toldIn, type MessageScene } from '../scene.ts'
import { isAfterTipOff } from './join-tip-off.ts'
import { limitFor } from './limit-for.ts'

/** What only comes with time. */
const untouched = {
  startedAt: undefined,
  extensionTo: undefined,
  extended: false,
  rung: 0,
  duplicateOf: undefined,
  reward: undefined,
  satisfied: undefined,
  seenBy: [],
  stage: 0,
  nudges: 0,
} as const

export async function newIncident(
  scene: MessageScene,
  facts: IncidentFacts,
  grid: string | undefined,
): Promise<NewIncident> {
  const { event, member, roster, community } = scene
  const told = toldIn(scene)
  const tells = member.role === 'resident' && (isTipOff(told) || (await isAfterTipOff(scene)))
  const access = tells ? 'tip_off' : 'open'
  const { category, urgent, count, day, foundAt } = facts
  const text = access === 'tip_off' ? withoutReporter(told, event.sender.name) : told
  const ruled = { category, urgent, gridId: grid ?? ownGridOfChat(scene), text, access } as const
  const resolved = facts.status === 'resolved'
  const { limitAt, rule } = await limitFor(scene, ruled, event.sentAt)
  return {
    ...untouched,
    ...ruled,
    location: isLeftOut(facts.location, told, text) ? undefined : facts.location,
    count,
    day,
    foundAt,
    state: resolved ? 'resolved' : 'reported',
    reportedAt: event.sentAt,
    disposedAt: resolved ? event.sentAt : undefined,
    countsFrom: event.sentAt,
    limitAt,
    limitRule: rule,
    source: sourceOf(scene),
    unitId: unitsFor(community.incidents, ruled)[0],
    handlerId: resolved ? member.personId : undefined,
    handlerName: resolved && member.personId !== undefined ? member.name : undefined,
    watch: watchFor({ ...ruled, unit: unitOf(scene) }, { rules: community.incidents, roster }),
    touchedAt: event.sentAt,
    reporterId: member.personId,
    // Whoever tips somebody off is named to nobody.
    reporterName: access === 'tip_off' ? anonymousName : member.name,
    chat: here(scene),
    chatKind: scene.event.chat.kind,
    accountId: event.sender.accountId,
  }
}

function unitOf({ chat, roster }: MessageScene): string {
  return chat?.unit ?? homeUnit(roster)
}

/** Where the reporter lives is no place of the case. */
function isLeftOut(location: string | undefined, said: string, left: string): boolean {
  return location !== undefined && said.includes(location) && !left.includes(location)
}

/** Who discovered it, by what the reporter is; a word may correct it. */
function sourceOf({ member, roster }: MessageScene): Source {
  switch (member.role) {
    case 'resident':
      return 'resident'
    case 'grid':
      return 'staff'
    case 'inspector':
      return 'inspection'
    case 'official':
      return sourceOfOfficial(roster, member.units)
  }
}

function sourceOfOfficial(roster: Roster, units: readonly string[]): Source {
  const kinds = roster.units.filter((u) => units.includes(u.id)).map((u) => u.kind)
  if (kinds.includes('office')) return 'enforcement'
  return kinds.includes('town') || kinds.includes('county') ? 'town' : 'staff'
}

/** A group bound to a single grid speaks of that grid. */
function ownGridOfChat(scene: MessageScene): string | undefined {
  const grids = scene.chat ? gridsUnder(scene.roster, scene.chat.unit) : []
  return grids.length === 1 ? grids[0]?.id : undefined
}

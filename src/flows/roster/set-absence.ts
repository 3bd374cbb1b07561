// Leaves, swaps and hand-overs said in one sentence: who is away, who stands in, and which grid is left alone.
import { grouped } from '../../lib/grouped.ts'
import { standInKey, unmannedKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Absence } from '../../domain/roster/absence.ts'
import { parseAbsenceCommand, type AbsenceCommand } from '../../domain/roster/absence-command.ts'
import { decideAbsence, mayDispose, type AbsenceState } from '../../domain/roster/absence-setting.ts'
import { renderAbsence, renderBack, renderToStandIn } from '../../domain/roster/absence-wording.ts'
import { officialsOf, personOf, type Person, type Roster } from '../../domain/roster/roster.ts'
import { renderUnmanned, unmannedGrids, type Unmanned } from '../../domain/roster/unmanned.ts'
import { addDays, daysOfPeriod, localDay } from '../../domain/time/local-day.ts'
import type { Tx } from '../../domain/ports.ts'
import { isReport } from '../../domain/messaging/hearing.ts'
import { readingOf } from '../reading-of.ts'
import { textHash } from '../../lib/text-hash.ts'
import { noteRefusal, privateAddress, reply, type MessageScene } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

/** undefined: the text is none of it, or its sender is no staff. */
export function absenceIn(text: string, _: string, scene: MessageScene): AbsenceCommand | undefined {
  const { member, chat, community, event } = scene
  if (member.role === 'resident' || chat?.audience === 'residents') return undefined
  return parseAbsenceCommand(text, localDay(event.sentAt, community.timeZone))
}

export async function setAbsence(scene: MessageScene, command: AbsenceCommand): Promise<void> {
  const { member, community, event } = scene
  const today = localDay(event.sentAt, community.timeZone)
  const roster = scene.roster.usual ?? scene.roster
  const state = { member, roster, absences: scene.absences, today }
  const said =
    command.name === 'back' ? await takeBack(scene, command, state) : await book(scene, command, state)
  await reply(scene, 'receipt', { text: said, part: 'absence' })
}

/** A mishap without a place is why he is away. */
export function reportsBesides(scene: MessageScene, { name }: AbsenceCommand): boolean {
  if (name === 'back') return false
  const reading = readingOf(scene)
  if (reading.intent !== 'incident') return isReport(reading)
  return reading.incidents.some(({ location }) => location !== undefined)
}

async function book(
  scene: MessageScene,
  command: Exclude<AbsenceCommand, { name: 'back' }>,
  state: AbsenceState,
): Promise<string> {
  const decision = decideAbsence(command, state)
  if (decision.outcome === 'not-yours') noteRefusal(scene, 'absence')
  const booked: Absence[] = []
  for (const absence of decision.outcome === 'set' ? decision.absences : [])
    booked.push(await scene.tx.absences.add(absence, saidBy(scene)))
  for (const absence of booked) await tellStandIn(scene, absence, state.roster)
  const days = booked.flatMap(({ from, to }) =>
    daysOfPeriod({ from, to: to < addDays(from, 60) ? to : from }),
  )
  const gaps = (absences: readonly Absence[]) => unmannedGrids(state.roster, absences, [...new Set(days)])
  const known = gaps(state.absences)
  const lonely = gaps([...state.absences, ...booked]).filter(
    ({ grid, day }) => !known.some((gap) => gap.grid.id === grid.id && gap.day === day),
  )
  const told = await tellUnmanned(scene, state.roster, { unmanned: lonely, but: scene.member.personId })
  const lines = [renderAbsence(decision, booked, state.roster)]
  if (lonely.length > 0)
    lines.push(
      renderUnmanned(
        lonely,
        told.map(({ name }) => name),
      ),
    )
  return lines.join('\n')
}

async function takeBack(
  scene: MessageScene,
  { id }: Extract<AbsenceCommand, { name: 'back' }>,
  state: AbsenceState,
): Promise<string> {
  const mine = (absence: Absence) => {
    const person = personOf(state.roster, absence.personId)
    const involved = [absence.personId, absence.standInId].includes(state.member.personId)
    return id === undefined
      ? absence.personId === state.member.personId
      : involved || (person && mayDispose(person, state))
  }
  const found = state.absences.find(
    (a) => a.to >= state.today && (id === undefined || a.id === id) && mine(a),
  )
  if (found) await scene.tx.absences.end(found.id, state.today, saidBy(scene))
  return renderBack(found, state.roster)
}

function saidBy({ member, eventId, now }: MessageScene) {
  return { personId: member.personId ?? '', eventId, at: now }
}

async function tellStandIn(
  { tx, now, event }: MessageScene,
  absence: Absence,
  roster: Roster,
): Promise<void> {
  const content = { text: renderToStandIn(absence, roster) }
  const message = { dedupeKey: standInKey(absence.id), priority: 'receipt', content } as const
  await tellPrivately({ tx, now, on: event.channel }, personOf(roster, absence.standInId), message)
}

/** Tells whoever is responsible, `but` for him who is told anyway, each set of grids and days once; who of them is told. */
export async function tellUnmanned(
  { tx, now }: { tx: Tx; now: Date },
  roster: Roster,
  { unmanned, but }: { unmanned: readonly Unmanned[]; but?: string | undefined },
): Promise<readonly Person[]> {
  const officials = (one: Unmanned) => officialsOf(roster, one.grid.id).filter(({ id }) => id !== but)
  const concerned = grouped(unmanned.flatMap((one) => officials(one).map((person) => [person, one] as const)))
  const told: Person[] = []
  for (const [person, gaps] of concerned) {
    const to = privateAddress(person)
    if (!to) continue
    const print = textHash(gaps.map(({ grid, day }) => `${grid.id} ${day}`).join('\n'))
    const content = { text: renderUnmanned(gaps) }
    await tx.outbox.add(
      { dedupeKey: unmannedKey(person.id, print), to, priority: 'escalation', content },
      now,
    )
    told.push(person)
  }
  return told
}

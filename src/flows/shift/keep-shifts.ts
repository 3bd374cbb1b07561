// 签到, 交班, 接班: who is on his post, what the one before has left, and who took it.
import { handOverKey, takenKey } from '../../domain/messaging/dedupe-keys.ts'
import { plainText } from '../../domain/messaging/command.ts'
import { renderBooking } from '../../domain/report/report-booking.ts'
import { rulesOn } from '../../domain/report/rulebook.ts'
import {
  decideHandOver,
  isSignIn,
  parseShiftCommand,
  postOf,
  renderHandedOver,
  renderHandOverRefusal,
  renderNoPost,
  renderTaken,
  renderTakenBy,
  renderToNext,
  waitingFor,
  type HandOver,
  type Post,
  type ShiftCommand,
  type SignInRegime,
} from '../../domain/shift/hand-over.ts'
import { byId } from '../../domain/roster/roster-index.ts'
import { personOf } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { bookDay } from '../report/book-reports.ts'
import { reply, toldIn, type MessageScene, type Scene } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

/** undefined: the words are none of it, or nobody asks for sign-ins here and the bot was not spoken to, so that it is an ordinary message. */
export function shiftOrderIn(_: string, plain: string, scene: MessageScene): ShiftCommand | undefined {
  const { member, chat, event } = scene
  if (member.role === 'resident' || chat?.audience === 'residents') return undefined
  const rules = signIns(scene)
  return rules.length > 0 || event.addressed ? parseShiftCommand(plain, rules) : undefined
}

export async function keepShifts(scene: MessageScene, command: ShiftCommand): Promise<void> {
  const { member, roster } = scene
  const text = plainText(toldIn(scene))
  const post = postOf(signIns(scene), roster, { personId: member.personId, text })
  const said = post ? await obey(scene, command, post) : renderNoPost()
  await reply(scene, 'receipt', { text: said })
}

function signIns({ regimes, event, community }: MessageScene): readonly SignInRegime[] {
  return rulesOn(regimes, localDay(event.sentAt, community.timeZone)).filter(isSignIn)
}

async function obey(scene: MessageScene, command: ShiftCommand, post: Post): Promise<string> {
  switch (command.name) {
    case 'sign-in':
      return signIn(scene, post)
    case 'hand-over':
      return handOver(scene, command, post)
    case 'take':
      return renderTaken(await takeOver(scene, post, command.id), scene.community.timeZone)
  }
}

export async function takeByPress(scene: Scene, id: number): Promise<void> {
  const text = renderTaken(await takeOver(scene, { units: [] }, id), scene.community.timeZone)
  await reply(scene, 'receipt', { text })
}

async function signIn(scene: MessageScene, { regime, units }: Post): Promise<string> {
  const day = localDay(scene.event.sentAt, scene.community.timeZone)
  const grids = units.map(({ id }) => id)
  const request = { kind: 'signed', grids, unknownGrids: [], day, correction: false } as const
  const { decision, booked } = await bookDay(scene, { ...request, regimeId: regime.id })
  const taken = await takeOver(scene, { units }, undefined)
  const left = taken.length > 0 ? [renderTaken(taken, scene.community.timeZone)] : []
  return [renderBooking(decision, booked, { units: byId(units) }), ...left].join('\n')
}

async function handOver(
  scene: MessageScene,
  command: Extract<ShiftCommand, { name: 'hand-over' }>,
  { regime, units }: Post,
): Promise<string> {
  const { tx, member, event, eventId, now } = scene
  const decision = decideHandOver(command, scene)
  if (decision.outcome !== 'hand-over') return renderHandOverRefusal(decision)
  const { takeWithinMinutes } = regime.wants
  const given = await tx.handOvers.add({
    regimeId: regime.id,
    unitId: units[0]?.id ?? regime.unit,
    fromId: member.personId ?? '',
    fromName: member.name,
    toId: decision.to?.id,
    text: command.text,
    at: event.sentAt,
    dueAt: new Date(event.sentAt.getTime() + takeWithinMinutes * 60_000),
    eventId,
  })
  const take = { label: '接班', token: `take:${given.id}`, word: `接班 J${given.id}` }
  const content = { text: renderToNext(given), buttons: [[take]] }
  const message = { dedupeKey: handOverKey(given.id), priority: 'notice', content } as const
  await tellPrivately({ tx, now, on: event.channel }, decision.to, message)
  return renderHandedOver(given, decision.to, takeWithinMinutes)
}

/** What was handed over longer ago is nobody's next shift any more. */
const openMs = 3 * 86_400_000

/** Whoever gave it hears that it was taken. */
async function takeOver(
  { tx, member, event, roster, now }: Scene,
  { units }: Pick<Post, 'units'>,
  id: number | undefined,
): Promise<readonly HandOver[]> {
  const { personId, name } = member
  if (personId === undefined) return []
  const open = await tx.handOvers.open(new Date(event.sentAt.getTime() - openMs))
  const taken = waitingFor(open, { units }, { personId, id })
  for (const one of taken) {
    await tx.handOvers.take(one.id, { at: event.sentAt, name })
    const content = { text: renderTakenBy(one, name) }
    const message = { dedupeKey: takenKey(one.id), priority: 'receipt', content } as const
    await tellPrivately({ tx, now, on: event.channel }, personOf(roster, one.fromId), message)
  }
  return taken
}

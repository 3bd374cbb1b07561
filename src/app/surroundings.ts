// What every flow sees around its message: rules, people and absences as of the day it was sent.
import type { Tx } from '../domain/ports.ts'
import { rosterOn } from '../domain/roster/absence.ts'
import { localDay } from '../domain/time/local-day.ts'
import { sceneOf, standingOf, type MessageScene, type Refusal } from '../flows/scene.ts'
import type { Parts } from './parts.ts'

/** What every flow sees, whatever it handles; who is on leave is asked of the day it was sent. */
export async function surroundingsIn(tx: Tx, parts: Parts, sentAt: Date) {
  const { community, knowledge, newToken } = parts
  const onRefusal = (refusal: Refusal) => parts.log.info(refusal, 'refused by role')
  const [regimes, absences] = [await tx.regimes.load(), await tx.absences.load()]
  const roster = rosterOn(await tx.roster.load(), absences, localDay(sentAt, community.timeZone))
  const modelAnswers = parts.model !== undefined
  const voiceBytes = parts.voice?.mostBytes
  return {
    tx,
    roster,
    absences,
    regimes,
    now: parts.clock(),
    onRefusal,
    modelAnswers,
    voiceBytes,
    community,
    knowledge,
    newToken,
  }
}

/** An earlier message with the rules and people of its own day. */
export async function sceneIn(tx: Tx, parts: Parts, eventId: number): Promise<MessageScene | undefined> {
  return sceneOf({ ...(await surroundingsOf(tx, parts, eventId)), eventId }, eventId)
}

/** The same; undefined where it was edited or recalled since. */
export async function standingIn(tx: Tx, parts: Parts, eventId: number): Promise<MessageScene | undefined> {
  return standingOf({ ...(await surroundingsOf(tx, parts, eventId)), eventId }, eventId)
}

async function surroundingsOf(tx: Tx, parts: Parts, eventId: number) {
  return surroundingsIn(tx, parts, (await tx.inbox.get(eventId))?.event.sentAt ?? parts.clock())
}

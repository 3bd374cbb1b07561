// An official hands in the state's notice of a year's holidays, and workdays of that year are known from then on.
import {
  readHolidayNotice,
  renderHolidayReading,
  renderNoticeRefusal,
  type HolidayNotice,
} from '../../domain/time/holiday-notice.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

export async function enterYear(scene: MessageScene, notice: HolidayNotice): Promise<boolean> {
  const { member, event, chat } = scene
  // Among residents, and to whoever is no official, it is news like any other.
  if (member.role !== 'official') {
    if (event.chat.kind === 'private' && member.role !== 'resident') noteRefusal(scene, 'records')
    return false
  }
  if (chat) return event.addressed ? tell(scene, renderNoticeRefusal('group')) : false
  return tell(scene, await enter(scene, notice))
}

async function enter(scene: MessageScene, notice: HolidayNotice): Promise<string> {
  const { tx, community, member, eventId, now } = scene
  const entered = await tx.regimes.years()
  const declared = community.workdays.find(({ year }) => year === notice.year)
  if (declared && !entered.some(({ year }) => year === notice.year)) return renderNoticeRefusal(declared)
  const reading = readHolidayNotice(notice)
  if (reading.outcome === 'read')
    await tx.regimes.enterYear(reading.year, { personId: member.personId ?? '', eventId, at: now })
  return renderHolidayReading(reading)
}

async function tell(scene: MessageScene, text: string): Promise<true> {
  await reply(scene, 'receipt', { text })
  return true
}

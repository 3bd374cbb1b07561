// One moment as people write it in an order: 明天18点, 3月20日下午三点, 后天; the end of the day where no time is named.
import { addDays, instantAt, timeOfDay } from '../../time/local-day.ts'
import { readClockTimes } from '../field/clock-times.ts'
import type { ReadingContext } from '../reading.ts'
import { layOut } from './layout.ts'

/** `past`: a day without a direction of its own is the last such day; undefined: no day and no time is named. */
export function parseMoment(
  text: string,
  context: ReadingContext & { readonly past?: boolean },
): Date | undefined {
  const scene = layOut(text, context)
  const [day] = scene.days
  const [clock] = readClockTimes(scene.text)
  if (!day && !clock) return undefined
  const date = day ? (context.past ? day.day : day.next) : scene.today
  const time = clock ? timeOfDay(clock.hour, clock.minute) : context.past ? '00:00' : '18:00'
  return instantAt(clock?.hour === 24 ? addDays(date, 1) : date, time, context.timeZone)
}

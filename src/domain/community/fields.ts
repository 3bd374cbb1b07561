// Fields that several sections of community.yaml share.
import { z } from 'zod'
import { parseDay } from '../time/local-day.ts'

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens, for example grid-3')
/** `HH:MM`, local time. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a clock time such as "17:00", in quotes')
export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'a day of the calendar such as "2026-06-30", in quotes')
/** Over midnight where `to` is before `from`. */
export const quietHours = z.strictObject({ from: clockTime, to: clockTime })

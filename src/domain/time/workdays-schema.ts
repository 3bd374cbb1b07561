// The workday calendar of a year as community.yaml declares it, for years that our data lacks.
import { z } from 'zod'

const day = z.iso.date('a day such as "2027-02-07", in quotes')

export const declaredYearSchema = z.strictObject({
  year: z.int().min(2004).max(2100),
  off: z.array(day).describe('every day off that is not an ordinary Saturday or Sunday'),
  work: z.array(day).default([]).describe('Saturdays and Sundays that are worked (调休)'),
})

export type DeclaredYear = z.infer<typeof declaredYearSchema>

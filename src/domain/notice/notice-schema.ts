// How notices are signed, when nobody is disturbed, and when those who did not confirm are called again.
import { z } from 'zod'
import { quietHours } from '../community/fields.ts'

export const noticesSchema = z.strictObject({
  signing: z
    .enum(['two', 'one'])
    .default('two')
    .describe('two: where two officials may sign, the author never signs alone; one: he may'),
  quiet: quietHours
    .default({ from: '22:00', to: '07:00' })
    .describe('what is not urgent waits for the end of these hours'),
  callAfterMinutes: z
    .int()
    .min(30)
    .max(7 * 24 * 60)
    .default(240)
    .describe('from a notice to the second call of those who did not confirm, and from that to their lead'),
})
export type NoticeRules = z.infer<typeof noticesSchema>

// Something the bot asked and waits for: a confirmation, a choice, a proposal; it outlives a restart and expires.
import { z } from 'zod'
import { intents } from '../message/reading.ts'
import type { Address } from './outbox.ts'

export const promptDataSchema = z.discriminatedUnion('kind', [
  /** Which plan is meant: the question as asked and the plan of each choice. */
  z.object({ kind: z.literal('choose-plan'), question: z.string(), planKeys: z.array(z.string()) }),
  /** Confirm or cancel a drafted notice. */
  z.object({ kind: z.literal('sign-notice'), noticeId: z.number().int() }),
  /** Confirm or cancel a reminder that was made in chat. */
  z.object({ kind: z.literal('confirm-reminder'), reminderId: z.number().int() }),
  /** A resident's unaddressed report, offered to the grid's staff: the event holds it. */
  z.object({ kind: z.literal('book-incident'), eventId: z.number().int() }),
  /** What the reader was not sure of, to be read by a model. */
  z.object({ kind: z.literal('read-again'), eventId: z.number().int() }),
  /** A voice message, to be turned into text: the file of its event. */
  z.object({ kind: z.literal('hear-voice'), eventId: z.number().int(), hash: z.string() }),
  /** Whether a zero was meant, and what the message is if it was not. */
  z.object({
    kind: z.literal('meant'),
    eventId: z.number().int(),
    yes: z.enum(intents),
    no: z.enum(intents),
  }),
  /** Which grid a report is for: the event holds the report. */
  z.object({ kind: z.literal('report-grid'), eventId: z.number().int() }),
  /** None of the grids that were named is his, and the right one may follow: 打错了，1格. */
  z.object({ kind: z.literal('grid-instead'), eventId: z.number().int() }),
  /** Which incident a step is of: the event holds what was said of it, `offered` are the numbers of those that were named. */
  z.object({
    kind: z.literal('which-incident'),
    eventId: z.number().int(),
    offered: z.array(z.number().int()),
  }),
  /** A place was sent without words: the event holds it, and words may follow. */
  z.object({ kind: z.literal('sent-location'), eventId: z.number().int() }),
  /** Where an incident is, or whose report it is under a regime of units. */
  z.object({
    kind: z.literal('incident-facts'),
    number: z.number().int(),
    wants: z.enum(['grid', 'place', 'unit']),
  }),
])
export type PromptData = z.infer<typeof promptDataSchema>

/** What a report or a step lacks. */
export type MissingData = Extract<PromptData, { kind: 'report-grid' | 'which-incident' | 'incident-facts' }>

export interface Prompt {
  readonly id: number
  /** Stands in button payloads, at most 20 ASCII characters, not to be guessed. */
  readonly token: string
  readonly data: PromptData
  readonly chat: Address
  /** The only account that may answer. */
  readonly accountId: string
  readonly expiresAt: Date
  readonly usedAt: Date | undefined
}

export type NewPrompt = Omit<Prompt, 'id' | 'usedAt'>

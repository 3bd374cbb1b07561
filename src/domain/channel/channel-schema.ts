// The section of community.yaml about channels: what may go there, how slowly, and what a WeChat account accepts.
import { z } from 'zod'
import { quietHours } from '../community/fields.ts'

const place = {
  residentData: z
    .boolean()
    .default(true)
    .describe('false: personal data of residents does not go to this channel'),
}

export const channelsSchema = z
  .strictObject({
    console: z.strictObject(place).prefault({}),
    telegram: z
      .strictObject({
        ...place,
        topics: z
          .record(z.string().regex(/^-\d+$/, 'the id of a group, as -100…'), z.number().int().min(1))
          .optional()
          .describe('by the id of a group with topics: the topic that notices, papers and cards go to'),
      })
      .prefault({}),
    wechat: z
      .strictObject({
        ...place,
        perDay: z.number().int().min(1).max(5000).default(1000),
        quietHours: quietHours.optional().describe('only what is pressing and answers go out then'),
        prefixes: z
          .array(z.string().min(1))
          .default([])
          .describe('words that address the bot at the start of a message'),
        friendRequests: z.enum(['ignore', 'accept']).default('ignore'),
        roomInvitations: z.enum(['ignore', 'accept']).default('ignore'),
      })
      .prefault({}),
  })
  .prefault({})

export type ChannelRules = z.infer<typeof channelsSchema>

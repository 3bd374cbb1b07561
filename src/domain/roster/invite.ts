// One-time codes: what each grants, until when, and how it is written.
import { z } from 'zod'
import { chatSchema, personOf, personSchema, renderRoles, unitName, type Roster } from './roster.ts'

export const grantSchema = z.discriminatedUnion('kind', [
  /** A new person; without a name the one that the platform shows. */
  z.object({
    kind: z.literal('person'),
    name: z.string().optional(),
    roles: personSchema.shape.roles,
  }),
  /** A further account of somebody who is known. */
  z.object({ kind: z.literal('account'), personId: z.string() }),
  z.object({
    kind: z.literal('chat'),
    ...chatSchema.pick({ title: true, unit: true, audience: true }).shape,
  }),
  /** A known chat that has a new id on its platform. */
  z.object({ kind: z.literal('rebind'), chatId: z.string() }),
])
export type Grant = z.infer<typeof grantSchema>

export interface Invite {
  readonly id: number
  readonly code: string
  readonly grants: Grant
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | undefined
}

export type NewInvite = Omit<Invite, 'id' | 'usedAt'>

/** Without the letters and digits that are mistaken for each other. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const half = `[${alphabet}]{5}`
const written = new RegExp(`^(${half})[-\\s]?(${half})$`, 'i')

/** A code of ten random bytes, of which five bits each count. */
export function codeOf(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** The code in its one spelling; undefined: the text is none. */
export function parseCode(text: string): string | undefined {
  const match = written.exec(text.normalize('NFKC').trim())
  return match ? `${match[1]}-${match[2]}`.toUpperCase() : undefined
}

export function renderGrant(grant: Grant, roster: Roster): string {
  switch (grant.kind) {
    case 'person':
      return `${grant.name ?? '（使用者自己的名字）'}：${renderRoles(roster, grant.roles)}`
    case 'account': {
      const person = personOf(roster, grant.personId)
      return `${person?.name ?? grant.personId}的又一个账号：${renderRoles(roster, person?.roles ?? [])}`
    }
    case 'chat':
      return `${grant.title}：${unitName(roster, grant.unit)}${audienceNames[grant.audience]}`
    case 'rebind':
      return `${roster.chats.find((c) => c.id === grant.chatId)?.title ?? grant.chatId}改到说出此码的群`
  }
}

export const audienceNames = { staff: '工作群', residents: '居民群' } as const

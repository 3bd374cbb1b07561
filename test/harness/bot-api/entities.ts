// Finds the entities that the server marks in a text, and refuses markup that it would refuse.
import type { MessageEntity } from 'telegraf/types'
import { badRequest } from './refusal.ts'

/** A letter of any script counts: where a Chinese character touches a mention, the server marks none. */
const marks = [
  { type: 'mention', pattern: /(?<![\p{L}\p{N}_])@[a-z0-9_]{2,32}(?![\p{L}\p{N}_])/giu },
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/giu,
  },
] as const

/** Offsets count UTF-16 code units, as the server's do. */
export function findEntities(text: string): MessageEntity[] {
  return marks
    .flatMap(({ type, pattern }) =>
      [...text.matchAll(pattern)].map((m) => ({ type, offset: m.index, length: m[0].length })),
    )
    .sort((a, b) => a.offset - b.offset)
}

export function refuseBadMarkup(
  text: string,
  parseMode: string | undefined,
  entities: readonly MessageEntity[] = [],
): void {
  if (parseMode === 'HTML') refuseTags(text)
  else if (parseMode !== undefined) refuseOpenMarks(text)
  for (const { offset } of entities) {
    if (offset >= text.length) {
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
    }
  }
}

function refuseTags(text: string): void {
  const tag = /<(?!\/?(?:b|i|u|s|a|code|pre|blockquote)\b)/.exec(text)
  if (tag !== null)
    throw badRequest(`can't parse entities: Unsupported start tag at byte offset ${tag.index}`)
}

function refuseOpenMarks(text: string): void {
  for (const mark of ['*', '_', '`']) {
    const places = text.split('').flatMap((c, i) => (c === mark ? [i] : []))
    if (places.length % 2 === 1) {
      throw badRequest(
        `can't parse entities: Can't find end of the entity starting at byte offset ${places.at(-1)}`,
      )
    }
  }
}

// What an outbox row asks for, as the calls of a channel that do it, one after another.
import { renderWithheldFiles, withoutResidentData } from '../../domain/channel/resident-data.ts'
import type { LoadedFile } from '../../domain/file/stored-file.ts'
import { renderUnsentFiles } from '../../domain/file/stored-file.ts'
import type { Channel, Outgoing, SendOutcome } from '../../domain/messaging/channel.ts'
import type { OutboxMessage } from '../../domain/messaging/outbox.ts'
import { renderResent } from '../../domain/messaging/resend.ts'
import { namesKept } from '../../domain/paper/masking.ts'
import { disarmMassMentions } from '../../lib/mass-mention.ts'
import { splitText } from '../../lib/split-text.ts'
import { actOn } from './act.ts'
import type { Parts } from '../parts.ts'

export type Step = () => Promise<SendOutcome>

/** The channel's limit, less the mark that a resend may need. */
export function longestPiece(channel: Channel): number {
  return channel.limits.textLength - renderResent('').length
}

/** Always the same for the same bundle, so that a resend goes on where the first attempt was cut. */
export async function stepsOf(
  parts: Parts,
  channel: Channel,
  bundle: readonly [OutboxMessage, ...OutboxMessage[]],
): Promise<readonly Step[]> {
  const [first] = bundle
  const { act, files = [], ...whole } = await permitted(parts, channel, bundle)
  let said: Outgoing = whole
  if (act) {
    const outcome = await actOn(parts, channel, { act, to: first.to, said })
    if (outcome !== 'say') return [() => Promise.resolve(outcome)]
    if (act.kind === 'edit' && act.otherwise !== undefined) said = { text: act.otherwise }
    if (said.text === '') return [() => Promise.resolve({ outcome: 'sent', messageId: undefined })]
  }
  const { chatId } = first.to
  const sendsFiles = channel.sendFile !== undefined
  const unsent = sendsFiles || files.length === 0 ? [] : [renderUnsentFiles(files)]
  const text = [said.text, ...unsent].filter((line) => line !== '').join('\n')
  const names = roomForNames(said)
  const longest = longestPiece(channel) - names
  const pieces = text === '' ? [] : piecesOf({ ...said, text }, longest, first.resend)
  if (!sendsFiles || files.length === 0) return pieces.map((piece) => () => channel.send(chatId, piece))
  const loaded = await load(parts, files)
  const [only, ...more] = pieces
  const fits = only && more.length === 0 && only.text.length + names <= (channel.limits.captionLength ?? 0)
  const caption = { text: first.resend ? renderResent('') : '' }
  return [
    ...(fits
      ? []
      : pieces.map(
          (piece): Step =>
            () =>
              channel.send(chatId, piece),
        )),
    ...loaded.map((file, i): Step => async () => {
      const sent = file && (await channel.sendFile?.(chatId, file, fits && i === 0 ? only : caption))
      return sent ?? { outcome: 'refused', why: 'a stored file is gone' }
    }),
  ]
}

/** Where residents' data may not go, files stay and texts are masked. */
async function permitted(
  { community, store }: Parts,
  channel: Channel,
  bundle: readonly [OutboxMessage, ...OutboxMessage[]],
): Promise<Outgoing> {
  const [first] = bundle
  const content: Outgoing = bundle.length === 1 ? first.content : joined(bundle)
  if (community.channels[channel.name].residentData) return content
  const { files = [], residents, ...said } = content
  const kept = namesKept(await store.read((tx) => tx.roster.load()))
  const without = (text: string) => withoutResidentData({ text, residents }, first.priority, kept)
  const withheld = files.length > 0 ? [renderWithheldFiles(files.length)] : []
  const text = [without(said.text), ...withheld].filter(Boolean).join('\n')
  const { act } = said
  if (act?.kind !== 'edit' || act.otherwise === undefined) return { ...said, text }
  return { ...said, text, act: { ...act, otherwise: without(act.otherwise) } }
}

function joined(bundle: readonly OutboxMessage[]): Outgoing {
  return {
    text: bundle.map(({ content }) => content.text).join('\n'),
    residents: bundle.flatMap(({ content }) => content.residents ?? []),
  }
}

/** What a channel writes before a text for those who are meant. */
function roomForNames({ mentions = [] }: Outgoing): number {
  return mentions.reduce((room, { name }) => room + `@${name} `.length, 0)
}

/** The buttons go with the last piece, quote and mentions with the first. */
function piecesOf(said: Outgoing, limit: number, resend: boolean): Outgoing[] {
  const { buttons, mentions, replyTo, text } = said
  const texts = splitText(disarmMassMentions(text), limit)
  return texts.map((part, i) => ({
    text: resend ? renderResent(part) : part,
    ...(replyTo && { replyTo }),
    ...(mentions && i === 0 && { mentions }),
    ...(buttons && i === texts.length - 1 && { buttons }),
  }))
}

async function load(
  parts: Parts,
  files: NonNullable<Outgoing['files']>,
): Promise<readonly (LoadedFile | undefined)[]> {
  return parts.store.transact(async (tx) => {
    const loaded: (LoadedFile | undefined)[] = []
    for (const { hash, name } of files) {
      const stored = await tx.files.get(hash)
      if (!stored) parts.log.error({ hash }, 'a file to be sent is not stored')
      loaded.push(stored && { name, mime: stored.mime, bytes: stored.bytes })
    }
    return loaded
  })
}

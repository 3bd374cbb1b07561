// Fetches wanted attachments from their channel, outside any transaction, and commits what became of each.
import { attachmentKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  mayKeep,
  mostBytes,
  nextAttempt,
  renderNotFetched,
  renderTooLarge,
  renderWrongType,
  type KeptAttachment,
} from '../../domain/file/attachment.ts'
import type { LoadedFile } from '../../domain/file/stored-file.ts'
import type { Channel, Fetched } from '../../domain/messaging/channel.ts'
import type { Tx } from '../../domain/ports.ts'
import { chatAt } from '../../domain/roster/roster.ts'
import { mimeTypeOf } from '../../lib/mime-type.ts'
import type { Parts } from '../parts.ts'
import { settleVoice } from '../../flows/file/settle-voice.ts'
import { wantHeard } from '../../flows/file/want-heard.ts'
import { handInFile } from '../../flows/report/hand-in.ts'
import { sceneIn } from '../surroundings.ts'
import { planOf, wordsOf } from '../plan/plan-import.ts'
import { workOff, type WorkSignals } from '../work-off.ts'

const kind = 'attachments'
const leaseMs = 5 * 60_000

export async function fetchAttachments(parts: Parts, channel: Channel, signals: WorkSignals): Promise<void> {
  if (!channel.fetch) return
  await workOff(
    parts,
    {
      kind,
      leaseMs,
      next: (tx, except) => tx.attachments.next([channel.name], except),
      run: ({ id }) => fetchAndSettle(parts, channel, id),
      async giveUp(tx, { id }) {
        const wanted = await tx.attachments.get(id)
        if (wanted) await refuse(parts, wanted, { why: 'it failed again and again' })(tx)
      },
    },
    signals,
  )
}

async function fetchAndSettle(parts: Parts, channel: Channel, id: number): Promise<void> {
  const [wanted, failures] = await parts.store.read(
    async (tx) => [await tx.attachments.get(id), await tx.work.failures({ kind, id })] as const,
  )
  if (!wanted) return
  const fetched = await fetchOne(parts, channel, wanted)
  const settle = await settlementOf(parts, { wanted, failures }, fetched)
  await parts.store.transact(settle)
}

async function fetchOne(
  parts: Parts,
  channel: Channel,
  { id, attachment, messageId }: KeptAttachment,
): Promise<Fetched> {
  try {
    const fetched = await channel.fetch?.({ attachment, messageId, mostBytes })
    return fetched ?? { outcome: 'refused', why: `${channel.name} cannot fetch` }
  } catch (error) {
    parts.log.error({ attachment: id, err: error }, 'a channel threw while fetching')
    return { outcome: 'retry', afterMs: 0, why: String(error) }
  }
}

interface Tried {
  readonly wanted: KeptAttachment
  /** How often it was fetched in vain. */
  readonly failures: number
}

type Settle = (tx: Tx) => Promise<void>

async function settlementOf(parts: Parts, { wanted, failures }: Tried, fetched: Fetched): Promise<Settle> {
  const { id, attachment } = wanted
  switch (fetched.outcome) {
    case 'retry': {
      const attempts = failures + 1
      const retryAt = nextAttempt(attempts, parts.clock(), fetched.afterMs)
      if (!retryAt) return refuse(parts, wanted, fetched)
      return (tx) => tx.work.setBack({ kind, id, attempts, retryAt, error: fetched.why })
    }
    case 'refused':
      return refuse(parts, wanted, fetched)
    case 'too-large':
      return refuse(parts, wanted, { why: fetched.why, told: renderTooLarge(attachment) })
    case 'fetched': {
      const mime = await mimeTypeOf(fetched.file.bytes)
      if (wanted.purpose !== 'plan' && !mayKeep(mime))
        return refuse(parts, wanted, { why: mime, told: renderWrongType(attachment) })
      return keep(parts, wanted, fetched.file)
    }
  }
}

function refuse(
  parts: Parts,
  wanted: KeptAttachment,
  { why, told = renderNotFetched(wanted.attachment) }: { why: string; told?: string },
): Settle {
  parts.log.warn({ attachment: wanted.id, why }, 'an attachment is not kept')
  return async (tx) => {
    if (!(await tx.attachments.settle(wanted.id, { state: 'refused', why }))) return
    await tell(parts, { tx, wanted }, told)
    const scene = wanted.purpose === 'voice' ? await sceneIn(tx, parts, wanted.eventId) : undefined
    // The words beside it waited for it.
    if (scene && scene.event.text.trim() !== '') await settleVoice(scene, { outcome: 'failed', why })
  }
}

async function keep(parts: Parts, wanted: KeptAttachment, file: LoadedFile): Promise<Settle> {
  const name = wanted.attachment.name ?? file.name
  const importPlan = wanted.purpose === 'plan' ? await planOf(name, file.bytes) : undefined
  const text = wanted.purpose === 'report' ? await wordsOf(name, file.bytes) : undefined
  return async (tx) => {
    const { hash } = await tx.files.put(file.bytes, parts.clock())
    if (!(await tx.attachments.settle(wanted.id, { state: 'kept', hash }))) return
    if (importPlan) await tell(parts, { tx, wanted }, await importPlan(tx, parts.clock()))
    const later = wanted.purpose === 'report' || wanted.purpose === 'voice'
    const scene = later ? await sceneIn(tx, parts, wanted.eventId) : undefined
    if (scene && wanted.purpose === 'report') await handInFile(scene, { hash, name }, text)
    if (scene && wanted.purpose === 'voice') await wantHeard(scene, hash)
  }
}

/** Not into a residents' group, where nobody asked. */
async function tell(
  parts: Parts,
  { tx, wanted }: { tx: Tx; wanted: KeptAttachment },
  text: string,
): Promise<void> {
  const { from, chatKind, id } = wanted
  const chat = chatAt(await tx.roster.load(), from.channel, from.chatId)
  if (chatKind === 'group' && chat?.audience !== 'staff') return
  const message = { dedupeKey: attachmentKey(id), to: from, priority: 'answer', content: { text } } as const
  await tx.outbox.add(message, parts.clock())
}

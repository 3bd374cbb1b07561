// Has voice messages turned into text, outside any transaction.
import type { Transcript } from '../../domain/file/voice.ts'
import { settleVoice } from '../../flows/file/settle-voice.ts'
import { tellTroubleOfPrompt } from '../../flows/messaging/tell-trouble.ts'
import { standingIn } from '../surroundings.ts'
import type { Parts } from '../parts.ts'
import { leaseOf, workOff, type WorkSignals } from '../work-off.ts'

/** One after another, oldest first, until none is left. */
export function hearVoices(parts: Parts, signals: WorkSignals): Promise<void> {
  return workOff(
    parts,
    {
      kind: 'voices',
      leaseMs: leaseOf(parts.voice?.timeoutMs),
      next: (tx, except) => tx.prompts.oldest('hear-voice', except),
      run: ({ id }) => hearOne(parts, id, signals.signal),
      giveUp: (tx, { id }) => tellTroubleOfPrompt(tx, id, parts.clock()),
    },
    signals,
  )
}

async function hearOne(parts: Parts, promptId: number, signal: AbortSignal): Promise<void> {
  const { data, bytes } = await parts.store.transact(async (tx) => {
    const prompt = await tx.prompts.get(promptId)
    if (prompt?.data.kind !== 'hear-voice') throw new Error(`prompt ${promptId} is of no voice message`)
    return { data: prompt.data, bytes: (await tx.files.get(prompt.data.hash))?.bytes }
  })
  const transcript = await transcriptOf(parts, bytes, signal)
  // Stopped while it listened: the next start listens again.
  if (signal.aborted) return
  if (transcript.outcome === 'failed')
    parts.log.warn({ prompt: promptId, why: transcript.why }, 'a voice message was not turned into text')
  await parts.store.transact(async (tx) => {
    if (!(await tx.prompts.use(promptId, parts.clock()))) return
    const scene = await standingIn(tx, parts, data.eventId)
    if (scene) await settleVoice(scene, transcript)
  })
}

async function transcriptOf(
  { voice }: Parts,
  bytes: Uint8Array | undefined,
  signal: AbortSignal,
): Promise<Transcript> {
  const failed = (why: string) => ({ outcome: 'failed', why }) as const
  if (!voice) return failed('no transcription is set up any more')
  if (!bytes) return failed('the file is gone')
  if (bytes.length > voice.mostBytes) return failed(`${bytes.length} bytes, more than ${voice.mostBytes}`)
  return voice.port.transcribe({ bytes, timeoutMs: voice.timeoutMs, signal })
}

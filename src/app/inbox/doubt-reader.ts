// Has a model read what the reader was not sure of, outside any transaction; without a reply in time the reader goes by itself.
import type { IntentReply } from '../../domain/message/likeness/second-reader.ts'
import type { Tx } from '../../domain/ports.ts'
import { tellTroubleOfPrompt } from '../../flows/messaging/tell-trouble.ts'
import { readingOf } from '../../flows/reading-of.ts'
import type { MessageScene } from '../../flows/scene.ts'
import { bookUse, spentToday } from '../model-use.ts'
import type { Parts } from '../parts.ts'
import { leaseOf, workOff, type WorkSignals } from '../work-off.ts'
import { hear } from './hear.ts'
import { standingIn } from '../surroundings.ts'

/** Reads one after another, oldest first, until none is left. */
export function readDoubtful(parts: Parts, signals: WorkSignals): Promise<void> {
  return workOff(
    parts,
    {
      kind: 'doubts',
      leaseMs: leaseOf(parts.model?.timeoutMs),
      next: (tx, except) => tx.prompts.oldest('read-again', except),
      run: ({ id }) => readOne(parts, id, signals.signal),
      giveUp: (tx, { id }) => tellTroubleOfPrompt(tx, id, parts.clock()),
    },
    signals,
  )
}

async function readOne(parts: Parts, promptId: number, signal: AbortSignal): Promise<void> {
  const { scene, tokens } = await parts.store.transact(async (tx) => ({
    scene: await sceneOfPrompt(tx, parts, promptId),
    tokens: await spentToday(tx, parts),
  }))
  const said = scene && (await secondReading(parts, { scene, tokens, signal }))
  if (said?.outcome === 'failed')
    parts.log.warn({ event: scene?.eventId, why: said.why }, 'no model read it; the rules do')
  await bookUse(parts, said?.uses ?? [])
  await parts.store.transact((tx) => settle(tx, parts, { promptId, said }))
}

/** undefined: its message cannot be read again, or is not what its sender says any more. */
async function sceneOfPrompt(tx: Tx, parts: Parts, promptId: number): Promise<MessageScene | undefined> {
  const prompt = await tx.prompts.get(promptId)
  return prompt?.data.kind === 'read-again' ? standingIn(tx, parts, prompt.data.eventId) : undefined
}

interface Task {
  readonly scene: MessageScene
  /** Spent today. */
  readonly tokens: number
  readonly signal: AbortSignal
}

async function secondReading({ model }: Parts, { scene, tokens, signal }: Task): Promise<IntentReply> {
  const { doubt } = readingOf(scene)
  const unasked = (why: string) => ({ outcome: 'failed', why, uses: [] }) as const
  if (!model) return unasked('there is no model')
  if (!doubt) return unasked('nothing is doubted any more')
  if (tokens >= model.dailyTokens) return unasked(`the budget of today is used up: ${tokens} tokens`)
  return model.port.readIntent({
    text: scene.event.text,
    chat: scene.chat?.audience ?? 'private',
    role: scene.member.role === 'inspector' ? 'official' : scene.member.role,
    between: [doubt.rules, doubt.likely],
    timeoutMs: model.timeoutMs,
    signal,
  })
}

async function settle(
  tx: Tx,
  parts: Parts,
  { promptId, said }: { promptId: number; said: IntentReply | undefined },
): Promise<void> {
  if (!(await tx.prompts.use(promptId, parts.clock()))) return
  const scene = await sceneOfPrompt(tx, parts, promptId)
  if (scene) await hear(scene, readingOf(scene), said?.outcome === 'read' ? said.intent : undefined)
}

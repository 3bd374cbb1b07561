// Has a model read what the reader was not sure of, outside any transaction; without a reply in time the reader goes by itself.
import { settleDoubt } from '../../domain/message/likeness/doubt.ts'
import type { IntentReply } from '../../domain/message/likeness/second-reader.ts'
import type { Prompt } from '../../domain/messaging/prompt.ts'
import type { Tx } from '../../domain/ports.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { askMeant } from '../../flows/record/ask-meant.ts'
import { readingAs, readingOf } from '../../flows/reading-of.ts'
import type { MessageScene } from '../../flows/scene.ts'
import { handle } from '../handlers.ts'
import { sceneIn } from './inbox-worker.ts'
import type { Parts } from '../parts.ts'

/** Reads one after another, oldest first, until none is left. */
export async function readDoubtful(
  parts: Parts,
  { signal, onRead }: { signal: AbortSignal; onRead: () => void },
): Promise<void> {
  while (!signal.aborted && (await readNext(parts, signal))) onRead()
}

async function readNext(parts: Parts, signal: AbortSignal): Promise<boolean> {
  const doubtful = await parts.store.transact((tx) => oldest(tx, parts))
  if (!doubtful) return false
  const { prompt, scene, tokens } = doubtful
  const said = await secondReading(parts, { scene, tokens, signal })
  if (said.outcome === 'failed')
    parts.log.warn({ event: scene.eventId, why: said.why }, 'no model read it; the rules do')
  await parts.store.transact((tx) => settle(tx, parts, { prompt, said }))
  return true
}

async function oldest(tx: Tx, parts: Parts) {
  const prompt = await tx.prompts.oldest('read-again')
  if (prompt?.data.kind !== 'read-again') return undefined
  const scene = await sceneIn(tx, parts, prompt.data.eventId)
  const spent = await tx.modelUse.ofDay(localDay(parts.clock(), parts.community.timeZone))
  const tokens = spent.reduce((sum, use) => sum + use.promptTokens + use.answerTokens, 0)
  if (scene) return { prompt, scene, tokens }
  await tx.prompts.use(prompt.id, parts.clock())
  return undefined
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
  { prompt, said }: { prompt: Prompt; said: IntentReply },
): Promise<void> {
  const now = parts.clock()
  for (const use of said.uses) await tx.modelUse.add(localDay(now, parts.community.timeZone), use)
  if (prompt.data.kind !== 'read-again' || !(await tx.prompts.use(prompt.id, now))) return
  const scene = await sceneIn(tx, parts, prompt.data.eventId)
  if (!scene) return
  const reading = readingOf(scene)
  if (!reading.doubt) return handle(scene, reading)
  const settled = settleDoubt(reading, reading.doubt, said.outcome === 'read' ? said.intent : undefined)
  if (settled.outcome === 'ask-sender') return askMeant(scene, settled)
  const final = readingAs(scene, settled.as)
  // Talk that nobody addressed to the bot stays unanswered.
  if (final.intent !== 'chatter' || scene.event.addressed) await handle(scene, final)
}

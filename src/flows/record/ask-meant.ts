// A doubted zero: its sender is asked, and his yes books it at the time it was sent.
import { meantMs, renderAskMeant, renderNotMeant } from '../../domain/record/meant.ts'
import type { Settlement } from '../../domain/message/likeness/doubt.ts'
import type { Prompt } from '../../domain/messaging/prompt.ts'
import { hearingOf } from '../hearing-of.ts'
import { keepOpen } from '../keep-open.ts'
import { readingAs } from '../reading-of.ts'
import { here, reply, standingOf, type MessageScene, type Scene } from '../scene.ts'
import type { Completed } from './completed.ts'

type Asked = Omit<Extract<Settlement, { outcome: 'ask-sender' }>, 'outcome'>

export async function askMeant(scene: MessageScene, { zero, otherwise }: Asked): Promise<void> {
  const { token } = await keepOpen(
    scene,
    { kind: 'meant', eventId: scene.eventId, yes: zero, no: otherwise },
    new Date(scene.now.getTime() + meantMs),
  )
  const answer = (label: string, choice: string) => ({
    label,
    token: `meant:${token}:${choice}`,
    word: label,
  })
  await reply(scene, 'receipt', {
    part: 'meant',
    text: renderAskMeant(readingAs(scene, zero), scene.roster),
    buttons: [[answer('是', 'yes'), answer('不是', 'no')]],
  })
}

/** Said in words by him who was asked; undefined where nothing waits for it. */
export async function answerMeant(
  scene: MessageScene,
  yes: boolean,
): Promise<Completed | 'done' | undefined> {
  const { tx, event, now } = scene
  return settleMeant(scene, await tx.prompts.open(here(scene), event.sender.accountId, ['meant'], now), yes)
}

/** Only by him who was asked, and once. */
export async function settleMeant(
  scene: Scene,
  prompt: Prompt | undefined,
  yes: boolean,
): Promise<Completed | 'done' | undefined> {
  if (prompt?.data.kind !== 'meant' || prompt.accountId !== scene.event.sender.accountId) return undefined
  if (prompt.expiresAt <= scene.now || !(await scene.tx.prompts.use(prompt.id, scene.now))) return undefined
  const original = await standingOf(scene, prompt.data.eventId)
  if (original === undefined) return undefined
  const reading = readingAs(original, yes ? prompt.data.yes : prompt.data.no)
  // His word stands, however the message came.
  const meant = { ...original, event: { ...original.event, spoken: undefined } }
  const talk = reading.intent === 'chatter' || hearingOf(meant, reading) !== 'act'
  if (yes || !talk) return { scene: meant, reading }
  await reply(scene, 'receipt', { text: renderNotMeant() })
  return 'done'
}

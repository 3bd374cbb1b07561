// The bot's kinds of work, each running one at a time: inbox, clockwork (supervision and sweep), the plans, answerers, doubts, fetcher, voices, exporter, and a sender for each channel.
import type { Channel } from '../domain/messaging/channel.ts'
import type { WorkKind } from '../domain/messaging/work-rows.ts'
import { singleFlight, type SingleFlight } from '../lib/single-flight.ts'
import { answerOpenQuestions } from './plan/answerer.ts'
import { dutyProposer } from './plan/duty-proposer.ts'
import { exportPapers } from './file/exporter.ts'
import { readDoubtful } from './inbox/doubt-reader.ts'
import { fetchAttachments } from './file/fetcher.ts'
import { hearVoices } from './file/voice-reader.ts'
import { workOffInbox } from './inbox/inbox-worker.ts'
import type { Parts } from './parts.ts'
import { drainOutbox } from './outbox/sender.ts'
import type { Supervisor } from './channel/supervisor.ts'
import { createSweeper } from './clock/sweeper.ts'

/** A model is asked this many questions at once. */
const modelCalls = 2

export interface Lanes {
  wakeInbox(): void
  wakeAll(): void
  /** Resolves when there is nothing left to do now. */
  settled(): Promise<void>
  /** Begins nothing new and waits for what is under way. */
  stop(): Promise<void>
}

/** `wakeAt` is told when a budget lets the next message go. */
export function createLanes(parts: Parts, supervisor: Supervisor, wakeAt: (time: Date) => void): Lanes {
  const stopping = new AbortController()
  const { signal } = stopping
  const onError = (error: unknown) =>
    parts.log.error({ err: error }, 'work failed; the next tick tries again')
  const drain = async (channel: Channel) => {
    for (const time of await drainOutbox(parts, channel, signal)) wakeAt(time)
  }
  const senders = parts.channels.map((channel) => singleFlight(() => drain(channel), onError))
  const wakeSenders = () => senders.forEach((sender) => sender.wake())
  const sweeper = createSweeper(parts)
  const onHeard = () => {
    inbox.wake()
    wakeSenders()
  }
  const later = lanesOfWork(parts, { signal, onDone: wakeSenders, onHeard, onError })
  const onWaiting = (kinds: readonly WorkKind[]) =>
    kinds.flatMap((kind) => later[kind]).forEach((lane) => lane.wake())
  const handle = () => workOffInbox(parts, { signal, onHandled: wakeSenders, onWaiting })
  const inbox = singleFlight(handle, onError)
  const look = () => supervisor.look().then(() => sweeper.sweep())
  const clockwork = singleFlight(() => look().finally(wakeSenders), onError)
  const unlessStopping = (wake: () => void) => () => (signal.aborted ? undefined : wake())
  const idle = () => allIdle([inbox, clockwork, ...Object.values(later).flat(), ...senders])
  return {
    wakeInbox: unlessStopping(() => inbox.wake()),
    wakeAll: unlessStopping(() =>
      // The inbox wakes those that come after it.
      [inbox, clockwork, ...later.plans].forEach((lane) => lane.wake()),
    ),
    async settled() {
      await idle()
      // Begun by the clockwork; what it found is to be sent.
      await supervisor.idle()
      await idle()
    },
    stop() {
      stopping.abort()
      return idle()
    },
  }
}

/** Looked at twice, because what a voice said goes through the inbox again. */
async function allIdle(lanes: readonly SingleFlight[]): Promise<void> {
  for (const lane of [...lanes, ...lanes]) await lane.idle()
}

interface Lane {
  readonly signal: AbortSignal
  readonly onDone: () => void
  /** There is a message more to be handled. */
  readonly onHeard: () => void
  readonly onError: (error: unknown) => void
}

/** What goes beyond a transaction. */
function lanesOfWork(
  parts: Parts,
  { signal, onDone, onHeard, onError }: Lane,
): Readonly<Record<WorkKind | 'plans', readonly SingleFlight[]>> {
  const lane = (work: () => Promise<void>) => singleFlight(work, onError)
  const answer = () => answerOpenQuestions(parts, { signal, onDone })
  const voices = lane(() => hearVoices(parts, { signal, onDone: onHeard }))
  const onSettled = () => {
    voices.wake()
    onHeard()
  }
  const questions = Array.from({ length: parts.model ? modelCalls : 1 }, () => lane(answer))
  const propose = dutyProposer(parts)
  const readPlans = async () => {
    await parts.knowledge.refresh()
    // Those that came while nothing was known yet.
    questions.forEach((one) => one.wake())
    await propose()
  }
  return {
    plans: [lane(readPlans)],
    questions,
    doubts: [lane(() => readDoubtful(parts, { signal, onDone }))],
    // Of each channel by itself: one that does not answer holds up no other's.
    attachments: parts.channels.map((channel) =>
      lane(() => fetchAttachments(parts, channel, { signal, onDone: onSettled })),
    ),
    voices: [voices],
    exports: [lane(() => exportPapers(parts, { signal, onDone }))],
  }
}

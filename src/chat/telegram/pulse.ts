// Whether Telegram answers: since when not, and what an operator should know while it does.
import type { ChannelHealth } from '../../domain/channel/channel-health.ts'
import type { Failure } from './failure.ts'

export interface Pulse {
  /** Telegram answered. */
  beat(): void
  miss(failure: Failure): void
  health(): ChannelHealth
}

/** Two processes that take turns both succeed now and then. */
const conflictMs = 120_000

export function startPulse(): Pulse {
  let lastBeat = new Date()
  let missed: Failure | undefined
  let conflict: { why: string; until: number } | undefined
  return {
    beat() {
      lastBeat = new Date()
      missed = undefined
    },
    miss(failure) {
      missed = failure
      if (failure.conflict) conflict = { why: failure.why, until: Date.now() + conflictMs }
    },
    health() {
      if (conflict && conflict.until > Date.now())
        return { state: 'degraded', why: conflict.why, faults: ['second-poller'] }
      if (missed) {
        const { why, fault } = missed
        return { state: 'down', why, blindSince: lastBeat, ...(fault && { faults: [fault] }) }
      }
      return { state: 'up' }
    },
  }
}

// What a machine heard in a voice message: a zero waits for its sender's word, and takes none back.
import type { Reading } from '../message/reading.ts'
import { dangersOf } from './amending.ts'

export type SpokenSettlement =
  /** `unsaid`: what was said as well and is left out. */
  | { readonly outcome: 'act'; readonly reading: Reading; readonly unsaid?: 'zeros' | 'correction' }
  | { readonly outcome: 'ask-sender' }
  | { readonly outcome: 'type-it' }

export function settleSpoken(reading: Reading): SpokenSettlement {
  switch (reading.intent) {
    case 'zero_report':
      return { outcome: 'ask-sender' }
    case 'late_report':
      return reading.kind === 'zero' ? { outcome: 'ask-sender' } : { outcome: 'act', reading }
    case 'correction': {
      const incidents = dangersOf(reading)
      const danger = { intent: 'incident', incidents, alsoZeroGrids: [], unknownGrids: [] } as const
      return incidents.length > 0
        ? { outcome: 'act', reading: danger, unsaid: 'correction' }
        : { outcome: 'type-it' }
    }
    case 'incident':
      return {
        outcome: 'act',
        reading: { ...reading, alsoZeroGrids: [] },
        ...(reading.alsoZeroGrids.length > 0 && { unsaid: 'zeros' }),
      }
    case 'incident_update':
    case 'notice':
    case 'question':
    case 'ack':
    case 'query_status':
    case 'help':
    case 'chatter':
      return { outcome: 'act', reading }
  }
}

export function renderTypeCorrection(): string {
  return '更正和撤回不按语音办理，没有改动。请打字再发一次。'
}

const left = {
  zeros: '语音里说的零报告没有记入，请打字再报。',
  correction: '语音里说的险情按新事件登记；更正和撤回不按语音办理，要改请打字再发一次。',
} as const

export function renderUnsaid(unsaid: keyof typeof left): string {
  return left[unsaid]
}

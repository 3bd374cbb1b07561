// What a machine heard in a voice message: a zero waits for its sender's word, and takes none back.
import type { Reading } from '../message/reading.ts'

export type SpokenSettlement =
  /** `unsaid`: zeros were said as well and are left out. */
  | { readonly outcome: 'act'; readonly reading: Reading; readonly unsaid: boolean }
  | { readonly outcome: 'ask-sender' }
  | { readonly outcome: 'type-it' }

export function settleSpoken(reading: Reading): SpokenSettlement {
  switch (reading.intent) {
    case 'zero_report':
      return { outcome: 'ask-sender' }
    case 'late_report':
      return reading.kind === 'zero' ? { outcome: 'ask-sender' } : { outcome: 'act', reading, unsaid: false }
    case 'correction':
      return { outcome: 'type-it' }
    case 'incident':
      return {
        outcome: 'act',
        reading: { ...reading, alsoZeroGrids: [] },
        unsaid: reading.alsoZeroGrids.length > 0,
      }
    case 'incident_update':
    case 'notice':
    case 'question':
    case 'ack':
    case 'query_status':
    case 'help':
    case 'chatter':
      return { outcome: 'act', reading, unsaid: false }
  }
}

export function renderTypeCorrection(): string {
  return '更正和撤回不按语音办理，没有改动。请打字再发一次。'
}

export function renderZerosUnsaid(): string {
  return '语音里说的零报告没有记入，请打字再报。'
}

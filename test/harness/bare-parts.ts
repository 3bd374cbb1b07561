// What an application is made of, for a test that needs but its store and clock.
import pino from 'pino'
import type { Parts } from '../../src/app/parts.ts'
import { community } from '../domain/sample-records.ts'
import { noPlans } from './no-plans.ts'

export function bareParts(given: Pick<Parts, 'store' | 'clock'> & Partial<Parts>): Parts {
  return {
    community,
    channels: [],
    knowledge: noPlans,
    log: pino({ level: 'silent' }),
    worker: 'bot',
    newToken: () => 't',
    ...given,
  }
}

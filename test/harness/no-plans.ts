// Knowledge for tests that ask nothing: whoever asks it all the same fails.
import type { Knowledge } from '../../src/domain/knowledge.ts'

export const noPlans: Knowledge = { ask: unasked, evidence: unasked, refresh: async () => {} }

function unasked(): never {
  throw new Error('no plans')
}

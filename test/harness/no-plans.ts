// Knowledge for tests that ask nothing: whoever asks it all the same fails.
import type { Knowledge } from '../../src/domain/question/knowledge.ts'

export const noPlans: Knowledge = {
  ask: unasked,
  evidence: unasked,
  duties: unasked,
  refresh: async () => {},
}

function unasked(): never {
  throw new Error('no plans')
}

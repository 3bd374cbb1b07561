// Knowledge for tests that ask nothing: whoever asks it all the same fails.
import type { DutyProposal } from '../../src/domain/duty/duty.ts'
import type { Knowledge } from '../../src/domain/question/knowledge.ts'

const none: readonly DutyProposal[] = []

export const noPlans: Knowledge = {
  ready: () => true,
  ask: unasked,
  evidence: unasked,
  duties: async () => none,
  refresh: async () => {},
}

function unasked(): never {
  throw new Error('no plans')
}

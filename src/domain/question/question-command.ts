// Words about an answer: 有用, 没用 Q12, and the number of a choice.
import { numbered } from '../messaging/numbered.ts'

const voting = new RegExp(
  `^(?:(有用|👍)|没有?用|👎)\\p{Emoji_Modifier}?\\s*(?:${numbered('Q')})?[。!]?$`,
  'iu',
)

export interface Vote {
  readonly helpful: boolean
  /** undefined: the answer quoted, or else the asker's last one. */
  readonly questionId: number | undefined
}

export function parseVote(text: string): Vote | undefined {
  const vote = voting.exec(text)
  return vote
    ? { helpful: vote[1] !== undefined, questionId: vote[2] ? Number(vote[2]) : undefined }
    : undefined
}

/** 1 to 9. */
export function parseChoice(text: string): number | undefined {
  return /^[1-9]$/.test(text) ? Number(text) : undefined
}

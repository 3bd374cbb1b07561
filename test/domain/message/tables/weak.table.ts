// Messages that the reader is known to get wrong, so that a change that helps them is noticed.
import type { Intent, Row } from './row.ts'

export const weak: readonly (readonly [Intent, Row])[] = [
  ['correction', ['g7', '我搞错了,7格今天没事,刚才那个是8格的', { grids: [7] }]],
]

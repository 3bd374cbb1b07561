// 其余: of a worker of several grids those that he has not named.
import { matchesOf } from '../../../lib/matches.ts'
import { restAlone } from '../words/grids.ts'
import { zeroOf } from './zeros.ts'
import type { ReadingContext } from '../reading.ts'
import type { GridMention } from '../field/grids.ts'

const alone = new RegExp(restAlone, 'g')

/** That the rest is well may be said of the grid that was named last: of it only what happened is told. */
export function restOfMine(
  text: string,
  before: readonly GridMention[],
  { mine = [] }: ReadingContext,
): GridMention[] {
  const named = before.flatMap((one) => [...one.ids, ...one.unknown])
  const ids = mine.filter((id) => !named.includes(id))
  if (named.length === 0 || ids.length === 0 || !named.every((id) => mine.includes(id))) return []
  return matchesOf(alone, text).flatMap(({ index: start, 0: said }) => {
    const end = start + said.length
    const [clause = ''] = text.slice(end).split(/[,。;!?\n]/)
    return zeroOf(clause) === 'zero' ? [] : [{ start, end, ids, unknown: [] }]
  })
}

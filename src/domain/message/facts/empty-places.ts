// Takes from a list the grids whose places nobody has filled yet: 3格, and on the next line 4格 无.
import type { GridMention } from '../field/grids.ts'
import type { Layout } from './layout.ts'

const ordinal = /(?:^|\n)\s*(?:\(?\d{1,3}\)?\s?[.、):]|[①-⑳]|[-•*·])?\s*第?$/
/** Of a line that is no longer. */
const longest = 40
const empty = /^[\s:_—.…-]*(?:\(?(?:空|待填|未填)?\)?)[\s_—.…-]*$/
/** 均无异常: of those before as well. */
const joint = /^\s*(?:[、,和及与跟至到~-]|[都均全皆也])/
const leastFilled = 2

type Place = 'filled' | 'empty' | undefined

/** The others stand as they are; so do all of a list that is not filled line by line. */
export function withoutEmptyPlaces(layout: Layout): Layout {
  const { grids, text } = layout
  if (grids.length <= leastFilled) return layout
  const chain = text.includes('接龙')
  const places = grids.map((one, at) =>
    placeOf(one, { text, chain, next: grids[at + 1], before: grids[at - 1] }),
  )
  const filled = places.filter((one) => one === 'filled').length
  if (filled < leastFilled || !places.includes('empty')) return layout
  return { ...layout, grids: grids.filter((_, at) => places[at] !== 'empty') }
}

interface Around {
  readonly text: string
  /** Handed round: places may stand on one line. */
  readonly chain: boolean
  readonly before: GridMention | undefined
  readonly next: GridMention | undefined
}

function placeOf({ start, end }: GridMention, { text, chain, before, next }: Around): Place {
  const apart = chain && before !== undefined && /\s$/.test(text.slice(before.end, start))
  if (!ordinal.test(text.slice(Math.max(0, start - 12), start)) && !apart && !(chain && before === undefined))
    return undefined
  const rest = text.slice(end, next?.start ?? text.length)
  const line = chain ? rest : (rest.split('\n')[0] ?? '')
  if (!chain && next !== undefined && !rest.includes('\n')) return undefined
  const first = line.split('\n')[0] ?? ''
  if (first.length <= longest && empty.test(first)) return 'empty'
  return joint.test(line) ? undefined : 'filled'
}

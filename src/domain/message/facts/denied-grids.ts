// Grids that are named only to say that it was not these: 是12格不是2格.
import type { GridMention } from '../field/grids.ts'
import type { Layout } from './layout.ts'

const deniedBefore = /(?:不是|唔系|并非|而非)(?:我们?)?\s?第?$/
/** 不是2格有事,是…: what is denied is what happened there. */
const goesOnBehind = /^[都也]?(?:没|无|有|零|正常|平安)/

/** Of 是12格不是2格 the 12; all where none is left. */
export function withoutDeniedGrids(layout: Layout): Layout {
  const { grids } = layout
  const left = grids.filter((one) => !isDenied(layout, one))
  return left.length > 0 && left.length < grids.length ? { ...layout, grids: left } : layout
}

/** 不是2格,没事: of which grid, is not said. */
export function deniesAllGrids(layout: Layout): boolean {
  return layout.grids.length > 0 && layout.grids.every((one) => isDenied(layout, one))
}

function isDenied({ text }: Layout, { start, end }: GridMention): boolean {
  return deniedBefore.test(text.slice(Math.max(0, start - 6), start)) && !goesOnBehind.test(text.slice(end))
}

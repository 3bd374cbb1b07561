// Grids that are named only to say that it was not these, or who tells of others: 是12格不是2格, 由4格代报.
import type { GridMention } from '../field/grids.ts'
import type { Layout } from './layout.ts'

const deniedBefore = /(?:不是|唔系|并非|而非)(?:我们?)?\s?第?$/
/** 不是2格有事,是…: what is denied is what happened there. */
const goesOnBehind = /^[都也]?(?:没|无|有|零|正常|平安)/

/** 2格由4格老莫代报: whose grid tells of it; 两格都没事 is said of both. */
const reporting = /(?:由|让|请|托)\s?第?$/
const reports = /^[一-龥]{0,4}?[代帮替](?![^。;]*(?:[两俩]个?网?格|[都均]))/

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
  const [before, after] = [text.slice(Math.max(0, start - 6), start), text.slice(end)]
  return (
    (deniedBefore.test(before) && !goesOnBehind.test(after)) ||
    (reporting.test(before) && reports.test(after))
  )
}

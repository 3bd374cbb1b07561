// Tells the tables and lists that people fill for something else: vaccinations, orders, rosters, the figures of a week, empty forms.
import { pattern } from '../../../lib/pattern.ts'
import * as words from '../words/other-matters.ts'
import type { Layout } from './layout.ts'
import { isOtherTable } from './table-rows.ts'

const heading = pattern('', words.heading)
const stretch = pattern('', words.stretch)
const goods = pattern('m', words.goods)
const model = pattern('', words.model)
const empty = pattern('gm', words.emptyLabel)
const filled = pattern('m', words.filledLabel)

/** Of such a list no row says anything of a grid. */
export function isOfAnotherMatter({ text }: Layout): boolean {
  if (!text.includes('\n')) return false
  const [first = ''] = text.trim().split('\n', 1)
  const opening = /^\s*#?接龙\s*$/.test(first) ? text.trim().split('\n').slice(0, 2).join(' ') : first
  return (
    isOtherTable(text) ||
    heading.test(opening) ||
    stretch.test(opening) ||
    goods.test(text) ||
    model.test(opening) ||
    ((text.match(empty)?.length ?? 0) > 1 && !filled.test(text))
  )
}

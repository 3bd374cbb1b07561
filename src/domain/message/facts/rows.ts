// Reads lists that people pass round (接龙) and pasted tables: a row counts when it is filled.
import { pattern } from '../../../lib/pattern.ts'
import * as words from '../words/cells.ts'
import type { Layout } from './layout.ts'
import { partsOf, plainRow, type Row } from './row.ts'
import { tableRows } from './table-rows.ts'

const ordinal =
  /^\s*(?:\(?\d{1,3}\)?\s?[.、)．:](?!\d(?!\d?\s?(?:号|格|网)))|\d{1,3}\s+(?=\d{1,2}\s?号?网?格)|[①-⑳]|\d️⃣|[-•*·])\s*/
const pending = pattern('', words.owedCell)
const ticks = /[✅✔✓☑√👌]/gu
const nought = pattern('', words.noughtCell)
const something = pattern('', words.someCell)

/** The filled rows; undefined where the message is no list and no table. */
export function readRows(layout: Layout): Row[] | undefined {
  const lines = partsOf({ start: 0, text: layout.text }, /\n/)
  const table = tableRows(layout)
  if (table) return table
  const items = lines.filter((line) => ordinal.test(line.text))
  const chain = /接龙/.test(layout.text) ? 1 : 2
  if (items.length < chain) return undefined
  return items.flatMap((line) => {
    const skip = ordinal.exec(line.text)?.[0].length ?? 0
    const item = { start: line.start + skip, text: line.text.slice(skip) }
    return item.text.trim() === '' || pending.test(item.text)
      ? []
      : [{ ...plainRow(item, layout), ...toldIn(item.text) }]
  })
}

/** 张三 无, 无 张三, 有 张三: the word that tells, and who. */
function toldIn(text: string): Pick<Row, 'zero' | 'untold'> {
  const said = text
    .replace(ticks, ' ')
    .replace(/[!。~啊呀\s]{1,20}$/, '')
    .trim()
    .split(/[\s,:、-]+/)
  const others = said.filter(
    (one) => !/^(?:第?\d{1,2}号?网?格|[一-龥]{1,3}|0)$/.test(one) || something.test(one),
  )
  const zero = nought.test(said.at(-1) ?? '') || (others.length === 0 && said.some((one) => nought.test(one)))
  return { zero, untold: said.slice(1).some((one) => something.test(one)) && others.length === 1 }
}

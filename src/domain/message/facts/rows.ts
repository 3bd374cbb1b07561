// Reads lists that people pass round (接龙) and pasted tables: a row counts when it is filled.
import type { IncidentCategory } from '../reading.ts'
import { kindOfColumn } from '../signs/tallies.ts'
import { workKind } from '../words/tallies.ts'
import type { Layout } from './layout.ts'

export interface Row {
  readonly start: number
  readonly text: string
  readonly grids: readonly string[]
  readonly unknown: readonly string[]
  /** Every cell is zero. */
  readonly zero: boolean
  /** A figure in it is above zero, and nothing says of what. */
  readonly untold?: boolean
  /** The first number above zero under a column of incidents. */
  readonly cell: { readonly category: IncidentCategory | undefined; readonly count: number } | undefined
}

interface Line {
  readonly start: number
  readonly text: string
}

const ordinal =
  /^\s*(?:\(?\d{1,3}\)?\s?[.、)．:](?!\d(?!\d?\s?(?:号|格|网)))|\d{1,3}\s+(?=\d{1,2}\s?号?网?格)|[①-⑳]|\d️⃣|[-•*·])\s*/
/** A row that waits to be filled. */
const pending = /未报|没报|未交|未填|[未没]巡|待(?:报|巡|查|填|定|核|补)|[请休病事]假|调休|轮休/
const ticks = /[✅✔✓☑√👌]/gu
const zeroCell = /^(?:0(?:起|处|件)?|零|无|没有|无异常|正常|否|\/|-|—|〇|冇)$/
const headerCell = /^(?:序号|网格|网格号|网格编号|情况|状态|事件|备注|姓名|日期|时间|内容|网格员)$/
/** Who, when, how often and how many live there: nothing of what was found. */
const besideReport = new RegExp(
  `序号|姓名|网格员|人$|日期|时间|填报|备注|[次人户栋]数|人口|面积|到岗|出勤|^(?:${workKind})`,
)
const aboveZero = /^有?(\d{1,4})(?:起|处|件|例|个)?$/
/** 有, 异常: something, and not how much. */
const something = /^(?:有|是|异常|×|✗)$/

function countOf(cell: string): number {
  return something.test(cell) ? 1 : Number(aboveZero.exec(cell)?.[1] ?? 0)
}
/** A column that says how many, and not of what. */
const countsOnly = /^(?:数量|数|件数|起数|处数|个数)$/

/** The filled rows; undefined where the message is no list and no table. */
export function readRows(layout: Layout): Row[] | undefined {
  const lines = splitLines(layout.text)
  const table = lines.filter((line) => /\t|\|/.test(line.text))
  if (table.length >= 2) return tableRows(table, layout)
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
    (one) => !/^(?:第?\d{1,2}号?网?格|[一-龥]{1,3})$/.test(one) || something.test(one),
  )
  const zero =
    zeroCell.test(said.at(-1) ?? '') || (others.length === 0 && said.some((one) => zeroCell.test(one)))
  return { zero, untold: said.slice(1).some((one) => something.test(one)) && others.length === 1 }
}

function tableRows(lines: readonly Line[], layout: Layout): Row[] {
  const split = lines.map((line) => cells(line))
  const header = split[0]?.some((cell) => headerCell.test(cell.text)) ? split[0] : undefined
  const gridColumn = header?.findIndex((cell) => /网格(?!员)/.test(cell.text)) ?? -1
  return lines.flatMap((line, index) => {
    const row = split[index] ?? []
    if ((header && index === 0) || row.every((cell) => /^[-:\s]*$/.test(cell.text))) return []
    return tableRow({ line, row, header, gridColumn }, layout)
  })
}

interface TableLine {
  readonly line: Line
  readonly row: readonly Line[]
  readonly header: readonly Line[] | undefined
  readonly gridColumn: number
}

function tableRow({ line, row, header, gridColumn }: TableLine, layout: Layout): Row[] {
  const plain = plainRow(line, layout)
  const number = /^\d{1,3}$/.exec(row[gridColumn]?.text ?? '')?.[0]
  const grid =
    number === undefined ? undefined : layout.context.grids.find((one) => one.number === Number(number))
  const values = row.filter((cell, column) => {
    const title = header?.[column]?.text ?? ''
    const named = layout.grids.some(
      (one) => one.start >= cell.start && one.start < cell.start + cell.text.length + 1,
    )
    return column !== gridColumn && !besideReport.test(title) && !named && cell.text !== ''
  })
  if (values.length === 0) return []
  const numbered = row.flatMap((cell, column) => {
    const count = countOf(cell.text)
    const title = header?.[column]?.text ?? ''
    const category = kindOfColumn(title)
    return count > 0 && (category !== undefined || countsOnly.test(title)) ? [{ category, count }] : []
  })
  return [
    {
      ...plain,
      grids: grid ? [grid.id] : plain.grids,
      unknown: number !== undefined && !grid ? [number] : plain.unknown,
      zero: values.every((cell) => zeroCell.test(cell.text)),
      untold: numbered.length === 0 && header !== undefined && values.some((cell) => countOf(cell.text) > 0),
      cell: numbered[0],
    },
  ]
}

function plainRow(line: Line, layout: Layout): Row {
  const mentions = layout.grids.filter(
    (one) => one.start >= line.start && one.start < line.start + line.text.length,
  )
  return {
    ...line,
    grids: mentions.flatMap((one) => one.ids),
    unknown: mentions.flatMap((one) => one.unknown),
    zero: false,
    cell: undefined,
  }
}

function cells(line: Line): Line[] {
  const found: Line[] = []
  let start = 0
  for (const part of line.text.split(/[\t|]/)) {
    found.push({ start: line.start + start, text: part.trim() })
    start += part.length + 1
  }
  return found
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const part of text.split('\n')) {
    lines.push({ start, text: part })
    start += part.length + 1
  }
  return lines
}

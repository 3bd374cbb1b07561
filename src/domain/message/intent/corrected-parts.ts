// Reads a correction of several grids as one of each, and hears danger in it as a plain report would.
import { pattern } from '../../../lib/pattern.ts'
import { type Draft, exceptedGrids, readDrafts } from '../drafts.ts'
import { readFacts } from '../facts.ts'
import { layOut, type Layout } from '../layout.ts'
import type { CorrectedReport, IncidentFacts } from '../reading.ts'
import * as words from '../words/corrected.ts'
import { isNotThis, readCorrected } from './corrected.ts'
import type { Correction } from './corrected-kind.ts'
import { correctedPart, type Part } from './corrected-part.ts'
import { incidentOf } from './incident.ts'
import { isUrgent } from './urgency.ts'

const heading = pattern('', words.heading)
const unchanged = pattern('', words.unchanged)
const opensWithGrid = pattern('', words.opensWithGrid)

export function readCorrection(layout: Layout): Correction {
  const whole = withDanger(withoutExcepted(readCorrected(layout), layout), layout)
  return together(whole, partsOf(layout, whole) ?? dangerBeside(whole, layout))
}

/** 更正:除3格外都无异常: of all but those that are named. */
function withoutExcepted(reading: Correction, layout: Layout): Correction {
  const excepted = reading.kind === 'zero' ? exceptedGrids(layout) : []
  if (excepted.length === 0) return reading
  const grids = readDrafts(layout).flatMap((one) => one.grids)
  return { ...reading, grids: [...new Set(grids)].filter((id) => !excepted.includes(id)) }
}

/** 8格改为零,着火的是7格: of whatever a zero is put in the place, danger elsewhere is told, too. */
function dangerBeside(zero: Correction, layout: Layout): readonly CorrectedReport[] | undefined {
  if (zero.kind !== 'zero') return undefined
  const elsewhere = plainIncidents(layout).filter(
    ({ urgent, grids }) => urgent && grids.length > 0 && grids.every((id) => !zero.grids.includes(id)),
  )
  const told = elsewhere.map(({ grids, day, category, count, location, urgent }) => {
    return { kind: 'incident' as const, grids, gridsNamed: true, day, category, count, location, urgent }
  })
  const { kind, grids, gridsNamed, day, category, count, location } = zero
  return told.length > 0 ? [{ kind, grids, gridsNamed, day, category, count, location }, ...told] : undefined
}

/** 零报告撤回,锅炉房漏气: what stands in place of a report may be danger. */
function withDanger(reading: Correction, layout: Layout): Correction {
  if (reading.kind !== 'incident') return reading
  const endangers =
    isUrgent(layout.clauses) || plainIncidents(layout, correctedPart(layout)).some((one) => one.urgent)
  return endangers ? { ...reading, urgent: true } : reading
}

/** What a part of it tells where it is read as a report of its own. */
function plainIncidents(layout: Layout, part?: Part): readonly IncidentFacts[] {
  const { start, end, text } = part ?? { start: 0, end: layout.text.length, text: layout.text }
  const from = start + (heading.exec(text)?.[0].length ?? 0)
  const plain = layOut(layout.asWritten(from, end), layout.context)
  return readFacts(plain).incidents.map((one) => incidentOf(plain, one))
}

/** More grids than these nobody corrects in one message, each otherwise. */
const mostParts = 40

/** undefined: it is of one thing, or it moves a report from one grid to another. */
function partsOf(layout: Layout, { day }: Correction): readonly CorrectedReport[] | undefined {
  if (layout.grids.length < 2 || movesGrid(layout)) return undefined
  const drafts = readDrafts(layout).filter(({ grids, unknown }) => grids.length > 0 && unknown.length === 0)
  if (!drafts.every((one) => tellsOfGrid(one, layout))) return undefined
  const ids = drafts.flatMap(({ grids }) => grids)
  if (drafts.length < 2 || drafts.length > mostParts || new Set(ids).size < ids.length) return undefined
  const parts = drafts.map((one) => partOf(one, layout, day))
  return parts.some((one) => one === 'unclear') ? undefined : parts.filter((one) => typeof one === 'object')
}

function partOf(
  { clauses, grids }: Draft,
  layout: Layout,
  day: string,
): CorrectedReport | 'unchanged' | 'unclear' {
  const [first] = clauses
  const last = clauses.at(-1)
  if (!first || !last) return 'unclear'
  const said = layout
    .asWritten(first.start, last.start + last.text.length)
    .replace(/^\s*\d{1,2}[.、)]\s*(?=\d)/, '')
  if (unchanged.test(said)) return 'unchanged'
  const own = layOut(`更正:${said}`, layout.context)
  const { kind, category, count, location, vague, urgent, ...read } = withDanger(readCorrected(own), own)
  if (vague) return 'unclear'
  const when = own.days.length > 0 ? read.day : day
  return {
    kind,
    grids,
    gridsNamed: true,
    day: when,
    category,
    count,
    location,
    ...(urgent ? { urgent } : {}),
  }
}

/** 改成6格, 不是5格: of which grid the report is, not what is so there. */
function movesGrid(layout: Layout): boolean {
  const { text, grids } = layout
  const { start: part } = correctedPart(layout)
  const isLed = part > 0 && !/[:\s]/.test(text[part - 1] ?? '')
  return grids.some(
    (one) =>
      isNotThis(text, one) || (isLed && part <= one.start && text.slice(part, one.start).trim() === ''),
  )
}

/** 刚才多打了个7格: no grid that something is told of. */
function tellsOfGrid({ clauses: [first] }: Draft, { text, grids }: Layout): boolean {
  const mention = grids.find((one) => first && one.start >= first.start)
  return (
    first !== undefined &&
    mention !== undefined &&
    opensWithGrid.test(text.slice(first.start, mention.start).replace(heading, ''))
  )
}

function together(whole: Correction, parts: readonly CorrectedReport[] | undefined): Correction {
  const [only, ...more] = parts ?? []
  if (!parts || !only) return whole
  const told = parts.filter(({ kind }) => kind === 'incident')
  const main =
    told.find(({ urgent }) => urgent) ?? told[0] ?? parts.find(({ kind }) => kind === 'zero') ?? only
  const { intent, refs, unknownGrids } = whole
  const grids = parts.filter(({ kind }) => kind === main.kind).flatMap((one) => one.grids)
  return { ...main, intent, refs, unknownGrids, grids, ...(more.length > 0 ? { parts } : {}) }
}

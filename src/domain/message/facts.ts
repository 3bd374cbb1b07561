// Sorts what a message says by grid: where nothing happened, and what happened where.
import { type Clause, splitClauses } from './clauses.ts'
import { allBut, complement, type GridMention, miscountedRest } from './field/grids.ts'
import { findHazards, type Hazard, mainCategory } from './intent/hazards.ts'
import { readPlace } from './field/places.ts'
import type { IncidentCategory } from './reading.ts'
import { isReserved } from './intent/reserve.ts'
import { readRows, type Row } from './rows.ts'
import type { Layout } from './layout.ts'
import { isUrgent, threatensLife } from './intent/urgency.ts'
import { zeroOf } from './intent/zeros.ts'

/** What is said of one grid or of some grids together. */
export interface Section {
  readonly grids: readonly string[]
  readonly unknown: readonly string[]
  readonly clauses: readonly Clause[]
  readonly says: 'zero' | 'incident' | undefined
  readonly category: IncidentCategory | undefined
  /** A count that stands in a table cell. */
  readonly count: number | undefined
}

export interface Facts {
  readonly sections: readonly Section[]
  readonly zeroGrids: readonly string[]
  readonly incidents: readonly Section[]
  /** A zero is denied: 并非一切正常. */
  readonly denied: boolean
  /** The message is a list or table of rows. */
  readonly listed: boolean
}

const rhetorical =
  /管不管|没人管|有没有人管|谁(?:来)?管|谁的?[^,]{1,8}(?:堵|挡|占|堆)|谁(?:家)?(?:往|又|把|乱|随便|这么|那么|总|老|天天)|谁来(?!负责)|谁能|管管|能不能(?:来|管|派|处理|快|让|小声|别)|怎么又|咋又|为什么又|为啥又|怎么还|咋还|到底|什么情况|啥情况|咋回事|怎么回事|什么时候(?:能|才|修|处理|清|来)|啥时候(?:能|才|修)|几时(?:先|至)?(?:整|修)|怎么没人|为什么没人|怎么办|咋办|点算|有人(?:管|处理)吗|是不是又|吓死|有王法|讲唔讲理|帮(?:忙)?看|反映过?好?几|反映多次/
const checkVerb =
  /(?:走访|慰问|探望|看望|探访|讨论|研究|部署|重点|开展|专项|推进|检查|排查|巡查|宣传|学习|整治|治理|查看|核查|关注|清查|摸排|普查|回收|处理|负责|分类|有关|关于|登记|演练|重点是?)(?!出|到|中|时)(?:了|一下|过)?[^,。]{0,12}$/
const finding =
  /发现|查见|查到|查出|查获|看到|看见|见到|见有|目击|有人|有个|有一|有辆|有只|有条|有户|有家|出现|接到|接报|捡到|遇到|[一二三四五六七八九十两俩\d]\s?(?:处|起|辆|只|条|家|户|个|名|人|堆|盏|件|例)/
const complaint =
  /太|死了|没人|又|一地|满|坏|不(?:停|让|管|走|给|开|通)|堵|乱|吵|影响|受不了|臭|快来|管不管|被|了好几|半年|几天|天天|整天|一直|老是|总|危险|吓|疑似|好像|隐患|松|破|裂|断|掉|倒|塌|丢|歪|漏|坑|没了|不见|响|占|冒|垮|陷|深|夹|卡|绊|砸|没关|敞|锁/

export function readFacts(layout: Layout): Facts {
  const rows = readRows(layout)
  const sections = rows === undefined ? proseSections(layout) : rows.map((row) => rowSection(row, layout))
  const excepted = exceptedGrids(layout)
  const zeroGrids = sections
    .filter((one) => one.says === 'zero')
    .flatMap(({ grids }) => (grids.every((id) => excepted.includes(id)) ? grids : without(grids, excepted)))
  const denied = layout.clauses.some((clause) => zeroOf(clause.text) === 'denied')
  const incidents = sections
    .filter((one) => one.says === 'incident')
    .flatMap((one) => splitIncident(one, layout))
  const incidentGrids = incidents.flatMap((one) => one.grids)
  return {
    sections,
    zeroGrids: [...new Set(zeroGrids)].filter((id) => !incidentGrids.includes(id)),
    incidents,
    denied,
    listed: rows !== undefined,
  }
}

/** Of 除4格、5格外,1到7格 the 4 and the 5, whatever clause names them again in a range. */
function exceptedGrids({ text, grids }: Layout): string[] {
  const spans = [...text.matchAll(/除(?:了|开|去)?[^,。;!?\n]{1,30}?外/g)]
  return grids
    .filter((one) => spans.some((span) => span.index < one.start && one.start < span.index + span[0].length))
    .flatMap((one) => one.ids)
}

function without(grids: readonly string[], excepted: readonly string[]): string[] {
  return grids.filter((id) => !excepted.includes(id))
}

/** 停电没发出去: why a report did not come. */
const excuse = /(?:没|未)(?:有)?(?:发|报|交|提交|传)(?:送)?(?:出|上|成|进)/

/** Hazards that the clause asserts: not denied, not asked about, not conditional, not merely a task. */
export function assertedHazards(clause: Clause): Hazard[] {
  if (clause.unreal || excuse.test(clause.text)) return []
  const complains = rhetorical.test(clause.text)
  if (clause.asks && (!complains || isProcedural(clause))) return []
  const found = finding.test(clause.text)
  const live = findHazards(clause.text).filter(
    (one) => !one.negated && (found || !checkVerb.test(clause.text.slice(0, one.start))),
  )
  const strong = live.some((one) => one.weight > 1)
  const supported = strong || complains || found || complaint.test(clause.text)
  return supported ? live : []
}

const procedure =
  /(?:什么时候|啥时候|几点|几时|多久)(?:来)?清[运扫]|(?:归|由|该|属于|算)(?:谁|哪个部门|哪里)|(?:怎么办|咋办|点算)\s*$/
const presentFact =
  /又|还|都|满|好几|天天|一直|老是|现在|今[天日早晚]|昨|刚|我|俺|咱|这|那|\d|[一二两三四五六七八九十]|栋|单元|楼下|楼上|门口|着|没人|太|快/

/** 停水了怎么办, 堆物归谁管: asks for the rule; nothing tells where or when it would be so. */
function isProcedural(clause: Clause): boolean {
  return (
    procedure.test(clause.text) &&
    !presentFact.test(clause.text) &&
    !(/了/.test(clause.text) && isUrgent([clause]))
  )
}

interface Draft {
  readonly clauses: Clause[]
  readonly mentions: GridMention[]
  filled: boolean
  /** Speaks of the grids that are not named: 其余网格. */
  rest: boolean
}

function proseSections(layout: Layout): Section[] {
  const drafts: Draft[] = []
  for (const clause of cutAtGrids(layout)) {
    const mentions = mentionsIn(layout.grids, clause.start, clause.start + clause.text.length)
    const named = mentions.reduce((sum, one) => sum + one.end - one.start, 0)
    const filled = clause.text.replace(/[^\p{L}\d]/gu, '').length > named
    const last = drafts.at(-1)
    const rest = speaksOfRest(clause.text, layout)
    const opens = mentions.length > 0 || rest
    if (last && !(opens && (last.mentions.length > 0 || last.rest) && last.filled)) {
      last.clauses.push(clause)
      last.mentions.push(...mentions)
      last.filled ||= filled
      last.rest ||= rest && !/除/.test(layout.text)
    } else drafts.push({ clauses: [clause], mentions, filled, rest: rest && !/除/.test(layout.text) })
  }
  const all = drafts.flatMap((draft) => draft.mentions)
  return drafts.map((draft) => {
    const unknown = draft.mentions.flatMap((one) => one.unknown)
    const grids = draftGrids(draft, all, layout)
    const vague = miscountedRest(draft.clauses.map((clause) => clause.text).join(','), grids)
    if (vague !== undefined)
      return section({ clauses: draft.clauses, grids: [], unknown: [...unknown, vague] }, layout)
    return section({ clauses: draft.clauses, grids, unknown }, layout)
  })
}

function speaksOfRest(text: string, layout: Layout): boolean {
  const excepting = /除.{1,40}外/.test(layout.text) && /其余|其他|其它/.test(text)
  return excepting || complement(text, [], layout.context) !== undefined
}

function draftGrids(draft: Draft, all: readonly GridMention[], layout: Layout): readonly string[] {
  const text = draft.clauses.map((clause) => clause.text).join(',')
  const named = draft.mentions.flatMap((one) => one.ids)
  if (namesException(draft.clauses)) return named
  const excepted = draft.mentions.filter((one) => isExcepted(one, layout)).flatMap((one) => one.ids)
  const kept = named.filter((id) => !excepted.includes(id))
  if (excepted.length > 0 && kept.length > 0) return kept
  if (draft.mentions.length === 0 && speaksOfRest(text, layout))
    return allBut(
      all.flatMap((one) => one.ids),
      layout.context,
    )
  return complement(text, /除/.test(text) ? draft.mentions : all, layout.context) ?? named
}

/** Of 1-6格除4格外 the 4格. */
function isExcepted(mention: GridMention, layout: Layout): boolean {
  return /除(?:了|开|去)?\s?$/.test(layout.text.slice(Math.max(0, mention.start - 4), mention.start))
}

/** 除12格有人闹事外: the clause tells what is wrong with the grids it takes out. */
function namesException(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) => /除/.test(clause.text) && assertedHazards(clause).some((one) => one.weight > 1),
  )
}

function rowSection(row: Row, layout: Layout): Section {
  const made = section({ clauses: splitRow(row), grids: row.grids, unknown: row.unknown }, layout)
  if (row.zero && made.says === undefined) return { ...made, says: 'zero' }
  if (row.cell && row.cell.count > 0)
    return { ...made, says: 'incident', category: made.category ?? row.cell.category, count: row.cell.count }
  return made
}

function splitRow(row: Row): Clause[] {
  return splitClauses(row.text).map((clause) => ({ ...clause, start: clause.start + row.start }))
}

/** 7格有事: that something happened there, and not yet what; who says so waits to be asked. */
const announces =
  /(?<!没|没有|无|未|不|如|若|谁|还|凡|所)有(?:点|些|个|一?起|新)?(?:事儿?|情况|状况|问题|异常|隐患)(?:了|待[核查报]|要报)?\s*$|出(?:了)?(?:点|些)?(?:事|状况|问题)(?:了|儿)?\s*$/

function section(
  draft: { clauses: readonly Clause[]; grids: readonly string[]; unknown: readonly string[] },
  layout: Layout,
): Section {
  const own = layout.context.ownGrid
  const named = draft.grids.length > 0 || draft.unknown.length > 0
  const grids = [...new Set(named || own === undefined ? draft.grids : [own])]
  const hazards = draft.clauses.flatMap((clause) => assertedHazards(clause))
  const zeros = draft.clauses.filter(
    (clause) => !clause.unreal && !clause.asks && zeroOf(clause.text) === 'zero',
  )
  const zero = zeros.some((clause) => !isReserved(clause.text, layout.owed))
  const category = leadingCategory(draft.clauses)
  const counted =
    !zero &&
    category === undefined &&
    draft.clauses.some(
      (one) =>
        !one.unreal &&
        !one.asks &&
        /(?:发现|查见|查出|有人|违规).{0,12}[一二三四五六七八九十两\d](?:处|起|件|人|名|个|辆|条|只)/.test(
          one.text,
        ),
    )
  const decisive =
    draft.clauses.some((one) => threatensLife(one)) ||
    hazards.some((one) => one.weight > 1) ||
    (hazards.length > 0 && zeros.length === 0)
  const announced =
    named && !zero && draft.clauses.some((one) => !one.unreal && !one.asks && announces.test(one.text))
  const says = decisive || counted || announced ? 'incident' : zero ? 'zero' : undefined
  return {
    ...draft,
    grids,
    says,
    category: says === 'incident' ? (category ?? 'other') : undefined,
    count: undefined,
  }
}

/** The mentions that start in a span; they are in order, so the search is by halves. */
function mentionsIn(mentions: readonly GridMention[], start: number, end: number): GridMention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((mentions[last]?.start ?? end) < end) last++
  return mentions.slice(low, last)
}

/** The category of the first clause that says what is wrong; a mere topic before it does not count. */
function leadingCategory(clauses: readonly Clause[]): IncidentCategory | undefined {
  const hazards = clauses.map((clause) => assertedHazards(clause))
  const leading = hazards.find((found) => found.some((one) => one.weight > 1))
  return mainCategory(firstItem(clauses, leading) ?? hazards.flat())
}

/** A later clause that tells of another kind of thing at a place of its own is another incident. */
function splitIncident(whole: Section, layout: Layout): Section[] {
  const { clauses } = whole
  const first = clauses.findIndex((one) => assertedHazards(one).some((hazard) => hazard.weight > 1))
  const next = clauses.findIndex((one, index) => {
    const grave = assertedHazards(one).filter((hazard) => hazard.weight > 2)
    const kind = mainCategory(grave)
    const apart =
      /还有|另|同时|此外|也有|以及|\d\s?[处辆起]/.test(one.text) &&
      index > first &&
      first >= 0 &&
      kind !== undefined &&
      kind !== whole.category
    return apart && readPlace([one], layout.raw) !== undefined && !isUrgent([one])
  })
  if (next < 0) return [whole]
  const rest = clauses.slice(next)
  return [
    { ...whole, clauses: clauses.slice(0, next) },
    { ...whole, clauses: rest, category: leadingCategory(rest) ?? 'other' },
  ]
}

/** Of 群租2套、飞线1处 the hazards of the first item; all of them where the clause is no such list. */
function firstItem(
  clauses: readonly Clause[],
  hazards: readonly Hazard[] | undefined,
): readonly Hazard[] | undefined {
  const clause = clauses.find((one) =>
    /[\d一二三四五六七八九十两][^、]{1,2}、.*[\d一二三四五六七八九十两]/.test(one.text),
  )
  const end = clause?.text.indexOf('、') ?? -1
  const first = hazards?.filter((one) => end < 0 || one.start < end)
  return first?.some((one) => one.weight > 1) ? first : hazards
}

/** Clauses, cut once more where a second grid is named in one clause: 2格无 3格漏水. */
function cutAtGrids(layout: Layout): Clause[] {
  return layout.clauses.flatMap((clause) => {
    const end = clause.start + clause.text.length
    const inside = mentionsIn(layout.grids, clause.start, end)
    const cuts = inside.filter((one, index) => {
      const before = inside[index - 1]
      return (
        before !== undefined &&
        /[^\s、,和及与跟除了外至到\-—~]/.test(layout.text.slice(before.end, one.start)) &&
        !/除|不是|改/.test(layout.text.slice(clause.start, one.start))
      )
    })
    if (cuts.length === 0) return [clause]
    const starts = [clause.start, ...cuts.map((one) => one.start)]
    return starts.map((start, index) => ({
      ...clause,
      start,
      text: layout.text.slice(start, starts[index + 1] ?? end),
    }))
  })
}

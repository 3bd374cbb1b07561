// A report in writing: which regime and unit it is for, whether it holds its parts, and who gets it.
import { parseOrder } from '../messaging/numbered.ts'
import { renderDay, type LocalDay } from '../time/local-day.ts'
import type { FileRef } from '../file/stored-file.ts'
import { officialsOf, unitOf, type Person, type Roster, type Unit } from '../roster/roster.ts'
import { namedRegime } from './named-regime.ts'
import { reportingGrids, unitsReportedBy } from './regime.ts'
import type { Regime, Wants } from './regime-schema.ts'
import type { Report } from './report.ts'

/** What was handed in under the number of a report. */
export interface WrittenReport {
  readonly reportId: number
  readonly text: string
  readonly file: FileRef | undefined
  /** False: a picture of paper, in which no words could be looked for. */
  readonly checked: boolean
  readonly passedOnAt: Date | undefined
  readonly passedOnBy: string | undefined
}

type WrittenRegime = Regime & { readonly wants: Extract<Wants, { kind: 'written' }> }

export function isWritten(regime: Regime): regime is WrittenRegime {
  return regime.wants.kind === 'written'
}

export interface HandedIn {
  readonly regime: WrittenRegime
  /** Beside the regime's name: the unit, or nothing. */
  readonly heading: string
  readonly body: string
}

/** The first line names the regime, the report stands below it; a question about it is none. */
export function parseHandedIn(text: string, rules: readonly Regime[]): HandedIn | undefined {
  const [first = '', ...rest] = text.split('\n')
  const regime = namedRegime(first, rules)
  if (!regime || !isWritten(regime) || first.indexOf(regime.name) > 12 || /[?？吗呢]/.test(first))
    return undefined
  const [before, after] = splitOnce(first, regime.name)
  const [heading, inline] = splitOnce(after, /[:：]/)
  const body = [inline, ...rest].join('\n').trim()
  return body === '' ? undefined : { regime, heading: `${before}${heading}`, body }
}

function splitOnce(text: string, at: string | RegExp): readonly [string, string] {
  const index = typeof at === 'string' ? text.indexOf(at) : text.search(at)
  if (index < 0) return [text, '']
  return [text.slice(0, index), text.slice(index + (typeof at === 'string' ? at.length : 1))]
}

/** The regime that the words beside a file, or else its name, name. */
export function regimeOfFile(
  words: string,
  fileName: string,
  rules: readonly Regime[],
): WrittenRegime | undefined {
  const named = [words, fileName].flatMap((text) => namedRegime(text, rules) ?? [])
  return named.find(isWritten)
}

export type WrittenDecision =
  | { readonly outcome: 'hand-in'; readonly unit: Unit }
  | { readonly outcome: 'not-yours' }
  | { readonly outcome: 'which-unit'; readonly units: readonly Unit[] }
  | { readonly outcome: 'incomplete'; readonly missing: readonly string[]; readonly blank: readonly string[] }

/** `body` is undefined where its words cannot be read. */
export function decideWritten(
  { regime, heading, body }: Omit<HandedIn, 'body'> & { readonly body: string | undefined },
  roster: Roster,
  personId: string | undefined,
): WrittenDecision {
  const mine = personId === undefined ? [] : unitsReportedBy(regime, roster, personId)
  if (mine.length === 0) return { outcome: 'not-yours' }
  const named = mine.filter(({ name }) => heading.includes(name))
  const [unit, ...others] = named.length > 0 ? named : mine
  if (!unit || others.length > 0) return { outcome: 'which-unit', units: mine }
  const lacks = body === undefined ? { missing: [], blank: [] } : partsLacking(body, regime.wants.holds)
  if (lacks.missing.length > 0 || lacks.blank.length > 0) return { outcome: 'incomplete', ...lacks }
  return { outcome: 'hand-in', unit }
}

const numbering = '(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]\\s*)?'

/** A part stands under its heading, at the start of a line or of a sentence, up to the next one. */
function partsLacking(body: string, holds: readonly string[]): { missing: string[]; blank: string[] } {
  const found = holds.flatMap((part) => {
    const heading = new RegExp(`(?:^|[\\n。;；])[\\s#*【]*${numbering}${escaped(part)}`).exec(body)
    return heading ? [{ part, from: heading.index, to: heading.index + heading[0].length }] : []
  })
  const ends = (to: number) =>
    Math.min(...found.map(({ from }) => from).filter((from) => from >= to), body.length)
  return {
    missing: holds.filter((part) => !found.some((one) => one.part === part)),
    blank: found.filter(({ to }) => !/[\p{L}\d]/u.test(body.slice(to, ends(to)))).map(({ part }) => part),
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** Who passes it on, where the regime wants that: officials of the unit of that kind above. */
export function passersOf({ wants }: WrittenRegime, roster: Roster, unit: Unit): readonly Person[] {
  const above = wants.through === undefined ? undefined : unitAbove(roster, unit, wants.through)
  return above ? officialsOf(roster, above.id) : []
}

function unitAbove(roster: Roster, { parent }: Unit, kind: Unit['kind']): Unit | undefined {
  const next = parent === undefined ? undefined : unitOf(roster, parent)
  return next === undefined || next.kind === kind ? next : unitAbove(roster, next, kind)
}

/** `转报 R12`. */
export function parsePassOn(text: string): number | undefined {
  return parseOrder(text, 'R', ['转报', '转呈'])?.number
}

/** `replaced`: by a later one of the same day; `withdrawn`: there is none any more. */
export type PassOn = 'pass-on' | 'known' | 'not-yours' | 'nothing' | 'replaced' | 'withdrawn'

interface PassOnState {
  readonly passers: readonly Person[]
  /** What the unit has for that day now. */
  readonly latest: Pick<Report, 'id' | 'kind'> | undefined
}

export function decidePassOn(
  written: Pick<WrittenReport, 'reportId' | 'passedOnAt'> | undefined,
  { passers, latest }: PassOnState,
  personId: string | undefined,
): PassOn {
  if (!written) return 'nothing'
  if (!passers.some((person) => person.id === personId)) return 'not-yours'
  if (written.passedOnAt) return 'known'
  if (latest?.kind !== 'written') return 'withdrawn'
  return latest.id === written.reportId ? 'pass-on' : 'replaced'
}

export function renderPassOn(
  outcome: PassOn,
  id: number,
  { chats, latest }: { readonly chats: readonly string[]; readonly latest: number | undefined },
): string {
  return {
    'pass-on': `R${id} 已转报${chats.join('、')}。`,
    known: `R${id} 已经转报过了。`,
    'not-yours': `R${id} 由上级单位的干部转报，没有改动。`,
    nothing: `没有书面报告 R${id}。`,
    replaced: `R${id} 已由 R${latest} 代替，没有转报。看过新的一份请回“转报 R${latest}”。`,
    withdrawn: `R${id} 已撤回，没有转报。`,
  }[outcome]
}

export function renderRefusedWritten(
  decision: Exclude<WrittenDecision, { outcome: 'hand-in' }>,
  { regime }: Pick<HandedIn, 'regime'>,
  roster: Roster,
): string {
  switch (decision.outcome) {
    case 'not-yours': {
      const units = reportingGrids(regime, roster).map(({ name }) => name)
      return `${regime.name}由${units.slice(0, 10).join('、')}的负责人报送，没有收下。`
    }
    case 'which-unit':
      return `您管着 ${decision.units.length} 个要报的单位，没有收下。请在第一行写明是哪个，如“${regime.name} ${decision.units[0]?.name ?? ''}”。`
    case 'incomplete': {
      const missing = decision.missing.length > 0 ? [`缺“${decision.missing.join('”“')}”`] : []
      const blank = decision.blank.length > 0 ? [`“${decision.blank.join('”“')}”下面是空的`] : []
      return `${regime.name}没有收下：${[...missing, ...blank].join('，')}。请补齐后整份再发。`
    }
  }
}

export function renderFileComing(name: string): string {
  return `《${name}》已收到，正在核对，稍后告诉您结果。`
}

/** As its readers get it. */
export function renderForwarded(
  { report, unit, regime }: { report: Report; unit: Unit; regime: WrittenRegime },
  { text, file, checked }: Pick<WrittenReport, 'text' | 'file' | 'checked'>,
): string {
  const late = report.late ? '（迟报）' : ''
  const again = report.version > 1 ? '（重报，以此为准）' : ''
  const head = `【${regime.name}】${unit.name} ${renderDay(report.day)}${late}${again} R${report.id}，${report.personName}报送。`
  const unread = checked ? '' : '文件里没有可读的文字，内容没有核对。'
  return [`${head}${unread}`, file ? `见附件《${file.name}》。` : text].join('\n')
}

export function renderPassOnCard(forwarded: string, id: number): string {
  return `${forwarded}\n看过请回“转报 R${id}”。`
}

/** What a paper of that time says of reports that lie where they should be passed on. */
export function renderLying(day: LocalDay, lying: readonly { name: string; id: number }[]): string[] {
  if (lying.length === 0) return []
  return [`${renderDay(day)}尚未转报：${lying.map(({ name, id }) => `${name}（R${id}）`).join('、')}。`]
}

// Which grids it is that some clauses together speak of: those that they name, or all but those that others name.
import { allBut, complement, type GridMention } from '../field/grids.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import type { Clause } from '../signs/clauses.ts'
import { excepts, isExcepted, namesException } from './excepted-grids.ts'
import type { Layout } from './layout.ts'
import type { Prose } from './prose.ts'

export interface Told {
  readonly clauses: readonly Clause[]
  /** The grids that they name. */
  readonly mentions: readonly GridMention[]
}

/** `all`: those that the whole message speaks of. */
export function gridsMeant(told: Told, all: readonly GridMention[], prose: Prose): readonly string[] {
  const { clauses, mentions } = told
  const named = idsOf(mentions)
  if (namesException(clauses)) {
    const out = mentions.filter((one) => isExcepted(one, prose.layout))
    return idsOf(out.length > 0 ? out : mentions)
  }
  const text = textOf(clauses)
  const kept = keptOf(told, text, prose)
  if (kept) return kept
  if (mentions.length === 0 && speaksOfRest(text, prose)) return restOf(text, all, prose)
  const { context } = prose.layout
  if (!excepts.test(text)) return complement(text, all, context) ?? named
  return ranging(all, named) ?? complement(text, mentions, context) ?? named
}

export function textOf(clauses: readonly Clause[]): string {
  return clauses.map((one) => one.text).join(',')
}

function idsOf(mentions: readonly GridMention[]): readonly string[] {
  return mentions.flatMap((one) => one.ids)
}

/** 我这边没事: of the sender's own grid, whatever others are named. */
const ofOwn =
  /我(?:这(?:边|里|儿)?|们?(?:网?格|这)|格里|自己)(?!(?:[边里儿])?(?:统一|汇总|一[并起块]|代为?|来|负责|集中)?[上汇]?报)|我(?=[也都今天日]{0,3}(?:零|没啥?事|正常|无异常|平安))|本格/

/** Those that are named and not excepted; undefined where none is excepted, or nothing would be left to speak of. */
function keptOf({ mentions }: Told, text: string, { layout }: Prose): readonly string[] | undefined {
  const excepted = idsOf(mentions.filter((one) => isExcepted(one, layout)))
  if (excepted.length === 0) return undefined
  const kept = idsOf(mentions).filter((id) => !excepted.includes(id))
  return kept.length > 0 || ofOwn.test(text) ? kept : undefined
}

const restWithin =
  /^\s*(?:其[余他它]|别的|剩下的?|余下的?)(?:[\d一二三四五六七八九十两]{1,3}个)?(?:网?格)?(?:今[天日])?(?:[都均全皆也]|一律|零|没|无|正常|平安)/

const allOthers = /^\s*(?:其[余他它]|别的|剩下的?|余下的?)(?:全部?|都|均|皆|一律|统统)/

/** 5格未报,其余都零: by whom it is of more grids than of his own. */
function speaksOfOthers(text: string, layout: Layout): boolean {
  const { grids, context } = layout
  // 1到6格查了,4格漏水,其余都没事: of those that were looked at.
  if (!allOthers.test(text) || grids.some((one) => one.ids.length > 2)) return false
  const open = grids.some((one) => isExcepted(one, layout))
  const named = grids.flatMap((one) => one.ids)
  return context.role === 'official' || (open && !named.includes(context.ownGrid ?? ''))
}

/** 其余都没事, 除…外其他: of the grids that are not named. */
export function speaksOfRest(text: string, { layout, base }: Prose): boolean {
  if ((base && restWithin.test(text)) || speaksOfOthers(text, layout)) return true
  const excepting = /除.{1,40}外/.test(layout.text) && /其余|其他|其它/.test(text)
  return excepting || complement(text, [], layout.context) !== undefined
}

const counted = new RegExp(`(?:其[余他它]|剩下|余下|另外)的?(${numeral})个?网?格`)

/** 1至4格看完了,除了3格老崔自己报,其余三格…: as many as are left of those named before. */
function countedOf(text: string, all: readonly GridMention[]): readonly string[] | undefined {
  const count = parseNumeral(counted.exec(text)?.[1] ?? '')
  if (count === undefined) return undefined
  const left = (one: GridMention) => {
    const others = idsOf(all.filter((other) => other !== one))
    return one.ids.filter((id) => !others.includes(id))
  }
  return all
    .filter((one) => one.ids.length > 1)
    .map(left)
    .find((ids) => ids.length === count)
}

function restOf(text: string, all: readonly GridMention[], { layout, base }: Prose): readonly string[] {
  const told = countedOf(text, all)
  if (told) return told
  const whole = restWithin.test(text) ? base : undefined
  const others = idsOf(all.filter((one) => one !== whole))
  return whole ? whole.ids.filter((id) => !others.includes(id)) : allBut(others, layout.context)
}

/** 3到5格看过,除4格…: the rest of what was named before, not of all there are. */
function ranging(all: readonly GridMention[], excepted: readonly string[]): readonly string[] | undefined {
  const range = all.find(
    ({ ids }) =>
      ids.length > 1 && ids.some((id) => excepted.includes(id)) && ids.some((id) => !excepted.includes(id)),
  )
  return range?.ids.filter((id) => !excepted.includes(id))
}

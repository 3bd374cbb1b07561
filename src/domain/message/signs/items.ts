// Reads a round that is told item by item: 占道0、路灯全亮、电梯待查.
import { either, pattern } from '../../../lib/pattern.ts'
import type { Clause } from './clauses.ts'
import { findHazards } from './hazards.ts'
import * as words from '../words/items.ts'
import { workKind } from '../words/tallies.ts'
import { zeroOf } from './zeros.ts'

/** In order, not in order, or nobody has looked. */
export type ItemState = 'calm' | 'wrong' | 'open'

export interface Items {
  readonly state: ItemState
  /** What is said of the item that decides. */
  readonly text: string
  /** Nothing but items is told. */
  readonly whole: boolean
}

const { itemName, apart } = words
const saying = (value: string) => pattern('', `^(?<name>${itemName})${apart}${value}$`)
const inOrder = saying(words.inOrder)
const absent = saying(words.absent)
const unknown = saying(words.unknown)
const wrong = saying(words.wrong)
const present = saying(words.present)
const absentFirst = pattern('', `^${words.absentFirst}(?<name>${itemName})$`)
const missed = pattern('', words.missed)
const fault = pattern('', `${words.fault}$`)
const countedWrong = pattern('', words.countedWrong)
const ticked = pattern('', words.ticked)
const amidTrouble = pattern('', words.amidTrouble)
/** 走访老人2户 */
const work = pattern('', `^${workKind}`)
const head = pattern('', words.itemHead)
const { inOrder: sound, absent: none, unknown: unseen, wrong: amiss, present: there } = words
const bareValue = pattern('', `^${apart}${either(sound, none, unseen, amiss, there)}$`)

const marked = pattern('', words.marked)
/** 路灯-坏2个 */
const joint = /\s?[:=-]\s?/
/** 灯✓门✓: a tick ends an item. */
const between = /[、/]|\s+(?![:=-])|(?<=[✓√✔☑✅×]|[一-龥]x)(?=[一-龥])/
const bareCount = /^[一-龥]+\d+处?$/

function nameIn(form: RegExp, item: string): string | undefined {
  return form.exec(item)?.groups?.['name']
}

/** What should not be there. */
function isTrouble(name: string): boolean {
  return countedWrong.test(name) || fault.test(name) || findHazards(name).some((one) => one.weight > 1)
}

/** 门✓, 门×; of what should not be there a cross says that it is not, and a tick nothing. */
function markedState(item: string): ItemState | undefined {
  const { name, mark } = marked.exec(item)?.groups ?? {}
  if (name === undefined || mark === undefined) return undefined
  const trouble = isTrouble(name) && !findHazards(name).some((one) => one.category === 'facility')
  if (!/[×x]/.test(mark)) return trouble ? undefined : 'calm'
  return trouble ? 'calm' : 'wrong'
}

/** No longer is an item with what is said of it. */
const longest = 18

function stateOf(item: string): ItemState | undefined {
  if (item.length > longest) return undefined
  const byMark = markedState(item)
  if (byMark) return byMark
  if (unknown.test(item)) return 'open'
  const well = nameIn(inOrder, item)
  if (well !== undefined) return amidTrouble.test(well) ? undefined : 'calm'
  const lacking = nameIn(absent, item) ?? nameIn(absentFirst, item)
  if (lacking !== undefined) {
    const isMissed = missed.test(lacking) && !fault.test(lacking)
    return isTrouble(lacking) && !isMissed ? 'calm' : undefined
  }
  const met = nameIn(present, item)
  const found = met !== undefined && !work.test(met) && isTrouble(met)
  return found || (wrong.test(item) && findHazards(item.replace(joint, '')).length > 0) ? 'wrong' : undefined
}

/** The parts of a clause that may each be an item, without what comes before the first. */
function partsOf({ text, mark }: Clause): readonly string[] {
  const parts: string[] = []
  for (const part of `${text}${mark === '?' ? mark : ''}`.split(between)) {
    if (part.length > 2 * longest) {
      parts.push(part)
      continue
    }
    const item = part.replace(head, '').replace(ticked, '').replace(head, '').trim()
    const said = bareValue.test(item) ? part.replace(ticked, '').trim() : item
    const last = parts.at(-1)
    const joins = last !== undefined && bareValue.test(said) && stateOf(last) === undefined
    if (joins && stateOf(`${last} ${said}`)) parts[parts.length - 1] = `${last} ${said}`
    else if (said !== '') parts.push(said)
  }
  return parts
}

/** What the items of a list say together; undefined where it is none, or where more is told. */
export function itemsIn(clauses: readonly Clause[]): Items | undefined {
  const items = clauses.flatMap((clause) =>
    partsOf(clause).map((text) => ({ text, state: stateIn(text, clause) })),
  )
  if (items.every((one) => one.state === undefined)) return undefined
  const isCalm = ({ text, state }: (typeof items)[number]) =>
    state === 'calm' || (state === undefined && zeroOf(text) === 'zero')
  if (!items.some(isCalm)) return undefined
  const decided = items.find((one) => one.state === 'wrong') ?? items.find((one) => one.state === 'open')
  const [first] = items.filter((one) => one.state === 'calm')
  const whole = items.every((one) => one.state !== undefined || isCalm(one))
  const listed = items.length > 1 || (first !== undefined && absent.test(first.text))
  // 仓库3间、工棚1处,挨个看过: as likely what was looked at.
  if (!whole && decided?.state === 'wrong' && bareCount.test(decided.text)) return undefined
  const item = decided ?? (listed && whole ? first : undefined)
  return item?.state && { state: item.state, text: item.text, whole }
}

/** What is only supposed, ordered or asked is no state, but that somebody is still to look. */
function stateIn(item: string, { unreal, asks }: Clause): ItemState | undefined {
  const state = stateOf(item)
  return (unreal || asks) && state !== 'open' ? undefined : state
}

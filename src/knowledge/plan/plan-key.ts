// The key of a plan: what it is called and how it opens, so that it stays when its file is renamed or grows.
import { createHash } from 'node:crypto'
import { identityOf } from './identity.ts'
import type { PlanText } from './plans.ts'

export interface Keyed {
  readonly key: string
  /** Place, title, year: several plans may be called the same. */
  readonly name: string
  /** Of its first lines; a near-duplicate may open the same. */
  readonly print: string
  /** Keys of old were FILE:LINE. */
  readonly formerly: string
}

const OPENING = 3

/** Of all plans together, in their order: those alike in name and opening are numbered. Takes a pause after each. */
export function* keysOf(
  texts: readonly { readonly file: string; readonly text: PlanText }[],
): Generator<undefined, Keyed[]> {
  const counts = new Map<string, number>()
  const keys: Keyed[] = []
  for (const { file, text } of texts) {
    const name = nameOf(text)
    const print = printOf(text)
    const key = `${name}~${print}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    keys.push({
      key: count > 1 ? `${key}-${count}` : key,
      name,
      print,
      formerly: `${file}:${text.lines[0]?.number ?? 0}`,
    })
    yield
  }
  return keys
}

/** The plan that a key means today: itself, else the only one of that name, else the only one that opens so. */
export function meantBy<T extends Keyed>(key: string, plans: readonly T[]): T | undefined {
  const [name = '', print] = key.split('~')
  const only = (found: readonly T[]) => (found.length === 1 ? found[0] : undefined)
  return (
    plans.find((plan) => plan.key === key || plan.formerly === key) ??
    (print === undefined
      ? undefined
      : (only(plans.filter((plan) => plan.name === name)) ??
        only(plans.filter((plan) => plan.print === print))))
  )
}

/** What the text alone says: an official's word must not change the key it is kept under. */
function nameOf(text: PlanText): string {
  const { heading, places, year } = identityOf(text)
  const [place] = places
  const parts = [
    place && !heading.includes(place) ? place : '',
    heading || '无标题',
    year.kind === 'known' ? year.year : '',
  ]
  return parts.filter(Boolean).join('-').replace(/[\s~]/gu, '')
}

function printOf({ lines }: PlanText): string {
  const opening = lines.slice(0, OPENING).map(({ folded }) => folded.replace(/[\s\p{P}\p{S}]/gu, ''))
  return createHash('sha256').update(opening.join('\n')).digest('hex').slice(0, 8)
}

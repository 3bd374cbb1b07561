// Who a plan belongs to and what it is about, read from its text rather than from its printed title.
import type { PlanYear } from '../../domain/question/answer.ts'
import type { PlanFacts } from '../../domain/question/plan-facts.ts'
import { foldText } from '../../lib/fold-text.ts'
import { digitsForNumerals } from '../../lib/quantities.ts'
import { placesNamed } from './places.ts'
import { markOf } from '../document/headings.ts'
import type { PlanText } from './plans.ts'

export function identityOf(text: PlanText, facts: PlanFacts = {}) {
  const all = text.lines.map((line) => line.folded).join('\n')
  const heading = foldText(text.title)
  const first = text.lines.slice(0, 3).map((line) => line.folded.slice(0, 400))
  const said = [facts.place, facts.issuer].flatMap((name) => (name === undefined ? [] : [foldText(name)]))
  const opening = [heading, ...said, ...first].join('\n')
  const signed = [...text.signature].map((line) => line.folded)
  const named = placesNamed({ title: heading, opening: [heading, ...first].join('\n') }, all)
  const places = [
    ...new Set([...(facts.place === undefined ? [] : [foldText(facts.place)]), ...named]),
  ].slice(0, 4)
  return {
    title: titleOf(text, places),
    heading,
    opening,
    preface: [heading, ...said, ...first.slice(0, numberedIn(text))].join('\n'),
    folded: digitsForNumerals(`${opening}\n${all}`),
    places,
    year:
      facts.year === undefined
        ? yearOf([...first, ...signed].join('\n'), all)
        : ({ kind: 'known', year: facts.year } as const),
  }
}

/** Lines before the first numbered one. */
function numberedIn({ lines }: PlanText): number {
  const numbered = lines.findIndex((line) => markOf(line.folded))
  return numbered < 0 ? lines.length : numbered
}

/** Printed titles repeat: the place beside it, or the line it starts at, tells them apart. */
function titleOf({ title, lines }: PlanText, [place]: readonly string[]): string {
  const name = title || '无标题方案'
  if (place === undefined) return title ? name : `${name}(第${lines[0]?.number ?? 1}行起)`
  return foldText(name).includes(place) ? name : `${name}(${place})`
}

/** A year is known only where the plan opens or is signed with it; a printed title may be newer than its text. */
function yearOf(opening: string, all: string): PlanYear {
  const masked = /20\s*(xx?|\*{1,2}|__?)|(?<![\da-z])xx?年|\*年|_年|2x年/u
  const years = [...opening.matchAll(/(?<!\d)(20[0-3]\d)\s*年/gu)].map((found) => Number(found[1]))
  if (years.length > 0 && !masked.test(opening)) return { kind: 'known', year: Math.max(...years) }
  return masked.test(all) ? { kind: 'masked' } : { kind: 'unknown' }
}

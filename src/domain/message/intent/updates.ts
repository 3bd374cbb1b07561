// Reads progress of a known incident.
import { readPlace } from '../field/places.ts'
import { tellsFalseCase } from '../signs/false-alarm.ts'
import type { CaseProgress, Reading } from '../reading.ts'
import { casesApart, casesByPlace } from './cases.ts'
import { readRefs } from '../field/refs.ts'
import type { Layout } from '../facts/layout.ts'
import { progressOfUpdate } from './progress.ts'

const refSign = /#\s?\d+/g

type Update = Extract<Reading, { intent: 'incident_update' }>

/** 45号我马上过去: a number that no grid has is a case's. */
function caseNumbers({ text, context }: Layout): number[] {
  const bare = Number(/^\s*(\d{2,6})号\s?(?=我|已|都|马上|那)/.exec(text)?.[1])
  const named = readRefs(text)
  return named.length > 0 || !(bare > 31) || context.grids.some((one) => one.number === bare) ? named : [bare]
}

/** What goes on, is done or not, has a word for it: #12 你好 tells nothing of its case; who presses it says that it is not done. */
const aspect =
  /[了过着在已正还仍又再完到去来没未不中嘞咗紧返喇晒起掉成齐毕]|(?<!你)好|先|明[天早晚日]|待会|等\d|尽快|抓紧|加急|赶紧|催|快点|[一二三四五六七八九十两几]/

/** An update that no known word tells of; undefined where it tells of nothing. */
export function readLikelyUpdate(layout: Layout): Update | undefined {
  const { text, injected } = layout
  return injected || !aspect.test(text.replaceAll(refSign, '')) ? undefined : readUpdate(layout)
}

export function readUpdate(layout: Layout): Update {
  const { clauses, text, quote } = layout
  const refs = caseNumbers(layout)
  const ended = refs.length > 0 && tellsFalseCase(text)
  const whole: CaseProgress = {
    status: ended ? 'resolved' : progressOfUpdate(clauses),
    refs: refs.length > 0 || quote === undefined ? refs : readRefs(quote),
  }
  const apart = refs.length > 1 ? (casesByPlace(text, refs) ?? casesApart(clauses)) : undefined
  const told = clauses.filter((one) => !one.asks)
  return {
    intent: 'incident_update',
    cases: apart ?? [whole],
    location: readPlace(told.length > 0 ? told : clauses, layout),
  }
}

// How well the duties read from plans meet a list made by hand: pairs on the same line, those of one type first.
import type { CadenceType } from '../src/domain/duty/cadence/cadence.ts'
import type { DutyProposal } from '../src/domain/duty/duty.ts'

export type DutyList = readonly {
  readonly sha256: string
  /** First and last line of the plan. */
  readonly plan: readonly [number, number]
  /** Line and type of each duty. */
  readonly duties: readonly (readonly [number, CadenceType])[]
}[]

interface Score {
  readonly listed: number
  readonly read: number
  readonly matched: number
  readonly typed: number
  readonly misses: readonly string[]
}

interface Entry {
  readonly line: number
  readonly type: CadenceType
  readonly words: string
}

/** `hashes`: names of files by their SHA-256. */
export function scoreDuties(
  list: DutyList,
  { duties, hashes }: { duties: readonly DutyProposal[]; hashes: ReadonlyMap<string, string> },
): Score {
  const scores = list.map(({ sha256, plan, duties: listed }) => {
    const file = hashes.get(sha256)
    const read = duties.flatMap((duty) =>
      [duty.source, ...duty.alsoIn]
        .filter((at) => at.file === file && at.lines[0] >= plan[0] && at.lines[1] <= plan[1])
        .map((at) => ({ line: at.lines[0], type: duty.cadence.type, words: duty.cadence.value })),
    )
    return scorePlan(
      listed.map(([line, type]) => ({ line, type, words: '' })),
      read,
    )
  })
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0)
  return {
    listed: sum((s) => s.listed),
    read: sum((s) => s.read),
    matched: sum((s) => s.matched),
    typed: sum((s) => s.typed),
    misses: scores.flatMap((s) => s.misses),
  }
}

function scorePlan(listed: readonly Entry[], read: readonly Entry[]): Score {
  const left = [...read]
  const take = (fits: (entry: Entry) => boolean) => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const rest = listed.filter(({ line, type }) => !take((one) => one.line === line && one.type === type))
  const typed = listed.length - rest.length
  const missed = rest.flatMap((one) => {
    const other = take(({ line }) => line === one.line)
    return other ? [] : [`missed ${one.line} ${one.type}`]
  })
  return {
    listed: listed.length,
    read: read.length,
    matched: listed.length - missed.length,
    typed,
    misses: [...missed, ...left.map((one) => `extra ${one.line} ${one.type} ${one.words}`)],
  }
}

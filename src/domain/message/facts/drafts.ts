// Groups the clauses of prose by the grids that they speak of.
import { lettersOf } from '../../../lib/letters-of.ts'
import { type GridMention, miscountedRest } from '../field/grids.ts'
import type { Clause } from '../signs/clauses.ts'
import { excepts } from './excepted-grids.ts'
import { gridsMeant, speaksOfRest, textOf } from './grids-meant.ts'
import type { Layout } from './layout.ts'
import { clausesByGrid, type Prose, proseOf, subjectsIn } from './prose.ts'

export interface Draft {
  readonly clauses: readonly Clause[]
  readonly grids: readonly string[]
  readonly unknown: readonly string[]
}

/** What prose says of a grid or of some together, in order. */
export function readDrafts(layout: Layout): Draft[] {
  const prose = proseOf(layout)
  const groups = groupsOf(prose)
  const all = groups.flatMap((one) => one.mentions)
  return groups.map((one) => draftOf(one, all, prose))
}

function draftOf({ clauses, mentions }: Group, all: readonly GridMention[], prose: Prose): Draft {
  const unknown = mentions.flatMap((one) => one.unknown)
  const grids = gridsMeant({ clauses, mentions }, all, prose)
  const vague = miscountedRest(textOf(clauses), grids)
  return vague === undefined
    ? { clauses, grids, unknown }
    : { clauses, grids: [], unknown: [...unknown, vague] }
}

/** Clauses that go on from each other; one more may come. */
interface Group {
  readonly clauses: Clause[]
  readonly mentions: GridMention[]
  /** Something is said in it besides which grids it is of. */
  filled: boolean
  /** It speaks of the grids that are not named: 其余网格. */
  rest: boolean
}

function groupsOf(prose: Prose): Group[] {
  const groups: Group[] = []
  let announcing: Group | undefined
  for (const clause of clausesByGrid(prose)) {
    const told = toldIn(clause, prose)
    const last = groups.at(-1)
    if (pointsBack.test(clause.text)) announcing = groups.find(announces)
    if (told.mentions.length > 0) announcing = undefined
    if (announcing) announcing.clauses.push(clause)
    else if (last && !(told.opens && isComplete(last))) take(last, told)
    else groups.push(groupOf(told))
  }
  return groups
}

function groupOf({ clause, mentions, filled, rest }: Told): Group {
  return { clauses: [clause], mentions: [...mentions], filled, rest }
}

/** What one clause brings to a group. */
interface Told extends Pick<Group, 'filled' | 'rest'> {
  readonly clause: Clause
  readonly mentions: readonly GridMention[]
  /** It says of which grids it is. */
  readonly opens: boolean
}

function toldIn(clause: Clause, prose: Prose): Told {
  const { text } = prose.layout
  const mentions = subjectsIn(prose, clause)
  const names = mentions.reduce((sum, one) => sum + lettersOf(text.slice(one.start, one.end)), 0)
  const ofRest = speaksOfRest(clause.text, prose)
  return {
    clause,
    mentions,
    filled: lettersOf(clause.text.replace(onlySets, '').replace(ticks, '勾')) > names,
    opens: mentions.length > 0 || ofRest,
    rest: ofRest && !excepts.test(text),
  }
}

const ticks = /[√✓✔✗✘]/g

/** 1到4格里, 除了3格: says nothing of them yet. */
const onlySets =
  /^\s*除[了开去]?|[以之]?外\s*$|(?:里[头面边]?|[当之其]?中|这[几两\d一二三四五六七八九十]{1,2}个格?)$/g

/** It says of which grids it is, and something of them. */
function isComplete({ mentions, rest, filled }: Group): boolean {
  return filled && (mentions.length > 0 || rest)
}

function take(group: Group, { clause, mentions, filled, rest }: Told): void {
  // What comes before the first grid fills nothing: 天真热。网格2,网格3均正常.
  group.filled = filled || (group.mentions.length > 0 && group.filled)
  group.rest ||= rest
  group.clauses.push(clause)
  group.mentions.push(...mentions)
}

/** 10格有1件,11格无。这1件是:…: goes on from where it was announced. */
const pointsBack =
  /^\s*(?:这|那)[\d一二两三]?(?:件|处|起|条|个)(?:事|情况|问题)?[是系在:,]|^\s*(?:事|情况)(?:是|:)/
const announced = /有(?:情况|事)?[\d一二两三](?:件|处|起|条|个)(?:事|情况)?\s*$/

function announces({ clauses, mentions }: Group): boolean {
  return mentions.length > 0 && clauses.some((one) => announced.test(one.text))
}

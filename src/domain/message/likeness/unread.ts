// Beside a zero, says of what no rule reads whether messages like it are incidents: none must be lost because its words are new.
import {
  isAccounted,
  isInspected,
  isRefuted,
  leastLikeness,
  tellsFalseAlarm,
  withoutLead,
} from '../facts/asides.ts'
import { type Clause, isTold, isWithin } from '../signs/clauses.ts'
import type { Facts } from '../facts/facts.ts'
import type { Section } from '../facts/section.ts'
import { isUnfinished } from '../signs/zero-doubts.ts'
import { perilsOf } from '../signs/urgency.ts'
import type { Layout } from '../facts/layout.ts'
import { likenessOf } from './likeness-of.ts'

/** So much of a part says more than that somebody was there. */
const telling = 5
const letters = /[^\p{Script=Han}]/gu
/** Of what is told of a grid of its own. */
const likely = 0.3
const surely = 0.5
/** So like a zero is the whole that only what is surely an incident, or danger, outweighs it. */
const calmly = 0.6
/** So like one is the whole that what is no known danger is asked about. */
const wholly = 0.9

/** 无异常🔥🔥: perhaps in high spirits, perhaps a fire. */
const alarmed = /[🔥🚨🆘🚒🚑💥]/u
/** 消防√ 环境×: of a list of ticks one is none. */
const crossed = /[√✓✔☑✅].*[×✗✘❌]|[×✗✘❌].*[√✓✔☑✅]/u

/** `heard`: what the sender heard may be an incident. What rules leave unread beside a zero, of a grid of its own or in the same breath, is an incident where it is like one. */
export function withUnread(facts: Facts, layout: Layout, heard = false): Facts {
  if (!facts.sections.some((one) => one.says === 'zero')) return facts
  const found = facts.sections.map((one) => hides(one, facts, layout))
  const told = facts.sections.flatMap((one, at) =>
    found[at] === 'incident' ? [{ ...one, says: 'incident', category: 'other' } as const] : [],
  )
  const excepted = facts.sections.some((one) => one.says === 'zero' && leavesOut(one, layout))
  const unsure =
    heard || excepted || found.includes('perhaps') || alarmed.test(layout.raw) || crossed.test(layout.raw)
  if (told.length === 0) return { ...facts, unsure }
  const named = told.flatMap((one) => one.grids)
  return {
    ...facts,
    unsure,
    sections: facts.sections.map((one) => told.find(({ clauses }) => clauses === one.clauses) ?? one),
    zeroGrids: facts.zeroGrids.filter((id) => !named.includes(id)),
    incidents: [...facts.incidents, ...told],
  }
}

const leaving = /^\s*(?:除(?:了|开|去|却)(?!此|这)|抛开|撇开|刨去|排除)/

/** 除了保安打盹,3格没毛病: what is left out of a zero, be it little, is as fairly a remark as something wrong. */
function leavesOut({ clauses }: Section, layout: Layout): boolean {
  return clauses.some(
    (one) =>
      leaving.test(one.text) &&
      !layout.grids.some((grid) => isWithin(grid, one)) &&
      !isAccounted(one, layout) &&
      tellsSome(one.text),
  )
}

function tellsSome(text: string): boolean {
  return text.replace(leaving, '').replace(letters, '').length >= 3
}

type Hidden = 'incident' | 'perhaps' | undefined

function hides({ clauses, says, grids, items }: Section, { sections }: Facts, layout: Layout): Hidden {
  if (items === 'calm') return undefined
  if (says === 'zero') return tellsFalseAlarm(layout.text) ? undefined : besideZero(clauses, layout)
  const apart = says === undefined && sections.length > 1 && grids.length > 0
  if (!apart || clauses.some(isOpen) || clauses.every((one) => isAccounted(one, layout))) return undefined
  const share = likeIncident(clauses.map((one) => one.text).join(','), layout)
  return share >= likely ? 'incident' : undefined
}

/** 巡河、巡楼,均未发现异常: what comes before is what it is said of. */
const sharing = /^\s*(?:均|都|皆|全|一律|统统|样样)/

/** What stands beside the zero is like an incident, by itself or all of it together; less so where the whole is like a zero. */
function besideZero(clauses: readonly Clause[], layout: Layout): Hidden {
  const left = clauses
    .filter(
      (_, at) =>
        !isInspected(clauses, at) && !isRefuted(clauses, at) && !sharing.test(clauses[at + 1]?.text ?? ''),
    )
    .map((one) => ({
      text: withoutLead(one.text),
      least: leastLikeness(one, layout),
      danger: perilsOf(one).length > 0,
    }))
    .filter(({ least }) => least < 1)
  const told = left.filter(({ least }) => least < likely)
  const together = told.map(({ text }) => text).join(',')
  const all = told.length > 1 ? [{ text: together, least: likely, danger: false }] : []
  const like = [...left, ...all]
    .map((one) => ({ ...one, share: likeIncident(one.text, layout) }))
    .filter(({ share, least }) => share >= least)
  if (like.length === 0) return undefined
  const whole = likenessOf(layout.raw, 'zero_report', layout.context)
  const plain = like.some(({ share, danger }) => danger || (share >= surely && whole < wholly))
  return plain || whole < calmly ? 'incident' : 'perhaps'
}

function likeIncident(text: string, { context }: Layout): number {
  return tells(text) ? likenessOf(text, 'incident', context) : 0
}

function tells(text: string): boolean {
  const enough = text.replace(letters, '').length >= telling
  return enough && !isTold(text) && !isUnfinished(text, false) && !/除|其余|其他/.test(text)
}

function isOpen({ unreal, asks }: Clause): boolean {
  return unreal || asks
}

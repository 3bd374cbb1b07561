// Reads community.yaml and finds every fault of it at once: place, value, expectation.
import type { z } from 'zod'
import { incidentFaults } from '../incident/rules/incident-faults.ts'
import { paperChats, publishChats, regimeFaults } from '../report/regime-faults.ts'
import { ownershipFaults, roleFaults, treeFaults, twice } from '../roster/roster-faults.ts'
import { workdaysFaults } from '../time/workdays-faults.ts'
import { communitySchema, type Community } from './community.ts'
import type { Fault } from './fault.ts'

export type ParsedCommunity =
  | { readonly ok: true; readonly community: Community }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** `source` is the parsed YAML. */
export function parseCommunity(source: unknown): ParsedCommunity {
  const shape = communitySchema.safeParse(source)
  if (shape.success) {
    const faults = contentFaults(shape.data)
    return faults.length > 0 ? { ok: false, faults } : { ok: true, community: shape.data }
  }
  const { issues } = shape.error
  const rest = withoutMisfits(source, issues)
  const faults = issues.flatMap((issue) => shapeFaults(issue, source))
  return { ok: false, faults: [...faults, ...(rest ? contentFaults(rest) : [])] }
}

function contentFaults(community: Community): Fault[] {
  const form = [treeFaults, idFaults].flatMap((check) => check(community))
  // What walks the units needs a tree of units that are told apart.
  const walks = form.length > 0 ? [] : [regimeFaults]
  const checks = [ownershipFaults, referenceFaults, roleFaults, incidentFaults, workdaysFaults, ...walks]
  return [...form, ...checks.flatMap((check) => check(community))]
}

/** The rest of a file whose misfits can be left out, so that its other faults are found at once; else undefined. */
function withoutMisfits(source: unknown, issues: readonly z.core.$ZodIssue[]): Community | undefined {
  const copy = structuredClone(source)
  for (const issue of issues) {
    const misfits =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    for (const path of misfits) {
      const last = path.findLastIndex((key) => typeof key === 'string')
      const owner = valueAt(copy, path.slice(0, last))
      if (last >= 0 && owner !== null && typeof owner === 'object')
        Reflect.deleteProperty(owner, path[last] ?? '')
    }
  }
  const rest = communitySchema.safeParse(copy)
  if (rest.success) return rest.data
  // Something that is needed was left out: then all of its section, where nothing else refers to it.
  for (const { path } of rest.error.issues) {
    const [section = ''] = path
    if (unreferenced.has(section)) Reflect.deleteProperty(copy as object, section)
  }
  return communitySchema.safeParse(copy).data
}

const unreferenced: ReadonlySet<PropertyKey> = new Set(['regimes', 'reminders', 'incidents'])

function shapeFaults(issue: z.core.$ZodIssue, source: unknown): Fault[] {
  const at = (path: readonly PropertyKey[]) => ({ place: placeOf(path), value: valueAt(source, path) })
  if (issue.code !== 'unrecognized_keys') return [{ ...at(issue.path), expectation: expectationOf(issue) }]
  return issue.keys.map((key) => ({
    ...at([...issue.path, key]),
    expectation: 'no such key; check its spelling or remove it',
  }))
}

/** zod says `Invalid input: expected string, received number`; what was received stands beside it. */
function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'a text; put it in quotes'
  return issue.message.replace(/^[^:]+: expected /, '').replace(/, received .*$/, '')
}

function idFaults(community: Community): Fault[] {
  const { units, people, chats, regimes, reminders } = community
  return Object.entries({ units, people, chats, regimes, reminders }).flatMap(([list, rows]) =>
    twice(rows.map((row, i) => ({ key: row.id, owner: row.id, place: `${list}[${i}].id` }))),
  )
}

function referenceFaults(community: Community): Fault[] {
  const known = (noun: string, ids: readonly string[]) => (place: string, value: string | undefined) =>
    value === undefined || ids.includes(value)
      ? []
      : [{ place, value, expectation: `the id of a ${noun} in this file: ${ids.slice(0, 8).join(', ')}` }]
  const unit = known(
    'unit',
    community.units.map((u) => u.id),
  )
  const person = known(
    'person',
    community.people.map((p) => p.id),
  )
  const chat = known(
    'chat',
    community.chats.map((c) => c.id),
  )
  return [
    ...community.units.flatMap((u, i) => unit(`units[${i}].parent`, u.parent)),
    ...community.people.flatMap((p, i) =>
      p.roles.flatMap((r, j) => unit(`people[${i}].roles[${j}].unit`, r.unit)),
    ),
    ...community.operators.flatMap((o, i) => person(`operators[${i}]`, o)),
    ...community.chats.flatMap((c, i) => unit(`chats[${i}].unit`, c.unit)),
    ...community.regimes.flatMap((r, i) => unit(`regimes[${i}].unit`, r.unit)),
    ...community.regimes.flatMap((r, i) =>
      [...paperChats(r), ...publishChats(r)].flatMap((c) => chat(`regimes[${i}].${c.place}`, c.id)),
    ),
    ...community.reminders.flatMap((r, i) => chat(`reminders[${i}].chat`, r.chat)),
    ...community.reminders.flatMap((r, i) => person(`reminders[${i}].owner`, r.owner)),
  ]
}

function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return steps.join('').replace(/^\./, '') || '(whole file)'
}

function valueAt(source: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    source,
  )
}

// Reads community.yaml and finds every fault of it at once: place, value, expectation.
import type { z } from 'zod'
import { communitySchema, type Community } from './community.ts'
import { gridsUnder } from './roster.ts'
import { cronFault } from './schedule.ts'

/** One thing that is wrong with a document: where, what stands there, and what should. */
export interface Fault {
  readonly place: string
  readonly value: unknown
  readonly expectation: string
}

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
  const checks = [ownershipFaults, referenceFaults, roleFaults, reminderFaults, ...walks]
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
  return communitySchema.safeParse(copy).data
}

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

function ownershipFaults(community: Community): Fault[] {
  const accounts = community.people.flatMap((person, i) =>
    person.accounts.map((account, j) => ({
      key: `${account.channel} ${account.id}`,
      owner: person.id,
      place: `people[${i}].accounts[${j}]`,
    })),
  )
  const groups = community.chats.map((chat, i) => ({
    key: `${chat.channel} ${chat.chat}`,
    owner: chat.id,
    place: `chats[${i}].chat`,
  }))
  return [...twice(accounts), ...twice(groups)]
}

function twice(items: readonly { key: string; owner: string; place: string }[]): Fault[] {
  const owners = new Map<string, string>()
  return items.flatMap(({ key, owner, place }) => {
    const first = owners.get(key)
    owners.set(key, first ?? owner)
    return first === undefined
      ? []
      : [{ place, value: key, expectation: `something used once; ${first} above has it` }]
  })
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
  const chat = known(
    'chat',
    community.chats.map((c) => c.id),
  )
  return [
    ...community.units.flatMap((u, i) => unit(`units[${i}].parent`, u.parent)),
    ...community.people.flatMap((p, i) =>
      p.roles.flatMap((r, j) => unit(`people[${i}].roles[${j}].unit`, r.unit)),
    ),
    ...community.chats.flatMap((c, i) => unit(`chats[${i}].unit`, c.unit)),
    ...community.regimes.flatMap((r, i) => unit(`regimes[${i}].unit`, r.unit)),
    ...community.regimes.flatMap((r, i) =>
      r.recipients.flatMap((c, j) => chat(`regimes[${i}].recipients[${j}]`, c)),
    ),
    ...community.reminders.flatMap((r, i) => chat(`reminders[${i}].chat`, r.chat)),
  ]
}

function treeFaults(community: Community): Fault[] {
  const parents = new Map(community.units.map((u) => [u.id, u.parent]))
  return community.units.flatMap((unit, i) =>
    standsAboveItself(unit.id, parents)
      ? [
          {
            place: `units[${i}].parent`,
            value: unit.parent,
            expectation: 'a tree; this unit stands above itself',
          },
        ]
      : [],
  )
}

function standsAboveItself(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  let above = parents.get(id)
  for (let steps = 0; above !== undefined && steps < parents.size; steps += 1) {
    if (above === id) return true
    above = parents.get(above)
  }
  return false
}

function roleFaults({ people, units }: Community): Fault[] {
  const kinds = new Map(units.map((u) => [u.id, u.kind]))
  return people.flatMap((person, i) =>
    person.roles.flatMap(({ role, unit }, j) =>
      role === 'official' || (kinds.get(unit) ?? 'grid') === 'grid'
        ? []
        : [{ place: `people[${i}].roles[${j}].unit`, value: unit, expectation: 'a grid, for the role grid' }],
    ),
  )
}

function regimeFaults(community: Community): Fault[] {
  return community.regimes.flatMap((regime, i) => {
    const at = (key: string) => `regimes[${i}].${key}`
    const { opens, due, remindAt, unit } = regime
    const early =
      opens < due
        ? []
        : [{ place: at('due'), value: due, expectation: `a time after ${opens}, when it opens` }]
    const stray = remindAt
      .filter((time) => time <= opens || time >= due)
      .map((value) => ({ place: at('remindAt'), value, expectation: `a time between ${opens} and ${due}` }))
    const why = unitFault(community, i, unit)
    const unfit = why === undefined ? [] : [{ place: at('unit'), value: unit, expectation: why }]
    const open = regime.recipients.flatMap((id, j) =>
      community.chats.some((c) => c.id === id && c.audience === 'residents')
        ? [
            {
              place: at(`recipients[${j}]`),
              value: id,
              expectation: 'a staff chat; residents may not see it',
            },
          ]
        : [],
    )
    return [...early, ...stray, ...unfit, ...open]
  })
}

/** A grid reports under one regime; with two, the second would miss it every day. */
function unitFault(community: Community, index: number, unitId: string): string | undefined {
  if (!community.units.some((u) => u.id === unitId)) return undefined
  const grids = gridsUnder(community, unitId)
  if (grids.length === 0) return 'a unit with grids below it; nobody would report'
  for (const earlier of community.regimes.slice(0, index)) {
    const both = gridsUnder(community, earlier.unit).find((g) => grids.includes(g))
    if (both) return `a unit whose grids report under no other regime; ${both.id} is in ${earlier.id}`
  }
  return undefined
}

function reminderFaults(community: Community): Fault[] {
  return community.reminders.flatMap((reminder, i) => {
    const why = cronFault(reminder.cron)
    const place = `reminders[${i}].cron`
    return why === undefined
      ? []
      : [{ place, value: reminder.cron, expectation: `five cron fields, for example "0 15 * * 5": ${why}` }]
  })
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

// The rules of the regimes: each version from a day on, kept for the days it was in force; and entered calendars.
import { z } from 'zod'
import type { RegimeRows } from '../../domain/report/regime-rows.ts'
import { regimeSchema } from '../../domain/report/regime-schema.ts'
import type { Rulebook } from '../../domain/report/rulebook.ts'
import type { Tables } from '../client.ts'
import { readJson } from '../json-column.ts'
import type { Revised } from '../revision.ts'

/** A field that a newer release no longer knows is passed over. */
const stored = regimeSchema.strip()
const days = z.array(z.iso.date())

export function regimeRows(tables: Tables, copy: Revised<Rulebook>): RegimeRows {
  const versions = tables.regimeVersion
  return {
    load: () => copy.load(() => readRulebook(versions)),
    async add(added, declaredAt) {
      if (added.length === 0) return
      await copy.changed()
      for (const { id: regimeId, from: fromDay, regime } of added) {
        await versions.deleteMany({ where: { regimeId, fromDay: { gte: fromDay } } })
        const data = regime ? JSON.stringify(regime) : null
        await versions.create({ data: { regimeId, fromDay, data, declaredAt } })
      }
    },
    async years() {
      const rows = await tables.workdayYear.findMany({ orderBy: { year: 'asc' } })
      return rows.map(({ year, off, work }) => ({
        year,
        off: readJson(days, off, `days off of ${year}`),
        work: readJson(days, work, `make-up days of ${year}`),
      }))
    },
    async enterYear({ year, off, work }, { personId, eventId, at }) {
      await copy.changed()
      const said = { setBy: personId, eventId, setAt: at }
      const columns = { off: JSON.stringify(off), work: JSON.stringify(work), ...said }
      await tables.workdayYear.upsert({ where: { year }, create: { year, ...columns }, update: columns })
    },
  }
}

async function readRulebook(versions: Tables['regimeVersion']): Promise<Rulebook> {
  const rows = await versions.findMany({ orderBy: [{ id: 'asc' }] })
  return rows
    .map(({ regimeId: id, fromDay: from, data }) => ({
      id,
      from,
      regime: data === null ? undefined : readJson(stored, data, `regime ${id} from ${from}`),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

// Days that were closed before it was kept who owed a report on them: as the roster says now, before anything of it is taken out.
import { regimeIds } from '../../domain/report/rulebook.ts'
import { termsWith } from '../../domain/report/term.ts'
import { keepClosed, type Records } from './regime-day.ts'
import { dueOf } from './regime-times.ts'
import { closeSchedule } from './run-regime.ts'

export async function keepClosedDays(records: Records): Promise<void> {
  const { tx, regimes, community: calendar } = records
  for (const id of regimeIds(regimes)) {
    for (const until of await tx.occurrences.allTaken(closeSchedule(id))) {
      const search = { after: new Date(until.getTime() - 1), until, calendar, instants: dueOf }
      for (const { term } of termsWith(regimes, id, search)) await keepClosed(records, term)
    }
  }
}

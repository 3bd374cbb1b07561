// What a message reports for a community, an office or a person, and how its receipt names them.
import { ownReport, type OwnReport } from '../../domain/report/own-report.ts'
import type { Naming } from '../../domain/report/report-booking.ts'
import { rulesOn } from '../../domain/report/rulebook.ts'
import { reportersById } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Scene } from '../scene.ts'

export function ownReportOf({ event, member, roster, regimes, community }: Scene): OwnReport | undefined {
  if (!('text' in event) || member.role === 'resident') return undefined
  const rules = rulesOn(regimes, localDay(event.sentAt, community.timeZone))
  return ownReport(event.text, rules, { roster, personId: member.personId })
}

export function namingOf(scene: Scene, own = ownReportOf(scene)): Naming {
  const [unit] = own?.units ?? []
  return {
    units: reportersById(scene.roster),
    own: own && { regime: own.regime.name, unit: unit?.name ?? '' },
  }
}

// The clocks of an incident as an official needs them: who discovered it, when it began, was found, reported and disposed of.
import { renderLater } from '../time/local-day.ts'
import { renderSource } from './case-command.ts'
import { monthOfDiscovery, monthOfOccurrence } from './flags.ts'
import type { Incident } from './incident.ts'

export function renderClocks(incident: Incident, timeZone: string): string {
  const { source, startedAt, foundAt, reportedAt, disposedAt, limitRule } = incident
  const time = (at: Date) => renderLater(at, reportedAt, timeZone)
  const clocks = [
    ...(startedAt ? [`估计始于 ${time(startedAt)}`] : []),
    foundAt ? `发现 ${time(foundAt)}` : '发现时间没写，按上报算',
    `上报 ${time(reportedAt)}`,
    disposedAt ? `处置 ${time(disposedAt)}` : '还没处置',
  ]
  const [began, found] = [monthOfOccurrence(incident, timeZone), monthOfDiscovery(incident, timeZone)]
  const months = began === found ? '' : `发生在 ${began}，发现在 ${found}。`
  return `来源：${renderSource(source)}。${clocks.join('，')}。${months}时限：${limitRule}。`
}

// Units and groups that were taken out of the roster, and what still stands open in them.
import { chatAt, unitName, unitOf, type Roster } from '../roster/roster.ts'
import { renderName } from './head-wording.ts'
import type { Incident } from './incident.ts'

/** Of those of a unit or group that was on the roster before and is no longer. */
export function isTakenOut(
  { gridId, chat }: Pick<Incident, 'gridId' | 'chat'>,
  before: Roster,
  after: Roster,
): boolean {
  const isGone = (find: (roster: Roster) => unknown) => Boolean(find(before)) && !find(after)
  return gridId === undefined
    ? isGone((roster) => chatAt(roster, chat.channel, chat.chatId))
    : isGone((roster) => unitOf(roster, gridId))
}

/** So many are named. */
const mostNamed = 20

/** `incidents`: the oldest first. */
export function renderTakenOut(incidents: readonly Incident[], roster: Roster): string {
  const more = incidents.length > mostNamed ? [`等 ${incidents.length} 件，问“还有哪些没办结”可查。`] : []
  return [
    `${renderLeft(incidents)}以后由您负责，办好照常回“#编号 已处理”：`,
    ...linesOf(incidents, roster),
    ...more,
  ].join('\n')
}

/** Where nobody answers for them any more; to whoever can see to it that somebody does. */
export function renderNobodysNow(incidents: readonly Incident[], roster: Roster): string {
  const more = incidents.length > mostNamed ? [`等 ${incidents.length} 件。`] : []
  return [
    `${renderLeft(incidents)}没有联系得上的干部负责：`,
    ...linesOf(incidents, roster),
    ...more,
    '请在 community.yaml 里为上级单位安排一位有账号的干部，由其办结。',
  ].join('\n')
}

function renderLeft({ length }: readonly Incident[]): string {
  return `【名册变动】有网格或群移出了 community.yaml，那里还有 ${length} 件没有办结，`
}

function linesOf(incidents: readonly Incident[], roster: Roster): readonly string[] {
  return incidents
    .slice(0, mostNamed)
    .map((one) => renderName(one, one.gridId && unitName(roster, one.gridId)))
}

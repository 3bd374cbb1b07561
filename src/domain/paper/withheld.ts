// Incidents of which a paper tells the number and no more: of persons, tip-offs, secret inspections, said in private.
import type { Incident } from '../incident/incident.ts'
import { tellsOfInspection } from '../inspection/inspection.ts'
import { isSensitiveText } from '../question/sensitive.ts'
import { chatAt, type Roster } from '../roster/roster.ts'

export function isWithheld(incident: Incident, roster: Roster): boolean {
  const { access, text, category, urgent, chat } = incident
  return (
    access === 'tip_off' ||
    isSensitiveText(text) ||
    tellsOfInspection(text) ||
    (category === 'epidemic' && !urgent) ||
    chatAt(roster, chat.channel, chat.chatId) === undefined
  )
}

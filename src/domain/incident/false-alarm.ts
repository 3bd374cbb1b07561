// Whose word that there was no danger is not enough.
import { isCryForHelp, type Incident } from './incident.ts'

const byPeople: readonly Incident['category'][] = ['public_security', 'dispute']

/** Whoever is threatened by people may be made to say so, and who means himself takes it back: somebody looks first. */
export function mayBeForced(incident: Pick<Incident, 'category' | 'urgent' | 'text'>): boolean {
  return isCryForHelp(incident) || byPeople.includes(incident.category)
}

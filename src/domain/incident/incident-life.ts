// The life of an incident as a pure machine: an act of somebody is refused, or yields steps and changes.
import type { Act, Actor, Refusal } from './act/act.ts'
import { effectOf } from './act/act-effect.ts'
import { refusalOf } from './act/act-rights.ts'
import type { Incident, IncidentChanges, StepKind } from './incident.ts'

export type ActDecision =
  | {
      readonly outcome: 'step'
      readonly changes: IncidentChanges
      /** In order, at least one. */
      readonly kinds: readonly StepKind[]
    }
  | { readonly outcome: 'refused'; readonly why: Refusal }

export function decideAct(act: Act, incident: Incident, by: { actor: Actor; now: Date }): ActDecision {
  const why = refusalOf(act, incident, by)
  if (why !== undefined) return { outcome: 'refused', why }
  const { kinds, changes } = effectOf(act, incident, by)
  const touched = by.actor.personId === undefined ? {} : { touchedAt: by.now, nudges: 0 }
  return { outcome: 'step', kinds, changes: { ...touched, ...changes } }
}

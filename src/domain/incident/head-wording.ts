// Which incident it is: its number, kind and place, said alike wherever it is named.
import { categoryNames } from './rules/category.ts'
import type { Incident } from './incident.ts'

type Named = Pick<Incident, 'number' | 'category' | 'location'>

/** undefined: nobody said where. */
export function renderPlace({ location }: Pick<Incident, 'location'>, gridName?: string): string | undefined {
  return [gridName, location].filter(Boolean).join(' ') || undefined
}

/** In a list, where it is known from the others. */
export function renderName(incident: Named, gridName?: string): string {
  const named = `#${incident.number} ${categoryNames[incident.category]}`
  return [named, renderPlace(incident, gridName)].filter(Boolean).join('，')
}

/** By itself: that the place is missing is said. */
export function renderHead(incident: Named, gridName?: string): string {
  const place = renderPlace(incident, gridName)
  return place === undefined ? `${renderName(incident)}，地点未写` : renderName(incident, gridName)
}

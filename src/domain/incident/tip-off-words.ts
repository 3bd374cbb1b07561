// Whether what somebody says after he tipped somebody off still speaks of it.
import { alignedFold } from '../../lib/aligned-fold.ts'
import type { IncidentFacts, Reading } from '../message/reading.ts'
import { isOpen, type Incident } from './incident.ts'
import { isAnother, isThere } from './joining.ts'
import { isPlaced } from './place.ts'

/** How long it is spoken of by 他家, 那伙人. */
export const tipOffMs = 2 * 3_600_000
/** And how long by words that name nobody. */
const nearMs = 30 * 60_000

const ofThem = /(?<!其)[他她它](?!妈)(?:们|家|俩)?|那(?:家|户|帮|伙|群|个?人)|[这那]些人|领头|带头/
const goesOn = /里面|(?:又|还)[在来有]|每[天晚周]|天天|夜夜|一直|照样/
const asks = /[?？吗呢]\s*$/

export function namesThem(text: string): boolean {
  return ofThem.test(alignedFold(text))
}

export type AfterTipOff = 'joins' | 'own' | undefined

/** `joins`: more of it; `own`: perhaps something else, by somebody who would not be named for this either. */
export function afterTipOff(
  tipOff: Incident,
  { reading, text, at }: { readonly reading: Reading; readonly text: string; readonly at: Date },
): AfterTipOff {
  const age = at.getTime() - tipOff.reportedAt.getTime()
  if (tipOff.access !== 'tip_off' || !isOpen(tipOff) || age < 0 || age > tipOffMs) return undefined
  const [theirs, more] = [namesThem(text), goesOn.test(alignedFold(text))]
  const near = age <= nearMs
  if (reading.intent === 'incident') {
    const [facts, ...others] = reading.incidents
    if (!facts) return undefined
    if (others.length > 0 && theirs) return 'joins'
    if (others.some(({ urgent }) => urgent)) return undefined
    return afterwards(tipOff, facts, { theirs, more, near, other: isAnother(text) })
  }
  const talk = talks.includes(reading.intent) && !asks.test(text.trim())
  return talk && (theirs || more || near) ? 'joins' : undefined
}

const talks: readonly Reading['intent'][] = ['chatter', 'question', 'notice']

interface How {
  readonly theirs: boolean
  readonly more: boolean
  readonly near: boolean
  readonly other: boolean
}

/** What is urgent and not theirs is heard by everybody whom danger is told. */
function afterwards(tipOff: Incident, facts: IncidentFacts, { theirs, more, near, other }: How): AfterTipOff {
  const there = !isPlaced(facts) || isThere(tipOff, facts)
  if (theirs ? there || !facts.urgent : more && there) return 'joins'
  return near && there && !facts.urgent && !other ? 'own' : undefined
}

// Tells what a correction leaves in place of the report: a zero, an incident, or nothing.
import { pattern } from '../../../../lib/pattern.ts'
import { assertedHazards } from '../../signs/asserted.ts'
import { readCount } from '../../field/counts.ts'
import { type Clause, isWithin } from '../../signs/clauses.ts'
import type { Layout } from '../../facts/layout.ts'
import type { CorrectedPart } from '../../reading.ts'
import { findHazards } from '../../signs/hazards.ts'
import * as words from '../../words/corrected.ts'
import { zeroSaid } from '../../words/corrected-plainly.ts'
import type { Part } from './corrected-part.ts'
import { deniesOwnIncident, opening, takesBack, takesZeroBackPlainly } from './corrections.ts'
import { tellsNoDanger } from '../../signs/false-alarm.ts'
import { isUrgent } from '../../signs/urgency.ts'
import { isUnpatrolled } from '../../signs/zero-doubts.ts'
import { zeroOf } from '../../signs/zeros.ts'

export const deniesZero = pattern('', words.deniesZero)
const noZero = pattern('', words.noZero)
const noZeroNow = pattern('', words.noZeroNow)
const zeroInstead = pattern('', words.zeroInstead)
const zeroWithdrawn = pattern('', words.zeroWithdrawn)
const onlyZeroWithdrawn = pattern('', words.onlyZeroWithdrawn)
const ofZeroBefore = pattern('', words.ofZeroBefore)
/** 那起不是盗窃: what is denied is no news. */
const isDenial = pattern('', words.isDenial)
/** 刚才说打架的那条: names the report, and tells no news. */
const ofEarlier = pattern('', words.ofEarlier)
/** 那摊不在我们地界: nothing of the sender's. */
const elsewhere = pattern('', words.elsewhere)
/** 谁给2格填的0: whoever gave it, the sender gives none. */
const askedOf = pattern('', words.askedOf)
/** 堆物已清理, 垃圾桶满是误会: why it is a zero. */
const settled = pattern('', words.settled)
const anyZero = pattern('', zeroSaid)
const placeWrong = pattern('', words.placeWrong)
const misreported = pattern('', words.misreported)
const repeated = pattern('', words.repeated)
const found = pattern('', words.found)

export function correctedKind(layout: Layout, part: Part): CorrectedPart['kind'] {
  const { text } = layout
  if (deniesOwnIncident(layout)) return 'withdrawn'
  if (goesOn(layout)) return 'incident'
  if (saysZero(part)) return 'zero'
  if (part.start === 0 && takesZeroBackPlainly(layout) && !tellsNews(layout, part)) return 'withdrawn'
  if (placeWrong.test(text) && !takesBack(text)) return 'incident'
  if (deniesZero.test(text) && !text.includes('撤')) return 'incident'
  const zero = isZeroNow(layout, part)
  if (
    tellsNoDanger(text) ||
    (misreported.test(text) && (takesBack(text) || text.includes('误报'))) ||
    layout.clauses.some((one) => onlyDenies(layout, one.text))
  )
    return zero ? 'zero' : 'withdrawn'
  const withdrawn = takesBack(text) || repeated.test(text)
  const news = tellsNews(layout, part)
  if (!news && noZero.test(text)) return 'withdrawn'
  if (withdrawn && !news && (!zero || onlyZeroWithdrawn.test(text))) return 'withdrawn'
  if (!news && (movesZero(text, part) || opensWithZero(layout))) return 'zero'
  return zero && !(news && part.start === 0) ? 'zero' : 'incident'
}

/** 应为零,先前误报有情况; …是俩学生闹着玩,按零算. */
function saysZero({ start, text }: Part): boolean {
  const [first = ''] = text.split(/[,。;!?\n]/)
  return (start > 0 && zeroOf(first) === 'zero') || zeroInstead.test(text)
}

/** 没有火灾,请撤下: that what was reported was not so, and no word on the grid. */
function onlyDenies({ text }: Layout, clause: string): boolean {
  return takesBack(text) && findHazards(clause).some((one) => one.negated) && !anyZero.test(clause)
}

function isZeroNow(layout: Layout, part: Part): boolean {
  return layout.clauses.some((one) => {
    if (onlyDenies(layout, one.text)) return false
    const said = one.text.slice(Math.max(0, part.start - one.start), part.end - one.start)
    return said !== '' && !askedOf.test(one.text) && zeroOf(said) === 'zero' && !noZeroNow.test(one.text)
  })
}

/** 更正:无异常,东门老人摔倒: after the zero something is told, of no other grid or day. */
function goesOn({ clauses, grids, days }: Layout): boolean {
  const zero = clauses.findLastIndex((one) => zeroOf(one.text) === 'zero')
  const after = zero < 0 ? [] : clauses.slice(zero + 1)
  const told = days.filter((one) => clauses.slice(0, zero + 1).some((clause) => isWithin(one, clause)))
  const others = days.filter((one) => !told.some((same) => same.day === one.day))
  return after.some(
    (one) =>
      isNews(one) &&
      (isUrgent([one]) ||
        (!settled.test(one.text) && assertedHazards(one).some(({ weight }) => weight > 1))) &&
      ![...grids, ...others].some((other) => isWithin(other, one)),
  )
}

/** It is not only named to be taken back, and is more than that the round is not done. */
function isNews({ text }: Clause): boolean {
  return (
    !takesBack(text) &&
    !isUnpatrolled(text) &&
    ![isDenial, ofEarlier, elsewhere].some((form) => form.test(text))
  )
}

/** 更正,1格今天是零,那件是邻街的. */
function opensWithZero({ text, clauses }: Layout): boolean {
  const zero = clauses.some((one) => zeroOf(one.text) === 'zero' && !noZeroNow.test(one.text))
  return zero && opening.test(text)
}

function tellsNews({ clauses, text }: Layout, part: Part): boolean {
  const ofZero = zeroWithdrawn.test(text)
  const told = clauses
    .filter(isNews)
    .some((one) => assertedHazards(one).length > 0 || (ofZero && found.test(one.text)))
  return told || (readCount(part.text) ?? 1) > 1
}

const hasWrong = pattern('', words.hasWrong)
const movedOnly = pattern('g', words.movedOnly)
/** Letters beside the grid or the day that tell nothing yet. */
const mostBeside = 4

/** Of a zero that was given only the grid or the day is another, or it is given in place of something else. */
function movesZero(text: string, part: Part): boolean {
  const tells = part.text.replace(movedOnly, '').replaceAll(/[^\p{L}]/gu, '').length > mostBeside
  return (
    /零报|[按作当]零/.test(text) ||
    (part.start > 0 && ofZeroBefore.test(text) && !tells && !hasWrong.test(part.text))
  )
}

// Finds the part of a correction that says what is so instead: after 改成, 应为, 不是…是.
import { matchesOf } from '../../../../lib/matches.ts'
import { pattern } from '../../../../lib/pattern.ts'
import { anyForm } from '../../words/forms.ts'
import type { Layout } from '../../facts/layout.ts'
import * as words from '../../words/corrected.ts'

export interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
}

const instead = anyForm(words.insteadForms, 'g')
const contrasted = anyForm(words.contrastForms, 'g')
const formerly = pattern('', words.formerly)
const please = /[,。]\s?(?:麻烦|请)?(?:改|更正)(?:一下|下|过来)?[。!]?\s*$/

export function correctedPart(layout: Layout): Part {
  const { text } = layout
  const strong = lastEnd(text, instead)
  const contrast = lastEnd(text, contrasted)
  const start =
    strong === undefined || (contrast !== undefined && /不是|唔系/.test(text.slice(strong, contrast)))
      ? (contrast ?? strong ?? 0)
      : strong
  const denial = Math.max(text.lastIndexOf('不是'), text.lastIndexOf('唔系'), text.lastIndexOf('不在'))
  const denialIsTail =
    denial > start &&
    text
      .slice(denial)
      .replace(please, '')
      .search(/[,,。;]/) < 0
  const mistaken = text.slice(start).search(formerly)
  const end = denialIsTail ? denial : mistaken > 0 ? start + mistaken : text.length
  return { start, end, text: text.slice(start, end) }
}

const notThis = pattern('', words.notThis)

/** 不是3格: this grid or day is not meant. */
export function isDenied(text: string, { start }: { start: number }): boolean {
  return notThis.test(text.slice(Math.max(0, start - 8), start))
}

/** Where the last of the markers ends that has something after it. */
function lastEnd(text: string, marker: RegExp): number | undefined {
  const ends = matchesOf(marker, text).map((match) => match.index + match[0].length)
  return ends.findLast((end) => end < text.trimEnd().length)
}

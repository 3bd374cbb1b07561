// The numbering of Chinese official papers: what kind of mark opens a line, and the heading path that follows.
const CN = '一二三四五六七八九十百'
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['chapter', new RegExp(`^第[${CN}\\d]+[章节条]`, 'u')],
  ['cn', new RegExp(`^[${CN}]+\\s*[、..]`, 'u')],
  ['stage', new RegExp(`^(第[${CN}\\d]+(阶段|步|类|部分)|[${CN}]+是|活动[${CN}\\d]+)`, 'u')],
  ['(cn)', new RegExp(`^([(\\uff08][${CN}—]+[)\\uff09]|[㈠-㈩])`, 'u')],
  ['1.', /^(\d{1,2}\s*[、..](?!\d)|[⒈-⒛])/u],
  ['(1)', /^([(\uff08]\d{1,2}[)\uff09]|[⑴-⒇]|\d{1,2}[)\uff09])/u],
  ['①', /^[①-⑳]/u],
  ['a', /^[a-z][.、)]/u],
  ['damaged', /^。?[\u3105-\u3129ǖ-ǜ]/u],
]
const LABEL = /^[^,。;!?]{2,24}[:\uff1a]$|^.{0,8}月份[。:\uff1a]?$/u

interface Mark {
  readonly kind: string
  readonly text: string
}

/** The numbering that opens a line, or `label` for a line that only announces what follows. */
export function markOf(line: string): Mark | undefined {
  for (const [kind, pattern] of MARKS) {
    const found = pattern.exec(line)
    if (found) return { kind: kind === 'damaged' ? '(cn)' : kind, text: found[0] }
  }
  return LABEL.test(line) ? { kind: 'label', text: '' } : undefined
}

/** The part of a numbered line that names what follows: all of a short line, else its first short sentence. */
export function headingOf(line: string): string {
  if (line.length <= 40) return line
  const end = line.search(/[。:\uff1a;]/u)
  return end > 0 && end <= 40 ? line.slice(0, end) : ''
}

const STAGE = /^[(\uff08]?([一二三四五六七八九十]|[1-9])[)\uff09、..].*(阶段|階段)/u
const CARDINALS = '一二三四五六七八九'

/** What a numbered stage is called in speech: (二)…阶段 is 第二阶段, 第二步. */
export function stageNames(heading: string): string {
  const number = STAGE.exec(heading)?.[1]
  if (number === undefined) return ''
  const spoken = CARDINALS[Number(number) - 1] ?? number
  return `第${spoken}阶段 第${spoken}步`
}

export interface Heading {
  readonly kind: string
  readonly text: string
}

/** A mark kind already open closes down to it; a new kind opens one level below. */
export function headingsAfter(open: readonly Heading[], mark: Mark, text: string): readonly Heading[] {
  const level = open.findIndex((heading) => heading.kind === mark.kind)
  return [...(level < 0 ? open : open.slice(0, level)), { kind: mark.kind, text }]
}

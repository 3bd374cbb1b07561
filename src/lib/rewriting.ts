// One step of getting a text ready to be read: what it finds, what it puts there, an example. None changes a text's length.
export interface Rewriting {
  readonly finds: RegExp
  readonly becomes: string | ((found: string, at: number, text: string) => string)
  /** As it is typed, and as the step leaves it. */
  readonly example: readonly [typed: string, read: string]
}

export function rewrite(text: string, steps: readonly Rewriting[]): string {
  return steps.reduce(
    (now, { finds, becomes }) =>
      typeof becomes === 'string'
        ? now.replace(finds, becomes)
        : now.replace(finds, (found: string, ...rest: unknown[]) => becomes(found, placeOf(rest), now)),
    text,
  )
}

/** Behind the groups `replace` hands over where the match begins. */
function placeOf(rest: readonly unknown[]): number {
  return rest.find((one) => typeof one === 'number') ?? 0
}

/** Spaces in place of what is found. */
export function blank(found: string): string {
  return ' '.repeat(found.length)
}

/** `text` with spaces from `start` to `end`. */
export function blankAt(text: string, start: number, end: number): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end)
}

/** A comma in place of what is found. */
export function comma(found: string): string {
  return `,${blank(found.slice(1))}`
}

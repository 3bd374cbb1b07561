// Joins lists of words and short patterns into one pattern, so that a long one can be read idea by idea.

/** A word as it is, or a pattern of its own. */
export type Idea = RegExp | string

/** Whatever fits one of them. */
export function anyOf(...ideas: readonly Idea[]): RegExp {
  return new RegExp(ideas.map((idea) => (typeof idea === 'string' ? idea : idea.source)).join('|'), 'u')
}

/** The words of a list that parts them by spaces. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}

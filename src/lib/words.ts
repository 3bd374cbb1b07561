// Takes a list of words apart, so that a long one can be read idea by idea.

/** The words of a list that parts them by spaces. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}

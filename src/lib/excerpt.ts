// The beginning of what somebody wrote, on one line, without the mention that it began with.

/** At most this many characters. */
export function excerpt(text: string, most: number): string {
  const line = text.replace(/^(?:@\S{1,20}\s+)+/u, '').replaceAll('\n', ' ')
  // By characters: half of an emoji is none.
  return Array.from(line).slice(0, most).join('')
}

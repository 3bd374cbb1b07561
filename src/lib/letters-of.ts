// How many letters and figures a text has, without marks and gaps.
export function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\d]/gu, '').length
}

// Identity and phone numbers in a text, all but their ends struck out.
const personal = [
  /(?<!\d)[1-9]\d{16}[\dXx](?![\dXx])/gu,
  /(?<!\d)(?:\+?(?:00)?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/gu,
]
const numbers = [...personal, /(?<!\d)(?:\(?0\d{2,3}\)?[-\s]?)?[2-9]\d{6,7}(?!\d)/gu]

export function maskNumbers(text: string): string {
  return masked(text, numbers)
}

/** Those of persons: what may be an office's number stays. */
export function maskPersonalNumbers(text: string): string {
  return masked(text, personal)
}

function masked(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, maskNumber), halfWidth(text))
}

function maskNumber(number: string): string {
  const digits = number.replaceAll(/^\+?(?:00)?86(?=[-\s]?1[3-9])|[^\dXx]/gu, '')
  return `${digits.slice(0, 3)}****${digits.slice(-2)}`
}

/** Identity and mobile numbers, masked, each once. */
export function personalNumbers(text: string): readonly string[] {
  const plain = halfWidth(text)
  return [...new Set(personal.flatMap((pattern) => plain.match(pattern) ?? []).map(maskNumber))]
}

function halfWidth(text: string): string {
  return text.replaceAll(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
}

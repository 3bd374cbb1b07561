// Identity and phone numbers in a text, all but their ends struck out.
const personal = [
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3}[\dXx](?![\dXx])/gu,
  /(?<!\d)1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/gu,
]
const numbers = [...personal, /(?<!\d)(?:\(?0\d{2,3}\)?[-\s]?)?[2-9]\d{6,7}(?!\d)/gu]

export function maskNumbers(text: string): string {
  return numbers.reduce((rest, pattern) => rest.replace(pattern, maskNumber), text)
}

function maskNumber(number: string): string {
  const digits = number.replaceAll(/[^\dXx]/gu, '')
  return `${digits.slice(0, 3)}****${digits.slice(-2)}`
}

/** Identity and mobile numbers, masked, each once. */
export function personalNumbers(text: string): readonly string[] {
  return [...new Set(personal.flatMap((pattern) => text.match(pattern) ?? []).map(maskNumber))]
}

// Kinds of values of the environment; each says what it expects.
import { z } from 'zod'

/** A whole number in digits, both ends included. */
export function numberBetween(least: number, most: number) {
  const expectation = `a whole number from ${least} to ${most}, in digits`
  return z
    .string()
    .regex(/^\d+$/, expectation)
    .transform(Number)
    .refine((number) => number >= least && number <= most, expectation)
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

export function webAddress(example: string) {
  return z.string().refine(isWebAddress, `an address such as ${example}`)
}

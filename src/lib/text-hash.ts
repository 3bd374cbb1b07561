// The fingerprint of a text.
import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

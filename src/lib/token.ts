// A word that nobody can guess, short enough for the payload of a button.
import { randomBytes } from 'node:crypto'

export function newToken(): string {
  return randomBytes(12).toString('base64url')
}

// A one-time code that nobody can guess.
import { randomBytes } from 'node:crypto'
import { codeOf } from '../domain/roster/invite.ts'

export function newCode(): string {
  return codeOf(randomBytes(10))
}

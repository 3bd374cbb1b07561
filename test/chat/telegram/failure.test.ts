// Which broken connections surely carried nothing.
import { expect, test } from 'vitest'
import { failureOf } from '../../../src/chat/telegram/failure.ts'

/** As node-fetch words and marks what went wrong below it. */
const broken = (reason: string, code?: string) =>
  Object.assign(new Error(`request to https://example.org/ failed, reason: ${reason}`), {
    name: 'FetchError',
    code,
  })

test.each([
  ['nobody listens', broken('connect ECONNREFUSED 192.0.2.1:443', 'ECONNREFUSED'), 'retry'],
  ['no way there', broken('connect ENETUNREACH 192.0.2.1:443', 'ENETUNREACH'), 'retry'],
  ['none of several addresses', broken('', 'ETIMEDOUT'), 'retry'],
  ['no such name', broken('getaddrinfo ENOTFOUND example.org', 'ENOTFOUND'), 'retry'],
  [
    'no TLS',
    broken('Client network socket disconnected before secure TLS connection was established', 'ECONNRESET'),
    'retry',
  ],
  [
    'a certificate of somebody else',
    broken('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    'retry',
  ],
  ['a certificate too old', broken('certificate has expired', 'CERT_HAS_EXPIRED'), 'retry'],
  ['hung up', broken('socket hang up', 'ECONNRESET'), 'unknown'],
  ['reset', broken('read ECONNRESET', 'ECONNRESET'), 'unknown'],
  ['silent for long', broken('read ETIMEDOUT', 'ETIMEDOUT'), 'unknown'],
])('%s', (_, error, outcome) => {
  expect(failureOf(error)?.outcome).toMatchObject({ outcome })
})

test('a clock that is wrong shows in certificates, and is named', () => {
  const failure = failureOf(broken('certificate is not yet valid', 'CERT_NOT_YET_VALID'))
  expect(failure).toMatchObject({ forPerson: true, why: expect.stringContaining('check the clock') })
})

test('an error of our own is no failure of a call', () => {
  expect(failureOf(new TypeError('undefined is not a function'))).toBeUndefined()
  expect(failureOf('a thrown string')).toBeUndefined()
})

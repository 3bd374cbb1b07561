import { expect, test } from 'vitest'
import { settleDoubt } from '../../../../src/domain/message/likeness/doubt.ts'
import type { Intent, Reading } from '../../../../src/domain/message/reading.ts'
import { intents } from '../../../../src/domain/message/reading.ts'

const reading = (intent: Intent) => ({ intent }) as Reading
const settle = (read: Intent, [rules, likely]: [Intent, Intent], said?: Intent) =>
  settleDoubt(reading(read), { rules, likely }, said)

test('a model that agrees with the rules lets them act', () => {
  expect(settle('zero_report', ['zero_report', 'chatter'], 'zero_report')).toEqual({
    outcome: 'act',
    as: 'zero_report',
  })
  expect(settle('incident', ['chatter', 'incident'], 'chatter')).toEqual({ outcome: 'act', as: 'chatter' })
})

test('a zero beside which an incident is suspected is asked about, whatever a model says', () => {
  for (const said of intents)
    expect(settle('zero_report', ['zero_report', 'incident'], said)).toMatchObject({
      outcome: 'ask-sender',
      otherwise: 'incident',
    })
})

test('whatever a model says, a zero that the rules do not read is asked about', () => {
  const others = intents.filter((one) => one !== 'chatter')
  for (const said of others)
    expect(settle('zero_report', ['chatter', 'zero_report'], said)).toEqual({
      outcome: 'ask-sender',
      zero: 'zero_report',
      otherwise: 'chatter',
    })
  for (const said of intents)
    expect(settle('chatter', ['chatter', 'incident'], said)).not.toMatchObject({ as: 'zero_report' })
})

test('what is as like a zero as any is asked about without a model, and left alone where one agrees with the rules', () => {
  const doubt = { rules: 'chatter', likely: 'zero_report', ask: true } as const
  expect(settleDoubt(reading('chatter'), doubt, undefined)).toMatchObject({ outcome: 'ask-sender' })
  expect(settleDoubt(reading('chatter'), doubt, 'chatter')).toEqual({ outcome: 'act', as: 'chatter' })
})

test('a zero of which the rules say that its sender is asked is never booked by a model', () => {
  const doubt = { rules: 'zero_report', likely: 'chatter', ask: true } as const
  for (const said of [...intents, undefined])
    expect(settleDoubt(reading('zero_report'), doubt, said)).toMatchObject({ outcome: 'ask-sender' })
})

test('a model alone sends nothing to anybody', () => {
  expect(settle('chatter', ['chatter', 'notice'], 'notice')).toEqual({ outcome: 'act', as: 'chatter' })
})

test('without a model only a zero is asked about', () => {
  expect(settle('late_report', ['late_report', 'chatter'])).toMatchObject({
    outcome: 'ask-sender',
    otherwise: 'chatter',
  })
  const told = { intent: 'late_report', kind: 'incident' } as Reading
  expect(settleDoubt(told, { rules: 'late_report', likely: 'incident' }, undefined)).toMatchObject({
    outcome: 'act',
  })
  expect(settle('incident', ['incident', 'zero_report'])).toEqual({ outcome: 'act', as: 'incident' })
  expect(settle('incident', ['chatter', 'incident'])).toEqual({ outcome: 'act', as: 'incident' })
})

import { expect, test } from 'vitest'
import { isWithheld } from '../../../src/domain/paper/withheld.ts'
import { community, incident } from '../sample-records.ts'

test.each([
  ['said in a group about a thing', {}, false],
  ['a tip-off', { access: 'tip_off' }, true],
  ['of a person', { text: '有人聚众赌博' }, true],
  ['of an infection', { category: 'epidemic' }, true],
  ['of an infection that is an emergency', { category: 'epidemic', urgent: true }, false],
  ['of a secret inspection', { text: '暗访发现消防门上锁' }, true],
  ['said in private', { chat: { channel: 'telegram', chatId: 'zhou' } }, true],
] as const)('%s', (_, changes, withheld) => {
  expect(isWithheld(incident(changes), community)).toBe(withheld)
})

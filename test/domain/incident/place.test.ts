// Where an incident is, and what a place that is told later adds to one that says little.
import { expect, test } from 'vitest'
import { placedBy } from '../../../src/domain/incident/place.ts'

test.each([
  [undefined, '6号楼', '6号楼'],
  ['楼道', '6号楼2单元', '6号楼2单元楼道'],
  ['我家门口', '柳荫巷8号', '柳荫巷8号我家门口'],
  ['楼下', '5栋楼下', '5栋楼下'],
  ['东门', '6号楼', undefined],
  ['东门', '东门小超市门口', '东门小超市门口'],
  ['东门小超市', '东门', undefined],
  ['5号楼', '3楼', '5号楼3楼'],
  ['5号楼', '502室', '5号楼502室'],
  ['5号楼', '6号楼', undefined],
  ['3楼', '2楼', undefined],
  ['5栋楼道', '6号楼', undefined],
])('an incident in %s of which %s is told is in %s', (location, place, expected) => {
  expect(placedBy({ location }, place).location).toBe(expected)
})

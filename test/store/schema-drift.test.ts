// The migrations of both databases amount to the schema that the code is generated from.
import { expect, test } from 'vitest'
import { schemaDrift } from '../harness/schema-drift.ts'

test.each(['sqlite', 'postgresql'] as const)('%s', async (provider) => {
  expect(await schemaDrift(provider)).toBeUndefined()
})

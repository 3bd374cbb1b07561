import { expect, test } from 'vitest'
import { UsageError } from '../../src/cli/usage-error.ts'
import { writeOut } from '../../src/cli/write-out.ts'

test('a folder that is not there is named, with a remedy', async () => {
  const written = writeOut('/nowhere-at-all/ledger.xlsx', '')
  await expect(written).rejects.toThrow(UsageError)
  await expect(written).rejects.toThrow('cannot write /nowhere-at-all/ledger.xlsx')
})

// What a code gave or may still give is taken back at the terminal, once, and audited.
import { expect, test } from 'vitest'
import { withTx } from '../../../src/cli/database.ts'
import { inviteCommand } from '../../../src/cli/roster/invite.ts'
import { peopleCommand } from '../../../src/cli/roster/people.ts'
import { RefusedError, UsageError } from '../../../src/cli/usage-error.ts'
import { accountEdit } from '../../../src/domain/roster/roster-edit.ts'
import { useCli } from '../../harness/cli.ts'

const { run } = useCli(inviteCommand, peopleCommand)
const owners = () =>
  withTx(async (tx) =>
    (await tx.roster.load()).people.flatMap((p) => p.accounts.map((a) => `${p.id} ${a.channel} ${a.id}`)),
  )

test('an open code is revoked, once', async () => {
  const printed = await run('invite', '--role', 'grid', '--unit', 'grid-1', '--json')
  const { id, code } = JSON.parse(printed) as { id: number; code: string }
  expect(await run('people')).toContain(`open code ${id}`)
  expect(await run('invite', 'revoke', String(id))).toContain('revoked')
  expect(await run('people')).not.toContain(`open code ${id}`)
  expect(await run('people')).toMatch(new RegExp(`revoked .*console terminal, code ${id}`))
  expect(await withTx((tx) => tx.invites.byCode(code))).toMatchObject({ usedAt: expect.any(Date) as Date })
  await expect(run('invite', 'revoke', String(id))).rejects.toThrow(RefusedError)
  await expect(run('invite', 'revoke', '0')).rejects.toThrow(/whole number/)
})

test('a person loses every account, and one account is taken alone, also of an owner who is gone', async () => {
  const person = {
    id: 'made',
    name: '沈舟',
    roles: [{ role: 'grid' as const, unit: 'grid-1' }],
    accounts: [],
  }
  const give = (id: string, owner: string) =>
    withTx((tx) => tx.roster.edit(accountEdit({ channel: 'telegram', id }, owner), new Date()))
  await withTx((tx) => tx.roster.edit({ kind: 'person', row: person }, new Date()))
  for (const id of ['71', '72', '73']) await give(id, 'made')
  await give('74', 'gone')
  await run('invite', '--person', 'made')
  expect(await run('people', 'remove', 'telegram:71')).toBe("telegram 71: nobody's")
  expect(await owners()).not.toContain('made telegram 71')
  expect(await run('people', 'remove', 'made')).toMatch(/telegram 7[23]: nobody's\ntelegram 7[23]: nobody's/)
  expect(await owners()).toEqual([])
  expect(await run('people', 'remove', 'telegram:74')).toBe("telegram 74: nobody's")
  await expect(run('people', 'remove', 'telegram:74')).rejects.toThrow(RefusedError)
  expect(await run('people')).toMatch(/removed {2}made {2}telegram 73 {2}by console terminal/)
  expect(await run('people')).not.toContain('open code')
  await expect(run('people', 'remove', 'made')).rejects.toThrow(RefusedError)
  await expect(run('people', 'remove', 'telegram:75')).rejects.toThrow(RefusedError)
  await expect(run('people', 'remove', 'telegraph:9')).rejects.toThrow(UsageError)
})

// Duties and decisions on a real database.
import { expect, test } from 'vitest'
import type { DutyProposal } from '../../src/domain/duty/duty.ts'
import type { DutyDecision } from '../../src/domain/duty/review.ts'
import { at } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

function proposal(key: string): DutyProposal {
  return {
    key,
    cadence: { type: 'exact', value: '每月5日前', per: 'month', every: 1, day: 5, by: true },
    who: '各网格',
    what: '报送"台账"',
    to: '办公室',
    ifMissed: '',
    secret: false,
    quote: '各网格每月5日前报送"台账"。',
    conflicts: [],
    source: { file: 'a.txt', lines: [3, 3], plan: '方案', planKey: 'a.txt:1', section: '' },
    alsoIn: [],
  }
}

const confirmed: DutyDecision = {
  kind: 'confirmed',
  year: 2027,
  unit: 'grid-1',
  audience: 'staff',
  leadDays: 3,
  basis: 'document',
}

export function dutyTests({ a, b, run }: StoreUnderTest): void {
  test('a duty is proposed once, whoever reads it, and read back as it was', async () => {
    const first = proposal('once')
    const once = { proposal: first, replaces: undefined }
    await Promise.all(
      [a(), b()].map((store) => store.transact((tx) => tx.duties.propose([once, once], at(0)))),
    )
    const found = (await run((tx) => tx.duties.all())).filter((duty) => duty.proposal.key === 'once')
    expect(found).toEqual([
      { id: found[0]!.id, proposal: first, decisions: [], goneAt: undefined, replaces: undefined },
    ])
  })

  test('decisions are added, the newest that is no mark of secrecy counts, and all are kept', async () => {
    const id = await run(async (tx) => {
      await tx.duties.propose([{ proposal: proposal('decided'), replaces: undefined }], at(0))
      return (await tx.duties.all()).find(({ proposal: { key } }) => key === 'decided')!.id
    })
    const decide = (decision: DutyDecision, minute: number, byId?: string) =>
      run((tx) => tx.duties.decide(id, { decision, byName: '高远', byId, at: at(minute) }))
    const isConfirmed = async () => (await run((tx) => tx.duties.confirmed())).some((duty) => duty.id === id)
    expect(await isConfirmed()).toBe(false)
    await decide(confirmed, 1, 'gao-yuan')
    await decide({ kind: 'secret' }, 2)
    expect(await isConfirmed()).toBe(true)
    await decide({ kind: 'expired' }, 3)
    expect(await isConfirmed()).toBe(false)
    expect((await run((tx) => tx.duties.get(id)))?.decisions).toEqual([
      { decision: confirmed, byName: '高远', byId: 'gao-yuan', at: at(1) },
      { decision: { kind: 'secret' }, byName: '高远', byId: undefined, at: at(2) },
      { decision: { kind: 'expired' }, byName: '高远', byId: undefined, at: at(3) },
    ])
  })

  test('where a duty stands may change, and that it is gone, but not its key', async () => {
    const moved = proposal('moved')
    const id = await run(async (tx) => {
      await tx.duties.propose([{ proposal: moved, replaces: undefined }], at(0))
      return (await tx.duties.all()).find(({ proposal: { key } }) => key === 'moved')!.id
    })
    const elsewhere = { ...moved, source: { ...moved.source, lines: [9, 9] as [number, number] } }
    await run((tx) => tx.duties.place(id, elsewhere, at(5)))
    expect(await run((tx) => tx.duties.get(id))).toMatchObject({ proposal: elsewhere, goneAt: at(5) })
    await run((tx) => tx.duties.place(id, moved, undefined))
    expect((await run((tx) => tx.duties.get(id)))?.goneAt).toBeUndefined()
  })
}

// The ledger as a file, as an official asked for it in a chat: what he leads, masked, without tip-offs.
import type { Community } from '../../domain/community/community.ts'
import { concernsOf } from '../../domain/incident/concern.ts'
import { fitLedger, mostInLedger } from '../../domain/incident/ledger-export.ts'
import { ledgerTable } from '../../domain/incident/ledger.ts'
import type { ExportRequest } from '../../domain/paper/export-rows.ts'
import type { PaperTable } from '../../domain/paper/paper.ts'
import type { Tx } from '../../domain/ports.ts'
import { asMember, personOf } from '../../domain/roster/roster.ts'
import { gatherLedger } from './gather-ledger.ts'

export interface ComposedLedger {
  readonly table: PaperTable
  readonly count: number
  readonly carried: number
  readonly cut: boolean
}

export async function composeLedger(
  tx: Tx,
  { period, askedBy }: Pick<ExportRequest, 'period' | 'askedBy'>,
  { community, now }: { community: Community; now: Date },
): Promise<ComposedLedger> {
  const roster = await tx.roster.load()
  const person = personOf(roster, askedBy)
  if (!person) throw new Error(`the ledger was asked for by ${askedBy}, who is no longer on the roster`)
  const concernOf = concernsOf(asMember(person), { roster, rules: community.incidents })
  const { kept: entries, cut } = fitLedger(
    await gatherLedger(tx, {
      ...period,
      carried: true,
      tipOffs: false,
      concerns: (incident) => concernOf(incident) === 'lead',
      unmasked: false,
      limit: mostInLedger + 1,
    }),
  )
  return {
    table: ledgerTable(entries, { roster, timeZone: community.timeZone, now }),
    count: entries.length,
    carried: entries.filter(({ incident }) => incident.day < period.from).length,
    cut,
  }
}

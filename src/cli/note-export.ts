// What is exported at the command line is kept in the database, with who was at the terminal.
import { userInfo } from 'node:os'
import type { ExportRequest } from '../domain/paper/export-rows.ts'
import type { Tx } from '../domain/ports.ts'

export async function noteExport(
  tx: Tx,
  what: Omit<ExportRequest, 'askedBy' | 'to'>,
  now: Date,
): Promise<void> {
  const askedBy = `cli:${userInfo().username}`
  const { id } = await tx.exports.ask({ ...what, askedBy, to: undefined }, now)
  await tx.exports.settle(id, { at: now, why: undefined })
}

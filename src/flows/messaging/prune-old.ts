// The retention rule: what was handled long ago and nothing refers to is deleted, a part at a time so that nobody waits for it.
import type { Occasion } from '../occasion.ts'

const mostAtOnce = 4000

export async function pruneOld({ tx, community, nominal }: Occasion): Promise<void> {
  const before = new Date(nominal.getTime() - community.retention.days * 24 * 3_600_000)
  await tx.retention.prune(before, mostAtOnce)
}

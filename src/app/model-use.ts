// What models have cost today: booked by itself, since what is done with their words may be undone.
import type { ModelUse } from '../domain/question/model.ts'
import type { Tx } from '../domain/ports.ts'
import { localDay } from '../domain/time/local-day.ts'
import type { Parts } from './parts.ts'

/** Tokens. */
export async function spentToday(tx: Tx, parts: Parts): Promise<number> {
  const spent = await tx.modelUse.ofDay(today(parts))
  return spent.reduce((sum, use) => sum + use.promptTokens + use.answerTokens, 0)
}

export async function bookUse(parts: Parts, uses: readonly ModelUse[]): Promise<void> {
  if (uses.length === 0) return
  await parts.store.transact(async (tx) => {
    for (const use of uses) await tx.modelUse.add(today(parts), use)
  })
}

function today({ clock, community }: Parts): string {
  return localDay(clock(), community.timeZone)
}

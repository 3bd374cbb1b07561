// What flows need of hand-overs.
import type { HandOver, NewHandOver } from './hand-over.ts'

export interface HandOverRows {
  add(handOver: NewHandOver): Promise<HandOver>
  /** Not taken yet and handed over since, oldest first. */
  open(since: Date): Promise<readonly HandOver[]>
  /** Of a regime, handed over from `from` on and before `to`, oldest first. */
  ofRegime(regimeId: string, span: { from: Date; to: Date }): Promise<readonly HandOver[]>
  take(id: number, by: { at: Date; name: string }): Promise<void>
  /** Past their time, of which nobody was told yet. */
  untaken(now: Date): Promise<readonly HandOver[]>
  told(id: number, at: Date): Promise<void>
}

// What was exported: asked for in a chat or by command, and what became of it; nothing is ever removed.
import type { Address } from '../messaging/outbox.ts'
import type { Period } from './paper.ts'
import type { PaperFormat } from './press.ts'

/** A paper of a regime, the ledger of incidents, or the calendar of confirmed duties. */
export type ExportSubject = 'paper' | 'ledger' | 'duties'

export interface ExportRequest {
  readonly subject: ExportSubject
  /** Of a paper. */
  readonly regimeId: string | undefined
  readonly period: Period
  /** `zip`: an evidence pack. */
  readonly format: PaperFormat | 'ics' | 'zip'
  /** Names of residents and numbers stay in. */
  readonly unmasked: boolean
  /** A person's id, or who was at the terminal. */
  readonly askedBy: string
  /** Where the file is sent; undefined: written by the command line. */
  readonly to: Address | undefined
}

export interface PaperExport extends ExportRequest {
  readonly id: number
  readonly askedAt: Date
}

export interface PaperExportRows {
  ask(request: ExportRequest, at: Date): Promise<PaperExport>
  /** The oldest, but for these, that is to be sent and is not yet. */
  wanted(except: readonly number[]): Promise<PaperExport | undefined>
  /** False where it was settled before. `why`: it failed. */
  settle(id: number, settlement: { at: Date; why: string | undefined }): Promise<boolean>
  /** The newest first. */
  list(
    limit: number,
  ): Promise<readonly (PaperExport & { doneAt: Date | undefined; why: string | undefined })[]>
}

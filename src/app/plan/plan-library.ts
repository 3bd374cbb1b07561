// The plans in the database, indexed in memory; a new import is taken in at the next refresh.
import { setImmediate } from 'node:timers/promises'
import type { DutyProposal } from '../../domain/duty/duty.ts'
import type { Knowledge } from '../../domain/question/knowledge.ts'
import type { Store, Tx } from '../../domain/ports.ts'
import type { StatedFacts, StoredDocument } from '../../domain/question/document-rows.ts'
import { ask } from '../../knowledge/answer/ask.ts'
import { isUnreadable, readDocument, type Document } from '../../knowledge/document/document.ts'
import { dutiesInSteps } from '../../knowledge/library/duties.ts'
import { evidenceFor } from '../../knowledge/answer/evidence.ts'
import { buildLibrary, libraryInSteps, type Library } from '../../knowledge/library/library.ts'
import { inTurns } from '../../lib/in-turns.ts'
import type { Logger } from '../../lib/logger.ts'
import { indexStamp, readIndex, writeIndex } from './plan-index-file.ts'

/** `indexFile` keeps the index for the next start; undefined: it is built anew each time. */
export function planLibrary(store: Store, log: Logger, indexFile?: string): Knowledge {
  let library = buildLibrary([])
  let loaded: string | undefined
  let duties: Promise<readonly DutyProposal[]> | undefined
  let refreshing: Promise<void> | undefined
  async function refresh(): Promise<void> {
    const stamp = await store.read(stampOf)
    if (stamp === loaded) return
    library = await loadLibrary(store, log, indexFile)
    loaded = stamp
    duties = undefined
    log.info({ plans: library.plans.length }, 'plans indexed')
  }
  return {
    ready: () => loaded !== undefined,
    ask: (question, scope) => ask(library, { question, ...scope }),
    evidence: (question, answer) => evidenceFor(library, question, answer),
    duties: () => (duties ??= inTurns(dutiesInSteps(library))),
    refresh: () =>
      (refreshing ??= refresh().finally(() => {
        refreshing = undefined
      })),
  }
}

/** The current documents with what officials said of their plans. */
export async function loadLibrary(store: Store, log: Logger, indexFile?: string): Promise<Library> {
  const { stored, stated } = await store.read(async (tx) => ({
    stored: await tx.documents.current(),
    stated: await tx.planFacts.current(),
  }))
  if (indexFile === undefined) return build(stored, stated, log)
  const fits = await indexStamp(stored, stated)
  const kept = await readIndex(indexFile, fits)
  if (kept) return kept
  const library = await build(stored, stated, log)
  await writeIndex(indexFile, { fits, library }).catch((error: unknown) =>
    log.warn({ err: error, indexFile }, 'the index was not kept: the next start builds it again'),
  )
  return library
}

async function build(
  stored: readonly StoredDocument[],
  stated: readonly StatedFacts[],
  log: Logger,
): Promise<Library> {
  const inOrder = stated.toSorted((a, b) => a.setAt.getTime() - b.setAt.getTime())
  const facts = new Map(inOrder.map((one) => [one.planKey, one.facts]))
  return libraryInTurns(await readAll(stored, log), facts)
}

/** Builds a library and serves what else runs in the process meanwhile. */
export function libraryInTurns(...sources: Parameters<typeof libraryInSteps>): Promise<Library> {
  return inTurns(libraryInSteps(...sources))
}

async function stampOf(tx: Tx): Promise<string> {
  return `${await tx.documents.stamp()} ${await tx.planFacts.stamp()}`
}

async function readAll(stored: readonly StoredDocument[], log: Logger): Promise<Document[]> {
  const documents: Document[] = []
  for (const { name, bytes } of stored) {
    const read = await readDocument(name, bytes)
    if (isUnreadable(read))
      log.error({ document: name, why: read.why }, 'a stored document can no longer be read')
    else documents.push(read)
    await setImmediate()
  }
  return documents
}

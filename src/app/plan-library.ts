// The plans in the database, indexed in memory; a new import is taken in at the next refresh.
import type { Knowledge } from '../domain/knowledge.ts'
import type { Store, StoredDocument } from '../domain/ports.ts'
import { ask } from '../knowledge/ask.ts'
import { isUnreadable, readDocument, type Document } from '../knowledge/document.ts'
import { evidenceFor } from '../knowledge/evidence.ts'
import { buildLibrary } from '../knowledge/library.ts'
import type { Logger } from '../lib/logger.ts'

export function planLibrary(store: Store, log: Logger): Knowledge {
  let library = buildLibrary([])
  let loaded = ''
  return {
    ask: (question, scope) => ask(library, { question, ...scope }),
    evidence: (question, answer) => evidenceFor(library, question, answer),
    async refresh() {
      const stamp = await store.transact((tx) => tx.documents.stamp())
      if (stamp === loaded) return
      const stored = await store.transact((tx) => tx.documents.current())
      library = buildLibrary(await readAll(stored, log))
      loaded = stamp
      log.info({ documents: stored.length, plans: library.plans.length }, 'plans indexed')
    },
  }
}

async function readAll(stored: readonly StoredDocument[], log: Logger): Promise<Document[]> {
  const documents: Document[] = []
  for (const { name, bytes } of stored) {
    const read = await readDocument(name, bytes)
    if (isUnreadable(read))
      log.error({ document: name, why: read.why }, 'a stored document can no longer be read')
    else documents.push(read)
  }
  return documents
}

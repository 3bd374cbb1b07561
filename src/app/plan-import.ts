// Plan documents into the database, where a running bot finds them within seconds.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Store } from '../domain/ports.ts'
import { isUnreadable, readDocument, type Document, type Unreadable } from '../knowledge/document.ts'
import { samplePlans } from './config.ts'

export type Import =
  | { readonly result: 'added' | 'revised' | 'same'; readonly document: Document }
  | ({ readonly result: 'refused' } & Unreadable)

/** What cannot be read is refused before anything is stored. */
export async function importFile(store: Store, path: string): Promise<Import> {
  const bytes = await readFile(path)
  const name = basename(path)
  const document = await readDocument(name, bytes)
  if (isUnreadable(document)) return { result: 'refused', ...document }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const stored = { name, hash, bytes, importedAt: new Date() }
  return { result: await store.transact((tx) => tx.documents.put(stored)), document }
}

/** On a first start there is something to ask about; does nothing where any document was imported before. */
export async function importSamples(store: Store): Promise<void> {
  const present = await store.transact((tx) => tx.documents.current())
  if (present.length > 0) return
  for (const name of await readdir(samplePlans)) await importFile(store, join(samplePlans, name))
}

// Plan documents into the database, where a running bot finds them within seconds.
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store, Tx } from '../../domain/ports.ts'
import { renderImported, renderNotImported } from '../../domain/question/imported.ts'
import {
  isUnreadable,
  readDocument,
  renderUnreadable,
  type Document,
  type Unreadable,
} from '../../knowledge/document/document.ts'
import { buildLibrary } from '../../knowledge/library/library.ts'
import { samplePlans } from '../settings/config.ts'
import { readPlanFile } from './plan-file.ts'

export type Import =
  | { readonly result: 'added' | 'revised' | 'same'; readonly document: Document }
  | ({ readonly result: 'refused' } & Unreadable)

/** What cannot be read is refused before anything is stored. */
export async function importFile(store: Store, path: string): Promise<Import> {
  const read = await readPlanFile(path)
  if (isUnreadable(read)) return { result: 'refused', ...read }
  const { bytes, document } = read
  const { name } = document
  return { result: await store.transact((tx) => put(tx, { name, bytes, now: new Date() })), document }
}

/** Reads the document now; what is given back imports it and says in Chinese what came of it. */
export async function planOf(
  name: string,
  bytes: Uint8Array,
): Promise<(tx: Tx, now: Date) => Promise<string>> {
  const document = await readDocument(name, bytes)
  if (isUnreadable(document)) return () => Promise.resolve(renderNotImported(renderUnreadable(document)))
  const titles = buildLibrary([document]).plans.map((plan) => plan.title)
  return async (tx, now) => renderImported(name, await put(tx, { name, bytes, now }), titles)
}

/** undefined: it holds no words that can be read. */
export async function wordsOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const document = await readDocument(name, bytes)
  return isUnreadable(document) ? undefined : document.lines.join('\n')
}

/** On a first start there is something to ask about; does nothing where any document was imported before. */
export async function importSamples(store: Store): Promise<void> {
  const present = await store.transact((tx) => tx.documents.current())
  if (present.length > 0) return
  for (const name of await readdir(samplePlans)) await importFile(store, join(samplePlans, name))
}

async function put(
  tx: Tx,
  { name, bytes, now }: { name: string; bytes: Uint8Array; now: Date },
): Promise<'added' | 'revised' | 'same'> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return tx.documents.put({ name, hash, bytes, importedAt: now })
}

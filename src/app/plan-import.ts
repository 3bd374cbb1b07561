// On a first start the sample community's plans are imported, so that there is something to ask about.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Store } from '../domain/ports.ts'
import { samplePlans } from './config.ts'

/** Does nothing where any document was imported before. */
export async function importSamples(store: Store): Promise<void> {
  const present = await store.transact((tx) => tx.documents.current())
  if (present.length > 0) return
  for (const name of await readdir(samplePlans)) await importFile(store, join(samplePlans, name))
}

export async function importFile(store: Store, path: string): Promise<'added' | 'revised' | 'same'> {
  const bytes = await readFile(path)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return store.transact((tx) =>
    tx.documents.put({ name: basename(path), hash, bytes, importedAt: new Date() }),
  )
}

// The built index on disk, so that a restart answers at once. What does not fit these documents and this code is built anew.
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { StatedFacts, StoredDocument } from '../../domain/question/document-rows.ts'
import type { Library } from '../../knowledge/library/library.ts'

interface Kept {
  readonly fits: string
  readonly library: Library
}

/** Changes with the documents, with what officials said of their plans, and with the code that builds the index. */
export async function indexStamp(
  stored: readonly StoredDocument[],
  stated: readonly StatedFacts[],
): Promise<string> {
  const documents = stored.map(({ name, hash }) => [name, hash])
  const facts = [documents, stated, await codeStamp(), process.version]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

async function codeStamp(): Promise<string[]> {
  const folders = ['../../knowledge', '../../lib'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  )
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true })
      return names.toSorted().map((name) => join(folder, name))
    }),
  )
  return Promise.all(files.flat().map(async (file) => `${file} ${(await stat(file)).mtimeMs}`))
}

/** undefined: there is none, it is torn, or it is of other documents. */
export async function readIndex(file: string, fits: string): Promise<Library | undefined> {
  try {
    const kept = await readFile(file)
    const stamp = Buffer.from(fits)
    // Reading back takes the process for itself: only what fits is.
    if (!kept.subarray(0, stamp.length).equals(stamp)) return undefined
    return deserialize(kept.subarray(stamp.length)) as Library
  } catch {
    return undefined
  }
}

/** Under another name first: a reader sees the old one or the new one. */
export async function writeIndex(file: string, { fits, library }: Kept): Promise<void> {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, [Buffer.from(fits), serialize(library)])
  await rename(draft, file)
}

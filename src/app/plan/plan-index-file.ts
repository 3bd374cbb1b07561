// The built index on disk, so that a restart answers at once. What does not fit these documents and this code is built anew.
import { createHash } from 'node:crypto'
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { StatedFacts, StoredDocument } from '../../domain/question/document-rows.ts'
import type { Library } from '../../knowledge/library/library.ts'
import { partsOf, restored, type LibraryPart } from '../../knowledge/library/library-parts.ts'
import { inTurns } from '../../lib/in-turns.ts'

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
    if (!kept.subarray(0, stamp.length).equals(stamp)) return undefined
    return await inTurns(restored(partsFrom(kept, stamp.length)))
  } catch {
    return undefined
  }
}

/** Under another name first: a reader sees the old one or the new one. */
export async function writeIndex(file: string, { fits, library }: Kept): Promise<void> {
  const draft = `${file}.${process.pid}`
  try {
    const out = await open(draft, 'w')
    try {
      await out.write(fits)
      for (const part of partsOf(library)) await out.write(framed(serialize(part)))
    } finally {
      await out.close()
    }
    await rename(draft, file)
  } catch (error) {
    // A full disk must not fill further with each start.
    await rm(draft, { force: true })
    throw error
  }
}

const LENGTH = 4

function framed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32LE(bytes.length)
  return Buffer.concat([length, bytes])
}

function* partsFrom(kept: Buffer, from: number): Generator<LibraryPart> {
  for (let at = from; at < kept.length;) {
    const end = at + LENGTH + kept.readUInt32LE(at)
    // A copy: arrays that are read back in place would keep the whole file in memory.
    yield deserialize(Buffer.from(kept.subarray(at + LENGTH, end))) as LibraryPart
    at = end
  }
}

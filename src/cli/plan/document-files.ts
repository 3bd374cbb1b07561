// Files and folders named on the command line -> documents, with what could not be read told apart.
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  isUnreadable,
  readDocument,
  type Document,
  type Unreadable,
} from '../../knowledge/document/document.ts'
import { UsageError } from '../usage-error.ts'

export interface ReadFiles {
  readonly documents: readonly Document[]
  readonly unreadable: readonly Unreadable[]
}

export async function readDocuments(paths: readonly string[]): Promise<ReadFiles> {
  const documents: Document[] = []
  const unreadable: Unreadable[] = []
  for (const path of await filesIn(paths)) {
    const read = await readDocument(basename(path), await readFile(path))
    if (isUnreadable(read)) unreadable.push(read)
    else documents.push(read)
  }
  return { documents, unreadable }
}

/** Files as they are named, folders with all files below them, in order of name; hidden files are left out. */
export async function filesIn(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => {
      throw new UsageError(
        `no such file or folder: ${path}. Check the path; it is taken from ${process.cwd()}.`,
      )
    })
    if (!found.isDirectory()) files.push(path)
    else {
      const entries = (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted()
      files.push(...(await filesIn(entries.map((name) => join(path, name)))))
    }
  }
  return files
}

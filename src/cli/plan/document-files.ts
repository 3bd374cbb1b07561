// Files and folders named on the command line -> documents, with what could not be read told apart.
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
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
    if (found.isDirectory()) files.push(...(await filesBelow(path)))
    else files.push(path)
  }
  return files
}

/** What is no file or cannot be opened is said and left out: the others are read. */
async function filesBelow(folder: string, above: readonly string[] = []): Promise<string[]> {
  const files: string[] = []
  const inside = [...above, await realpath(folder)]
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => undefined)
    if (found?.isDirectory() && inside.includes(await realpath(path)))
      console.error(`${path}: left out. It is a link to a folder that it stands in; remove it.`)
    else if (found?.isDirectory()) files.push(...(await filesBelow(path, inside)))
    else if (found?.isFile()) files.push(path)
    else console.error(`${path}: left out. It is no file, or a link to nothing; remove it or mend the link.`)
  }
  return files
}

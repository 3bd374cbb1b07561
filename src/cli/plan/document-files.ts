// Files and folders named on the command line -> a library of their plans, with what could not be read told apart.
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readPlanFile } from '../../app/plan/plan-file.ts'
import { isUnreadable, renderUnreadable, type Document } from '../../knowledge/document/document.ts'
import { buildLibrary, type Library } from '../../knowledge/library/library.ts'
import { UsageError } from '../usage-error.ts'

/** What cannot be read is said and left out. */
export async function libraryOfFiles(paths: readonly string[]): Promise<Library> {
  const documents: Document[] = []
  for (const path of await filesIn(paths)) {
    const read = await readPlanFile(path)
    if (isUnreadable(read)) console.error(renderUnreadable(read))
    else documents.push(read.document)
  }
  if (documents.length === 0) throw new UsageError(`no document could be read in ${paths.join(', ')}`)
  return buildLibrary(documents)
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

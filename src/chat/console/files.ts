// Files of the terminal: read from a path that was typed, put into a folder where the bot sends one.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { LoadedFile } from '../../domain/file/stored-file.ts'
import type { AttachmentSource, Fetched } from '../../domain/messaging/channel.ts'
import { makeFolder } from '../../lib/make-folder.ts'

export async function readSource({ attachment, mostBytes }: AttachmentSource): Promise<Fetched> {
  const { ref: path } = attachment
  try {
    const { size } = await stat(path)
    if (size > mostBytes) return { outcome: 'too-large', why: `${size} bytes` }
    const bytes = await readFile(path)
    return { outcome: 'fetched', file: { name: basename(path), mime: 'application/octet-stream', bytes } }
  } catch (error) {
    return { outcome: 'refused', why: String(error) }
  }
}

/** The path it was put at; a file of the same name is replaced. */
export async function putFile(folder: string, { name, bytes }: LoadedFile): Promise<string> {
  makeFolder(folder)
  const path = join(folder, name.replaceAll(/[/\\\p{Cc}]/gu, '_'))
  await writeFile(path, bytes)
  return path
}

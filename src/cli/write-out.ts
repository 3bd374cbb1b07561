// Writes the file that a command was asked for; a folder that is not there is wrong use, not a fault.
import { open, writeFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

export async function writeOut(
  file: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  const handle = await open(file, 'w').catch((error: unknown) => {
    throw new UsageError(`cannot write ${file} (${String(error)}): name a file in a folder that exists`)
  })
  try {
    await writeFile(handle, content)
  } finally {
    await handle.close()
  }
}

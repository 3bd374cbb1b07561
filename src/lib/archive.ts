// Zip archives: what strangers send unpacked within limits, what we make packed without the hour.
import { unzipSync, Unzip, UnzipInflate, Zip, ZipDeflate, zipSync } from 'fflate'

export type Files = Readonly<Record<string, Uint8Array>>

export interface ArchiveLimits {
  /** Unpacked, of all that is kept. */
  readonly bytes: number
  /** Opening brackets of the XML inside: what a reader builds its tree of. */
  readonly tags: number
}

const opening = '<'.charCodeAt(0)
const chunkBytes = 1 << 16
const mostFiles = 5000

/** The XML of an office file; unpacking stops at the first limit. Pictures and the like are left packed. */
export function unpackXml(bytes: Uint8Array, limits: ArchiveLimits): Files | 'too-large' | 'damaged' {
  const unpacked = new Map<string, Uint8Array[]>()
  let left = { ...limits, files: mostFiles }
  let isDamaged = false
  const unzip = new Unzip((file) => {
    left = { ...left, files: left.files - 1 }
    if (!/\.(xml|rels)$/i.test(file.name)) return
    const parts: Uint8Array[] = []
    unpacked.set(file.name, parts)
    file.ondata = (error, data) => {
      if (error) isDamaged = true
      else if (left.bytes >= 0 && left.tags >= 0) {
        parts.push(data)
        left = { ...left, bytes: left.bytes - data.length, tags: left.tags - tagsIn(data) }
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length)
      if (left.bytes < 0 || left.tags < 0 || left.files < 0) return 'too-large'
    }
  } catch {
    return 'damaged'
  }
  if (isDamaged) return 'damaged'
  return Object.fromEntries([...unpacked].map(([name, parts]) => [name, Buffer.concat(parts)]))
}

function tagsIn(data: Uint8Array): number {
  let count = 0
  for (const byte of data) if (byte === opening) count += 1
  return count
}

const noHour = new Date(1980, 0, 1)

/** The same files give the same bytes. */
export function pack(files: Files): Uint8Array {
  return zipSync(files, { mtime: noHour })
}

/** Each file is packed and handed on before the next is asked for. */
export async function* packInTurn(
  files: AsyncIterable<readonly [name: string, bytes: Uint8Array]>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for await (const [name, bytes] of files) {
    const file = Object.assign(new ZipDeflate(name), { mtime: noHour })
    zip.add(file)
    file.push(bytes, true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready
}

export function withoutDates(archive: Uint8Array): Uint8Array {
  return pack(unzipSync(archive))
}

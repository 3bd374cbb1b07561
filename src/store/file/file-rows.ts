// Files, stored once under the hash of their content.
import { createHash } from 'node:crypto'
import type { FileRows } from '../../domain/file/file-rows.ts'
import { mimeTypeOf } from '../../lib/mime-type.ts'
import type { Tables } from '../client.ts'

export function fileRows({ storedFile: files }: Tables): FileRows {
  const described = { hash: true, mime: true, size: true, storedAt: true } as const
  const describe = async (hash: string) =>
    (await files.findUnique({ where: { hash }, select: described })) ?? undefined
  return {
    async put(bytes, storedAt) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const known = await describe(hash)
      if (known) return known
      const file = { hash, mime: await mimeTypeOf(bytes), size: bytes.length, storedAt }
      await files.create({ data: { ...file, bytes: new Uint8Array(bytes) } })
      return file
    },
    get: async (hash) => (await files.findUnique({ where: { hash } })) ?? undefined,
    describe,
  }
}

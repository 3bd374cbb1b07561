// Imported documents: every revision is kept, the newest of each name is current.
import type { DocumentRows } from '../../domain/question/document-rows.ts'
import type { Tables } from '../client.ts'

export function documentRows({ document: documents }: Tables): DocumentRows {
  return {
    async put({ name, hash, importedAt, bytes }) {
      const newest = await documents.findFirst({
        where: { name },
        orderBy: { revision: 'desc' },
        select: { hash: true, revision: true },
      })
      if (newest?.hash === hash) return 'same'
      const revision = (newest?.revision ?? 0) + 1
      await documents.create({ data: { name, hash, importedAt, revision, bytes: new Uint8Array(bytes) } })
      return newest ? 'revised' : 'added'
    },
    async current() {
      const newest = await documents.groupBy({ by: ['name'], _max: { id: true }, orderBy: { name: 'asc' } })
      return documents.findMany({
        where: { id: { in: newest.flatMap((group) => group._max.id ?? []) } },
        omit: { id: true },
        orderBy: { name: 'asc' },
      })
    },
    async stamp() {
      const { _count, _max } = await documents.aggregate({ _count: true, _max: { id: true } })
      return `${_count}-${_max.id ?? 0}`
    },
  }
}

// Which stored files are named by rows that are no attachments: they stay while their row does.
import type { Tables } from '../client.ts'

/** In the texts of messages, notices and prompts. */
export async function namedInText({ outboxMessage, notice, prompt }: Tables): Promise<ReadonlySet<string>> {
  const name = { contains: '"hash":"' }
  const texts = [
    ...(await outboxMessage.findMany({ where: { content: name }, select: { content: true } })),
    ...(await notice.findMany({ where: { files: name }, select: { files: true } })),
    ...(await prompt.findMany({ where: { data: name }, select: { data: true } })),
  ].flatMap((row) => Object.values(row))
  return new Set(texts.flatMap((text) => text.match(/[0-9a-f]{64}/g) ?? []))
}

/** Whether a record, or what is still to be sent, needs the file. What was sent does not. */
export async function isNeeded(tables: Tables, hash: string): Promise<boolean> {
  const contains = { contains: hash }
  const counts = [
    await tables.attachment.count({ where: { hash } }),
    await tables.writtenReport.count({ where: { fileHash: hash } }),
    await tables.notice.count({ where: { files: contains } }),
    await tables.outboxMessage.count({
      where: { state: { in: ['pending', 'held', 'claimed', 'unknown'] }, content: contains },
    }),
  ]
  return counts.some((count) => count > 0)
}

// Reports in writing, beside the row of the report whose number they have.
import type { WrittenRows } from '../../domain/report/written-rows.ts'
import type { WrittenReport } from '../../domain/report/written-report.ts'
import type { Prisma, Tables } from '../client.ts'

export function writtenRows({ writtenReport: written }: Tables): WrittenRows {
  return {
    async add({ file, ...report }) {
      await written.create({
        data: { ...report, fileHash: file?.hash ?? null, fileName: file?.name ?? null },
      })
    },
    async get(reportId) {
      const row = await written.findUnique({ where: { reportId } })
      return row ? toWritten(row) : undefined
    },
    async passOn(reportId, { at, name }) {
      await written.update({ where: { reportId }, data: { passedOnAt: at, passedOnBy: name ?? null } })
    },
  }
}

function toWritten(row: Prisma.WrittenReportGetPayload<object>): WrittenReport {
  const { reportId, text, fileHash, fileName, checked, passedOnAt, passedOnBy } = row
  return {
    reportId,
    text,
    checked,
    file: fileHash === null || fileName === null ? undefined : { hash: fileHash, name: fileName },
    passedOnAt: passedOnAt ?? undefined,
    passedOnBy: passedOnBy ?? undefined,
  }
}

// The press: papers as DOCX, XLSX and PNG; each library loads with the first paper that needs it.
import type { Paper } from '../domain/paper/paper.ts'
import type { Press, PrintedFormat } from '../domain/paper/press.ts'

export const press: Press = { print }

async function print(paper: Paper, format: PrintedFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { printDocument } = await import('./document.ts')
      return printDocument(paper)
    }
    case 'xlsx': {
      const { printWorkbook } = await import('./spreadsheet.ts')
      return printWorkbook(paper)
    }
    case 'png': {
      const { printPicture } = await import('./picture.ts')
      return printPicture(paper)
    }
  }
}

// A paper as a document in the layout of official papers: title, recipients, body, date, annexes, copies.
import {
  AlignmentType,
  BorderStyle,
  Document,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from 'docx'
import type { Paper } from '../domain/paper/paper.ts'
import { renderPeriodInFull } from '../domain/paper/paper-lines.ts'
import { renderFullDay } from '../domain/time/local-day.ts'
import { withoutDates } from '../lib/archive.ts'
import { xmlText } from '../lib/xml-text.ts'
import { annex } from './document-table.ts'
import { fonts, line, mm, points } from './document-measures.ts'

export async function printDocument(paper: Paper): Promise<Uint8Array> {
  const children = [
    ...head(paper),
    ...paper.paragraphs.map((text) => body(text)),
    ...enclosures(paper),
    ...signature(paper),
    ...paper.tables.flatMap((table, i) => annex(table, i + 1)),
    ...copies(paper),
  ]
  const margin = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) }
  const size = { width: mm(210), height: mm(297) }
  const document = new Document({
    creator: paper.issuer,
    title: paper.title,
    styles: { default: { document: { run: { font: fonts.body, size: points(16) } } } },
    sections: [{ properties: { page: { margin, size } }, children }],
  })
  const { core } = propertiesOf(paper)
  return withoutDates(await Packer.toBuffer(document, undefined, [core]))
}

/** The library writes the hour into the properties; the day of the paper stands there instead. */
function propertiesOf({ issuer, title, issued }: Paper) {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${issued}T00:00:00Z</dcterms:${name}>`
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(issuer)}</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`
  return { core: { path: 'docProps/core.xml', data } }
}

function head(paper: Paper): Paragraph[] {
  const { issuer, title, pending, to } = paper
  const center = { alignment: AlignmentType.CENTER }
  return [
    text(`${issuer}${title}`, { size: 22, font: fonts.title, ...center }),
    text(`（${renderPeriodInFull(paper.period)}）`, { ...center }),
    ...(pending ? [text('（待审）', { font: fonts.heading, ...center })] : []),
    text(''),
    ...(to.length > 0 ? [text(`${to.join('、')}：`)] : []),
  ]
}

function enclosures({ tables }: Paper): Paragraph[] {
  if (tables.length === 0) return []
  const list = tables.map(({ title }, i) => `${i + 1}. ${title}`)
  return [text(''), body(`附表：${list.join('；')}`)]
}

function signature({ issuer, issued }: Paper): Paragraph[] {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: mm(22) } }
  return [text(''), text(issuer, right), text(renderFullDay(issued), right)]
}

function copies({ cc }: Paper): Paragraph[] {
  if (cc.length === 0) return []
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' }
  return [text(''), text(`抄送：${cc.join('，')}。`, { size: 14, border: { top: rule, bottom: rule } })]
}

function body(content: string): Paragraph {
  return text(content, { indent: { firstLine: mm(11.3) } })
}

type TextOptions = IParagraphOptions & { size?: number; font?: string }

function text(content: string, { size = 16, font = fonts.body, ...options }: TextOptions = {}): Paragraph {
  const spacing = { line: line(size > 16 ? 36 : 28), lineRule: LineRuleType.EXACT }
  const run = new TextRun({ text: xmlText(content), size: points(size), font })
  return new Paragraph({ spacing, ...options, children: [run] })
}

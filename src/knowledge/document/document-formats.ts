// Reads the paragraphs of docx, html and pdf, each with the place it is cited by; the readers load when first used.
import { decodeText } from '../../lib/decode-text.ts'
import { markOf } from './headings.ts'
import { officeFile, type OfficeFault } from './office-file.ts'

export interface PlacedLine {
  readonly text: string
  readonly place: string
}

export type Read = readonly PlacedLine[] | 'damaged' | 'encrypted' | OfficeFault

export async function linesOfDocx(bytes: Uint8Array): Promise<Read> {
  const file = officeFile(bytes, 'docx')
  if (typeof file === 'string') return file
  try {
    const { default: mammoth } = await import('mammoth')
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) }, { convertImage: noPictures })
    return await paragraphs(value)
  } catch {
    // mammoth throws plain errors for XML that is none.
    return 'damaged'
  }
}

export async function linesOfHtml(bytes: Uint8Array): Promise<Read> {
  const html = decodeText(bytes)
  return html === undefined ? 'damaged' : paragraphs(html)
}

const BLOCK = 'p,li,h1,h2,h3,h4,h5,h6,tr,div,br,section,article,blockquote,table,title'

async function paragraphs(html: string): Promise<PlacedLine[]> {
  const { load } = await import('cheerio')
  const $ = load(html)
  $('script,style,noscript,nav,footer,iframe,title').remove()
  $('ol > li').each((_, item) => {
    $(item).prepend(`${$(item).index() + 1}. `)
  })
  $('td + td, th + td').before('\u3000')
  $(BLOCK).before('\n').after('\n')
  return $('body')
    .text()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text, i) => ({ text, place: `第${i + 1}段` }))
}

export async function linesOfPdf(bytes: Uint8Array): Promise<Read> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: true, verbosity: 0 })
  try {
    const pdf = await loading.promise
    const lines: PlacedLine[] = []
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      lines.push(...unwrapped(text).map((line) => ({ text: line, place: `第${page}页` })))
    }
    return lines
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  } finally {
    await loading.destroy()
  }
}

/** Printed lines joined to paragraphs again: a full line runs on unless a sentence ends or a new point begins. */
function unwrapped(text: string): string[] {
  const printed = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^[-—\s]*\d+[-—\s]*$/u.test(line))
  const widest = Math.max(0, ...printed.map((line) => line.length))
  const lines: string[] = []
  let open = false
  for (const line of printed) {
    if (open && !markOf(line)) lines.push((lines.pop() ?? '') + line)
    else lines.push(line)
    open = line.length > widest * 0.8 && !/[。!?;:!?;:]$/u.test(line)
  }
  return lines
}

// A file of plans as raw lines, whatever format it came in, or why it cannot be read.
import { decodeText } from '../../lib/decode-text.ts'
import { linesOfDocx, linesOfHtml, linesOfPdf, type PlacedLine } from './document-formats.ts'
import { linesOfWorkbook } from './workbook-lines.ts'

export interface Document {
  /** File name as it is cited. */
  readonly name: string
  readonly lines: readonly string[]
  /** Where each line stands in a format without lines of its own: 第3段, 第2页. */
  readonly places?: readonly string[]
}

export interface Unreadable {
  readonly name: string
  readonly why:
    | 'gone'
    | 'unopened'
    | 'empty'
    | 'too-large'
    | 'encrypted'
    | 'scanned'
    | 'damaged'
    | 'mislabelled'
    | 'unsupported'
}

/** In bytes. */
export const largestDocument = 50 * 1024 * 1024

export async function readDocument(name: string, bytes: Uint8Array): Promise<Document | Unreadable> {
  if (bytes.length === 0) return { name, why: 'empty' }
  if (bytes.length > largestDocument) return { name, why: 'too-large' }
  const kind = kindOf(name, bytes)
  if (kind === 'text') return textDocument(name, bytes)
  if (kind === 'unsupported' || kind === 'encrypted') return { name, why: kind }
  const read = { docx: linesOfDocx, html: linesOfHtml, pdf: linesOfPdf, xlsx: linesOfWorkbook }[kind]
  const lines = await read(bytes)
  if (typeof lines === 'string') return { name, why: lines }
  if (lines.length === 0) return { name, why: kind === 'pdf' ? 'scanned' : 'empty' }
  return placed(name, lines)
}

export function isUnreadable(read: object): read is Unreadable {
  return 'why' in read
}

function placed(name: string, lines: readonly PlacedLine[]): Document {
  return { name, lines: lines.map((line) => line.text), places: lines.map((line) => line.place) }
}

function textDocument(name: string, bytes: Uint8Array): Document | Unreadable {
  const text = decodeText(bytes)
  if (text === undefined) return { name, why: 'damaged' }
  return text.trim() ? { name, lines: text.split(/\r\n|\r|\n/u) } : { name, why: 'empty' }
}

type Kind = 'text' | 'docx' | 'html' | 'pdf' | 'xlsx' | 'unsupported' | 'encrypted'

/** By what stands in the file first, by its name second: names lie. */
function kindOf(name: string, bytes: Uint8Array): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (start.startsWith('%PDF')) return 'pdf'
  const office = /\.(docx|xlsx)$/iu.exec(name)?.[1]?.toLowerCase()
  if (start.startsWith('PK')) return office === 'docx' || office === 'xlsx' ? office : 'unsupported'
  // An OLE container: a .doc or .xls of old, or a .docx or .xlsx behind a password.
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return office ? 'encrypted' : 'unsupported'
  if (/\.html?$/iu.test(name)) return 'html'
  return /\.(txt|md|markdown|text|csv)$/iu.test(name) || !/\.[a-z0-9]{1,5}$/iu.test(name)
    ? 'text'
    : 'unsupported'
}

export function renderUnreadable({ name, why }: Unreadable): string {
  const reasons = {
    gone: '已不在原处，请确认文件还在再导入',
    unopened: '打不开，请确认当前用户有权读取、磁盘没有故障，再导入',
    empty: '是空文件，请检查后重发',
    'too-large': '超过 50 MB 或展开后内容过多，请拆分后导入',
    encrypted: '有密码保护，请去掉密码后另存再导入',
    scanned: '是扫描件，没有文字，请先做文字识别（OCR）再导入',
    damaged: '已损坏或不是它的扩展名所说的格式，请用原软件打开另存后再导入',
    mislabelled: '是改了扩展名的压缩包，里面没有文档，请解压后导入其中的文件',
    unsupported: '的格式不支持，请另存为 txt、md、html、docx、xlsx 或 pdf',
  }
  return `《${name}》${reasons[why]}。`
}

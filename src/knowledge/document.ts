// A file of plans as raw lines, whatever format it came in.
export interface Document {
  /** File name as it is cited. */
  readonly name: string
  readonly lines: readonly string[]
  /** Where each line stands in a format without lines of its own: 第3段, 第2页. */
  readonly places?: readonly string[]
}

export interface Unreadable {
  readonly why: string
  readonly remedy: string
}

/** Text files only; other kinds follow. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Document | Unreadable> {
  if (!/\.(txt|md)$/i.test(name))
    return { why: `${name} is no text file`, remedy: 'Save it as .txt in UTF-8.' }
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
  if (text.trim() === '') return { why: `${name} is empty`, remedy: 'Check the file and import it again.' }
  return { name, lines: text.split(/\r?\n/) }
}

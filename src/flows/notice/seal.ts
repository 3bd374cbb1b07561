// The seal on a signed notice: what is sent is what was signed, files included.
import type { Notice } from '../../domain/notice/notice.ts'
import { textHash } from '../../lib/text-hash.ts'

/** SHA-256 over the text and the names and hashes of its files; of the text alone where it has none. */
export function sealOf(text: string, files: Notice['files']): string {
  return textHash([text, ...files.map(({ hash, name }) => `${hash} ${name}`)].join('\n'))
}

// Word and Excel files are archives: what kind it really is, and its XML within limits.
import { pack, unpackXml } from '../../lib/archive.ts'

const limits = {
  // A reader needs about 1 KB for each tag: some 900 pages of text.
  docx: { bytes: 64 << 20, tags: 300_000 },
  // Cells are read as they come; each takes about four.
  xlsx: { bytes: 128 << 20, tags: 4_000_000 },
}
const mainPart = { docx: /^word\/document\d*\.xml$/i, xlsx: /^xl\/workbook\d*\.xml$/i }

export type OfficeFault = 'too-large' | 'damaged' | 'mislabelled'

/** Packed again from what was unpacked: a reader meets nothing that was not measured. */
export function officeFile(bytes: Uint8Array, kind: keyof typeof limits): Uint8Array | OfficeFault {
  const files = unpackXml(bytes, limits[kind])
  if (typeof files === 'string') return files
  return Object.keys(files).some((name) => mainPart[kind].test(name)) ? pack(files) : 'mislabelled'
}

// Decodes text of unknown encoding, as Chinese text files come: UTF-8, UTF-16 with a mark, or GB 18030.

/** Undefined for what is no text. A few damaged bytes are shown as U+FFFD, not refused. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return undefined
  return ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding).decode(bytes)).find(isMostlySound)
}

function isMostlySound(text: string): boolean {
  const broken = text.split('\ufffd').length - 1
  return broken * 50 <= text.length
}

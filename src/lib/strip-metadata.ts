// Takes out of a photo what tells where, when and by whom it was taken; the picture itself stays as it is.

/** undefined: a format that cannot be cleaned here, so it must not be shared. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  if (starts(bytes, [0xff, 0xd8])) return withoutJpegSegments(bytes)
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return withoutPngChunks(bytes)
  if (starts(bytes, ascii('RIFF')) && nameAt(bytes, 8) === 'WEBP') return withoutWebpChunks(bytes)
  return starts(bytes, ascii('GIF8')) ? bytes : undefined
}

/** APP1 (Exif, XMP), APP2 to APP13 but for the colour profile, APP15 and comments go; the scan begins with SOS. */
function withoutJpegSegments(bytes: Uint8Array): Uint8Array | undefined {
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) return joined([...kept, withoutTrailer(bytes.subarray(at))])
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > bytes.length) return undefined
    const segment = bytes.subarray(at, at + 2 + length)
    if (!isJpegMetadata(marker, segment)) kept.push(segment)
    at += segment.length
  }
  return undefined
}

function isJpegMetadata(marker: number, segment: Uint8Array): boolean {
  const profile = marker === 0xe2 && nameAt(segment, 4, 11) === 'ICC_PROFILE'
  const application = marker >= 0xe1 && marker <= 0xef && marker !== 0xee
  return (application && !profile) || marker === 0xfe
}

/** Some phones put a second picture with its own metadata behind the end of the first. */
function withoutTrailer(scan: Uint8Array): Uint8Array {
  for (let i = 2; i + 1 < scan.length; i += 1)
    if (scan[i] === 0xff && scan[i + 1] === 0xd9) return scan.subarray(0, i + 2)
  return scan
}

const pngMetadata = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']

function withoutPngChunks(bytes: Uint8Array): Uint8Array | undefined {
  const kept = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + uint32(bytes, at)
    if (end > bytes.length) return undefined
    const name = nameAt(bytes, at + 4)
    if (!pngMetadata.includes(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return joined(kept)
    at = end
  }
  return undefined
}

function withoutWebpChunks(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const size = view(bytes).getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) return undefined
    const name = nameAt(bytes, at)
    const chunk = bytes.slice(at, Math.min(end, bytes.length))
    // The flags of the extended header that say EXIF (8) and XMP (4) are there.
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  const body = joined(kept)
  const head = bytes.slice(0, 12)
  view(head).setUint32(4, body.length + 4, true)
  return joined([head, body])
}

function starts(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte)
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

function nameAt(bytes: Uint8Array, at: number, length = 4): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function uint32(bytes: Uint8Array, at: number): number {
  return view(bytes).getUint32(at)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

// Tells what a file is by its content: a name can say anything.
import { fileTypeFromBuffer } from 'file-type'

/** `text/plain` for any UTF-8 text; `application/octet-stream` where the content says nothing. */
export async function mimeTypeOf(bytes: Uint8Array): Promise<string> {
  if (isSilk(bytes)) return 'audio/silk'
  const found = await fileTypeFromBuffer(bytes)
  if (found) return found.mime
  return isText(bytes) ? 'text/plain' : 'application/octet-stream'
}

/** WeChat puts one byte before the name of the format. */
function isSilk(bytes: Uint8Array): boolean {
  return /^.?#!SILK/su.test(Buffer.from(bytes.subarray(0, 9)).toString('latin1'))
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\u0000')
  } catch {
    return false
  }
}

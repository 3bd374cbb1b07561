// A file that is kept: known by its content, whatever it was called.
import { z } from 'zod'

export interface StoredFile {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string
  /** By the content; `application/octet-stream` where it says nothing. */
  readonly mime: string
  /** In bytes. */
  readonly size: number
  /** When it first came. */
  readonly storedAt: Date
}

/** A stored file under the name that it has here. */
export const fileRefSchema = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1) })
export type FileRef = z.infer<typeof fileRefSchema>

/** A file as a channel takes and gives it. */
export interface LoadedFile {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** What a channel says that cannot send files. */
export function renderUnsentFiles(files: readonly FileRef[]): string {
  const names = files.map((file) => `“${file.name}”`).join('、')
  return `附件${names}在这里发不了，请到能收文件的渠道私聊领取，或联系管理员导出。`
}

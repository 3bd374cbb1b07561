// What flows, papers and the sender need of stored files.
import type { StoredFile } from './stored-file.ts'

export interface FileRows {
  /** The same content is stored once; whoever comes later gets what is there. */
  put(bytes: Uint8Array, at: Date): Promise<StoredFile>
  get(hash: string): Promise<(StoredFile & { readonly bytes: Uint8Array }) | undefined>
  /** Without loading its bytes. */
  describe(hash: string): Promise<StoredFile | undefined>
}

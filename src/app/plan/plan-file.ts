// A plan document on disk: read, or refused as one that cannot be had; what is too large is not even opened.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  isUnreadable,
  largestDocument,
  readDocument,
  type Document,
  type Unreadable,
} from '../../knowledge/document/document.ts'

interface PlanFile {
  readonly bytes: Uint8Array
  readonly document: Document
}

export async function readPlanFile(path: string): Promise<PlanFile | Unreadable> {
  const name = basename(path)
  const bytes = await bytesAt(path)
  if (typeof bytes === 'string') return { name, why: bytes }
  const document = await readDocument(name, bytes)
  return isUnreadable(document) ? document : { bytes, document }
}

async function bytesAt(path: string): Promise<Uint8Array | 'too-large' | 'gone' | 'unopened'> {
  try {
    const { size } = await stat(path)
    return size > largestDocument ? 'too-large' : await readFile(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return error.code === 'ENOENT' ? 'gone' : 'unopened'
  }
}

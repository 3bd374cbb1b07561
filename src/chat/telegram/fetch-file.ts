// Loads a file that hangs on a message, by its file id, and no more of it than is allowed.
import { basename } from 'node:path'
import type { AttachmentSource, Fetched } from '../../domain/messaging/channel.ts'
import type { Call } from './api.ts'
import { failureOf } from './failure.ts'
import { withinTime } from '../../lib/time-limit.ts'

interface Door {
  readonly call: Call
  readonly token: string
  readonly apiRoot: string | undefined
  readonly stopping: AbortSignal
}

const downloadMs = 120_000
const retryMs = 5000

export async function fetchFile(door: Door, { attachment, mostBytes }: AttachmentSource): Promise<Fetched> {
  try {
    const { file_path: path, file_size: size = 0 } = await door.call('getFile', { file_id: attachment.ref })
    if (size > mostBytes) return { outcome: 'too-large', why: `${size} bytes` }
    if (path === undefined) return { outcome: 'refused', why: 'Telegram gives no path to the file' }
    return await download(door, path, { name: attachment.name ?? basename(path), size, mostBytes })
  } catch (error) {
    const failure = failureOf(error)
    const why = failure?.why ?? String(error).replaceAll(door.token, '[token]')
    // The server's own words where a file is over its 20 MB.
    if (why.includes('file is too big')) return { outcome: 'too-large', why }
    if (failure?.outcome.outcome === 'refused') return { outcome: 'refused', why }
    return { outcome: 'retry', afterMs: failure?.pauseMs ?? retryMs, why }
  }
}

function download(door: Door, path: string, wanted: Wanted): Promise<Fetched> {
  const { token, apiRoot = 'https://api.telegram.org', stopping } = door
  const url = `${apiRoot.replace(/\/*$/, '')}/file/bot${token}/${path}`
  return withinTime(downloadMs, stopping, async (signal) => read(await fetch(url, { signal }), wanted))
}

interface Wanted {
  readonly name: string
  /** 0: Telegram did not say. */
  readonly size: number
  readonly mostBytes: number
}

async function read(answer: Response, { name, size, mostBytes }: Wanted): Promise<Fetched> {
  if (answer.status === 404) return { outcome: 'refused', why: 'the file is gone from Telegram' }
  if (!answer.ok || !answer.body)
    return { outcome: 'retry', afterMs: retryMs, why: `the download answered ${answer.status}` }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > mostBytes) return { outcome: 'too-large', why: `more than ${mostBytes} bytes` }
    chunks.push(chunk)
  }
  // A page of somebody in between, or less than all.
  if (size > 0 && bytes !== size)
    return { outcome: 'retry', afterMs: retryMs, why: `the download has ${bytes} bytes of ${size}` }
  const mime = answer.headers.get('content-type') ?? 'application/octet-stream'
  return { outcome: 'fetched', file: { name, mime, bytes: Buffer.concat(chunks) } }
}

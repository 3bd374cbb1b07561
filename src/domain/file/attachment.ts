// What hangs on a message: whether it is kept, until when it is tried, and what its sender is told.
import type { Address } from '../messaging/outbox.ts'
import type { Attachment, ChatKind } from '../messaging/chat-event.ts'

/** `plan`: to be imported as a document of plans; `report`: a report in writing; `voice`: to be turned into text. */
export type AttachmentPurpose = 'keep' | 'plan' | 'report' | 'voice'

/** An attachment that is wanted, fetched outside any transaction, and then kept or refused. */
export interface KeptAttachment extends NewAttachment {
  readonly id: number
  readonly state: 'wanted' | 'kept' | 'refused'
  readonly hash: string | undefined
}

export interface NewAttachment {
  /** The message that it belongs to; of an album the first one that was handled. */
  readonly eventId: number
  readonly from: Address
  readonly chatKind: ChatKind
  readonly accountId: string
  /** The message that it came with. */
  readonly messageId: string
  readonly album: string | undefined
  readonly purpose: AttachmentPurpose
  readonly attachment: Attachment
  readonly wantedAt: Date
}

export const megabyte = 1024 * 1024
/** Telegram gives bots no larger one. */
export const mostBytes = 20 * megabyte
/** Of one person in one chat. */
export const mostPerHour = 60
const mostAttempts = 5

const nouns = {
  photo: '照片',
  file: '文件',
  voice: '语音',
  video: '视频',
  location: '位置',
  other: '附件',
} as const

/** By its name, else by what it is. */
export function renderAttachment({ kind, name }: Pick<Attachment, 'kind' | 'name'>): string {
  return name ?? nouns[kind]
}

/** A place or a card has no content to fetch. */
export function hasContent({ kind }: Attachment): boolean {
  return kind !== 'location' && kind !== 'other'
}

/** Why it is not kept, as the sender is told. */
export function refuseAttachment({ kind, name, bytes }: Attachment): string | undefined {
  return bytes !== undefined && bytes > mostBytes ? renderTooLarge({ kind, name, bytes }) : undefined
}

export function renderTooLarge({ kind, name, bytes }: Pick<Attachment, 'kind' | 'name' | 'bytes'>): string {
  const size = bytes === undefined ? '' : `有 ${Math.ceil(bytes / megabyte)} MB，`
  const called = name === undefined ? nouns[kind] : `${nouns[kind]}“${name}”`
  const remedy = kind === 'video' ? '请只发关键的几秒，或发照片' : '请压缩或拆分后再发'
  return `${called}${size}超过 ${mostBytes / megabyte} MB，没有保存。${remedy}。`
}

/** What a community has no use for, and nobody should open: programs and scripts. */
export function mayKeep(mime: string): boolean {
  return /^(?:image|audio|video|text)\/|^application\/(?:pdf|rtf|zip|msword|ogg|x-cfb|vnd\.)/.test(mime)
}

export function renderWrongType({ kind, name }: Attachment): string {
  const called = name === undefined ? nouns[kind] : `${nouns[kind]}“${name}”`
  return `${called}不是照片、文档、音视频，没有保存。请另存为常用格式再发。`
}

export function renderTooMany(): string {
  return `一小时内每人最多保存 ${mostPerHour} 个附件，后面的没有保存。请挑要紧的，过一会儿再发。`
}

export function renderNotFetched({ kind, name }: Attachment): string {
  return `${nouns[kind]}${name === undefined ? '' : `“${name}”`}没有取到，没有保存，请再发一次。`
}

export function renderAttachmentsKept(attachments: readonly Attachment[]): string {
  const kinds = [...new Set(attachments.map((a) => nouns[a.kind]))].join('、')
  return `${kinds}已收到。请再打字说明是哪里、什么情况；是已有事件的，写上编号，如“#12 现场照片”。`
}

export function renderPlanWanted(names: readonly string[]): string {
  return `${names.map((name) => `《${name}》`).join('、')}已收到，正在导入，稍后告诉您结果。`
}

/** When a fetch that failed so often is tried again; undefined: given up. */
export function nextAttempt(attempts: number, now: Date, afterMs = 0): Date | undefined {
  if (attempts >= mostAttempts) return undefined
  return new Date(now.getTime() + Math.max(afterMs, 2000 * 4 ** (attempts - 1)))
}

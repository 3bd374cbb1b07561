// The part of wechaty that this room uses, described here so that the build does not need the optional package.

/** Values of wechaty's `types.Message`. */
export type MessageType = number

export interface MessagePayload {
  id: string
  talkerId: string
  text?: string
  filename?: string
  /** Seconds on some protocols, milliseconds on others. */
  timestamp: number
  type: MessageType
  /** Missing or empty in a private chat. */
  roomId?: string
  mentionIdList?: string[]
}

interface ContactPayload {
  name: string
  alias?: string
  /** Value of wechaty's `types.Contact`. */
  type: number
}

interface RoomMemberPayload {
  name: string
  roomAlias?: string
}

interface RoomChange {
  roomId: string
  timestamp: number
}

export interface PuppetEvents {
  dong: { data?: string }
  friendship: { friendshipId: string }
  login: { contactId: string }
  logout: { contactId: string; data?: string }
  message: { messageId: string }
  'room-invite': { roomInvitationId: string }
  'room-join': RoomChange & { inviteeIdList: string[]; inviterId: string }
  'room-leave': RoomChange & { removeeIdList: string[]; removerId: string }
  scan: { qrcode?: string; status: number }
}

/** file-box's file. */
export interface FileBox {
  readonly name: string
  readonly mediaType: string
  /** In bytes; -1 where it is not known. */
  readonly size: number
  toBuffer(): Promise<Buffer>
}

export interface FileBoxSdk {
  readonly FileBox: { fromBase64(base64: string, name: string): FileBox }
}

/** What speaks a WeChat protocol below wechaty. */
export interface Puppet {
  readonly isLoggedIn: boolean
  /** The own contact id; throws while logged out. */
  readonly currentUserId: string
  readonly state: { active(): boolean | 'pending'; inactive(): boolean | 'pending' }
  start(): Promise<void>
  /** Stops and starts; never rejects, and may leave the puppet inactive. */
  reset(): Promise<void>
  on(event: string, listener: (payload: never) => void): unknown
  removeAllListeners(event: 'message'): unknown
  /** Asks for the event `dong`. */
  ding(data?: string): void
  messagePayload(messageId: string): Promise<MessagePayload>
  contactPayload(contactId: string): Promise<ContactPayload>
  contactList(): Promise<string[]>
  roomPayload(roomId: string): Promise<{ topic: string }>
  roomMemberPayload(roomId: string, contactId: string): Promise<RoomMemberPayload>
  roomMemberList(roomId: string): Promise<string[]>
  roomList(): Promise<string[]>
  /** The file of a photo, voice, video or document. */
  messageFile(messageId: string): Promise<FileBox>
  messageSendFile(conversationId: string, file: FileBox): Promise<string | void>
  friendshipAccept(friendshipId: string): Promise<void>
  roomInvitationAccept(roomInvitationId: string): Promise<void>
  messageSendText(conversationId: string, text: string, mentionIds?: string[]): Promise<string | void>
}

export interface Wechaty {
  readonly puppet: Puppet
  on(event: 'error', listener: (error: Error) => void): unknown
  /** Resolves the puppet; throws where its package is missing. */
  init(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

export interface WechatySdk {
  readonly WechatyBuilder: {
    build(options: { name?: string; puppet: string | Puppet; puppetOptions?: object }): Wechaty
  }
  readonly log: { enableLogging(print: (level: string, text?: string) => void): unknown }
}

// Tells groups from people in a chat id: each WeChat protocol writes its room ids differently.

const group = 'room:'

export function groupChatId(roomId: string): string {
  return group + roomId
}

/** The room's id, or undefined where the chat is a private one (its id is the contact's). */
export function roomIdOf(chatId: string): string | undefined {
  return chatId.startsWith(group) ? chatId.slice(group.length) : undefined
}

// Turns what the bot says into a Bot API payload: plain text, so that no character needs escaping.
import type { InlineKeyboardButton, Opts } from 'telegraf/types'
import type { Outgoing } from '../../domain/messaging/channel.ts'

const tokenBytes = 64
const noticeLength = 200

export function encodeMessage(chatId: string, { text, buttons, replyTo }: Outgoing): Opts<'sendMessage'> {
  return {
    chat_id: chatId,
    text,
    link_preview_options: { is_disabled: true },
    ...(replyTo && {
      // In a topic the server sends a reply into the topic of its question.
      reply_parameters: { message_id: Number(replyTo.messageId), allow_sending_without_reply: true },
    }),
    ...(buttons && { reply_markup: { inline_keyboard: buttons.map((row) => row.map(encodeButton)) } }),
  }
}

function encodeButton({ label, token }: { label: string; token: string }): InlineKeyboardButton {
  const bytes = Buffer.byteLength(token)
  if (bytes > tokenBytes) {
    throw new Error(
      `Button ${label}: its token has ${bytes} bytes, Telegram carries ${tokenBytes}; keep what it means in the database`,
    )
  }
  return { text: label, callback_data: token }
}

export function encodePressAnswer(pressId: string, notice: string | undefined): Opts<'answerCallbackQuery'> {
  return {
    callback_query_id: pressId,
    ...(notice === undefined ? {} : { text: Array.from(notice).slice(0, noticeLength).join('') }),
  }
}

// What the bot says -> lines of the terminal.
import type { Outgoing } from '../../domain/messaging/channel.ts'

/** The terminal has no buttons: the words that do the same are spelled out. */
export function encodeText(message: Outgoing): string {
  const words = (message.buttons ?? []).flat().flatMap(({ word }) => (word === '' ? [] : `“${word}”`))
  const text = (message.mentions ?? []).map(({ name }) => `@${name} `).join('') + message.text
  return words.length === 0 ? text : `${text}\n回复${words.join('或')}。`
}

/** Control characters would let a text rewrite the terminal. */
export function renderLine(place: string, botName: string, text: string): string {
  // oxlint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
  return `[${place}] ${botName}：${clean.replaceAll('\n', '\n    ')}\n`
}

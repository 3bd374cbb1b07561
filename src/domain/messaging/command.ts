// Commands and codes are decoded before a message is read for its meaning; each noun knows its own words.
import { foldText } from '../../lib/fold-text.ts'

/** The text without mentions, each up to the next space: what is passed on word for word. */
export function plainText(text: string): string {
  return text.replace(/[@＠﹫]\S+\s*/g, '').trim()
}

/** From one at sign to the next. */
const mention = /[@＠﹫][^@＠﹫]*/g

/** Also where a word touches the name, as people type it by hand. */
export function mentionsOne(text: string, names: readonly string[]): boolean {
  return (text.match(mention) ?? []).some((one) => withoutName(one, names) !== one)
}

/** Without what the bot is called: 举报助手 tips nobody off. With a number behind it, it is somebody else. */
export function withoutNames(text: string, botNames: readonly string[]): string {
  const told = text.replaceAll(mention, (one) => withoutName(one, botNames))
  return told.replace(/^[\s,，:：、]+/u, '').trimEnd()
}

function withoutName(text: string, names: readonly string[]): string {
  const said = text.slice(1).toLowerCase()
  const name = names.find((one) => said.startsWith(one.toLowerCase()))
  const rest = name === undefined ? text : text.slice(1 + name.length)
  return /^[\w０-９一二三四五六七八九十]/.test(rest) ? text : rest
}

/** The plain text as commands are looked for in it: full-width signs and all are as typed on any keyboard. */
export function commandText(text: string): string {
  return plainText(text).normalize('NFKC').trim()
}

/** The end of the plain text that reads `folded` in the command text, as it was written. */
export function asWritten(folded: string, plain: string): string {
  const chars = Array.from(plain)
  const reads = (from: number) => chars.slice(from).join('').normalize('NFKC').trim()
  let from = chars.length
  for (let length = 0; from > 0 && length < folded.length;) {
    from -= 1
    length += chars[from]?.normalize('NFKC').length ?? 0
  }
  // What is composed with its neighbour is shorter than the two.
  while (from > 0 && reads(from) !== folded.trim()) from -= 1
  return chars.slice(from).join('').trim()
}

/** An edit that says no more and no less. */
export function saysTheSame(text: string, before: string): boolean {
  const [is, was] = [text, before].map((one) =>
    foldText(plainText(one))
      .replaceAll(/\s+/g, ' ')
      .replace(/[。.!~ ]+$/, ''),
  )
  return is === was
}

export function renderRetype(edited: boolean): string {
  return edited
    ? '改过的消息没有重新办理，原来办的不变。请新发一条。'
    : '指令不按语音办，没有执行。请打字再发一次。'
}

/** /done 77: an order as other bots take them, with no Chinese word that tells of anything. */
export function parseSlashOrder(text: string): true | undefined {
  return /^\/[a-z]\P{Script=Han}*$/iu.test(text) || undefined
}

export function parseHelpCommand(text: string): true | undefined {
  return /^\/(help|start)(@\w+)?$/i.test(text) || undefined
}

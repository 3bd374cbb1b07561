// Commands and codes are decoded before a message is read for its meaning; each noun knows its own words.

/** The text as commands are looked for in it: without mentions and without the quote that WeChat puts before a reply. */
export function commandText(text: string): string {
  return plainText(text.normalize('NFKC'))
}

/** The same as it was written, full-width signs and all: what is passed on word for word. */
export function plainText(text: string): string {
  return text
    .replace(/^「[^」]*」\s*\n?[-—\s]{3,}\n/, '')
    .replace(/@\S+\s*/g, '')
    .trim()
}

export function parseHelpCommand(text: string): true | undefined {
  return /^\/(help|start)(@\w+)?$/i.test(text) || undefined
}

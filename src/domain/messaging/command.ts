// Commands and codes are decoded before a message is read for its meaning; each noun knows its own words.

/** The text as commands are looked for in it: without mentions and without the quote that WeChat puts before a reply. */
export function commandText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^「[^」]*」\s*\n?[-—\s]{3,}\n/, '')
    .replace(/@\S+\s*/g, '')
    .trim()
}

export function parseHelpCommand(text: string): true | undefined {
  return /^\/(help|start)(@\w+)?$/i.test(text) || undefined
}

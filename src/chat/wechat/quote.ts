// WeChat hands a quote over as text: 「name：what was said」, a row of dashes, what is said now.

const quoted = /^「[^\n]*?[：:]([\s\S]*)」\n-(?: ?-)+ *\n([\s\S]*)$/u

/** `body` is what the sender said now; `quote` is undefined where nothing is quoted. */
export function parseQuote(text: string): { quote: string | undefined; body: string } {
  const [, quote, body] = quoted.exec(text) ?? []
  return { quote: quote?.trim(), body: body ?? text }
}

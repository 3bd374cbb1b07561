// Recovers a line whose opening (一) was garbled because one byte of its GBK text was lost on the way.
const NUMERALS = [
  [0xd2, 0xbb],
  [0xb6, 0xfe],
  [0xc8, 0xfd],
  [0xcb, 0xc4],
  [0xce, 0xe5],
  [0xc1, 0xf9],
  [0xc6, 0xdf],
  [0xb0, 0xcb],
  [0xbe, 0xc5],
  [0xca, 0xae],
] as const
/** What 「(」 and the first byte of a numeral look like one byte out of step. */
const GARBLED = /^\s*。?(?=[\u3105-\u3129ǖ-ǜ])/u
const BRACKET = 0xa3
const SECOND_ROW = 0xa9

/** The line as it was, or unchanged where that would not give a numbered line again. */
export function withLostByte(line: string): string {
  if (!GARBLED.test(line)) return line
  const bytes = encode(line.replace(GARBLED, ''))
  const [, lead, next] = bytes
  const numeral = NUMERALS.find(([first]) => first === lead)
  // Half of 二 and 三 makes no character with the next byte and was dropped by the decoder.
  const dropped = numeral && next === SECOND_ROW ? [numeral[1], BRACKET] : []
  const whole = Uint8Array.from([BRACKET, ...bytes.slice(0, 2), ...dropped, ...bytes.slice(2)])
  const text = new TextDecoder('gb18030').decode(whole)
  return /^[(\uff08][一二三四五六七八九十][)\uff09]/u.test(text) && !text.includes('\ufffd') ? text : line
}

let codes: Map<string, readonly number[]> | undefined

function encode(text: string): number[] {
  codes ??= codeTable()
  return Array.from(text).flatMap((c) => codes?.get(c) ?? (c < '\u0080' ? [c.charCodeAt(0)] : [0x3f]))
}

function codeTable(): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const c = decoder.decode(Uint8Array.from([lead, trail]))
      if (c.length === 1 && c !== '\ufffd') table.set(c, [lead, trail])
    }
  return table
}

// Text as XML, and so an office file, can hold it: a control character in one cell would make the whole file unreadable.

// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

export function xmlText(text: string): string {
  return text.replaceAll(forbidden, '')
}

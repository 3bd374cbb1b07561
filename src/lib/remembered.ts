// What a pure function said of the texts it was last asked about: one message has the same asked of its clauses many times.

/** Of more texts than this the reader goes on to other messages. */
const most = 64

/** `read` depends on nothing but the text, and nobody changes what it yields. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const last = known.get(text)
    if (last) return last.value
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(text, { value })
    return value
  }
}

// What a pure function said of what it was last asked about: one message has the same asked of its clauses many times.

/** Of more than this the reader goes on to other messages. */
const most = 64

/** `read` depends on nothing but `asked`, a text or what nobody changes; nobody changes what it yields either. */
export function remembered<Asked, T>(read: (asked: Asked) => T): (asked: Asked) => T {
  const known = new Map<Asked, { readonly value: T }>()
  return (asked) => {
    const last = known.get(asked)
    if (last) return last.value
    const value = read(asked)
    if (known.size >= most) known.clear()
    known.set(asked, { value })
    return value
  }
}

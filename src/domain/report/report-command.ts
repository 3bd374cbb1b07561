// 撤回 R128.

/** The number of the report that is withdrawn. */
export function parseWithdrawal(text: string): number | undefined {
  const said = /^撤[回销]\s*R\s?(\d{1,9})[。!]?$/i.exec(text)
  return said ? Number(said[1]) : undefined
}

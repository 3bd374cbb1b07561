// 撤回 R128, R128 作废.

const orders = [/^(?:撤[回销]|作废)\s*R\s?(\d{1,9})[。!]?$/i, /^R\s?(\d{1,9})\s*(?:撤[回销]|作废)[。!]?$/i]

/** The number of the report that is withdrawn. */
export function parseWithdrawal(text: string): number | undefined {
  const said = orders.map((order) => order.exec(text)).find((match) => match !== null)
  return said ? Number(said[1]) : undefined
}

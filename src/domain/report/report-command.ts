// 撤回 R128, R128 作废.
import { numbered, parseOrder } from '../messaging/numbered.ts'

const numberFirst = new RegExp(`^${numbered('R')}\\s*(?:撤[回销]|作废)[。!]?$`, 'i')

/** The number of the report that is withdrawn. */
export function parseWithdrawal(text: string): number | undefined {
  const first = numberFirst.exec(text)
  return first ? Number(first[1]) : parseOrder(text, 'R', ['撤回', '撤销', '作废'])?.number
}

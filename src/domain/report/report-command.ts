// 撤回 R128.
import { parseOrder } from '../messaging/numbered.ts'

/** The number of the report that is withdrawn. */
export function parseWithdrawal(text: string): number | undefined {
  return parseOrder(text, 'R', ['撤回', '撤销'])?.number
}

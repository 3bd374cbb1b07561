// How many days something has lasted, over folded text: 停水三日 tells no date.
import { either } from '../../../lib/pattern.ts'

/** Right before a number of days, wherever it stands. */
export const lasted = `${either(
  '一?连 连续 接连 整整 足足 将近 已经? 大?约 近 达 超过 都有 快有? 持续 前后',
)}\\s?$`

/** What may stand right before a date; behind any other word a number of days ends what it is said of. */
export const dating = `${either(
  '[^一-龥] [补报漏忘迟交填写登记传改成归算发撤定]了? [是系为在于从自到至的和与及跟或同那这日号月年周格]',
  '[期间份假休班值] 昨 今 明 本 上 下 前 后 当',
)}$`

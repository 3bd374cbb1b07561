// What says of a grid that nothing is said of it yet, over folded text right behind its number.
import { either } from '../../../lib/pattern.ts'

const side = '[一-龥]{0,4}(?:那边|那儿|那里|那头|什么样|咋样|怎样)'
const unknown = either('不清楚 不知道 不晓得 不了解 没问 说不好')
const waited = either('动静 消息 回话 信儿? 影')
const undone = either('报 收 巡 回 反馈 来 交 到 查 完')
const himself = either('另|单独|自己|稍后|随后|再')

/** 3号除外, 3格还没回话, 3格小周那边我不清楚, 3格老周请假没人巡 */
export const openAfter = `^\\s?(?:网?格)?的?\\s?${either(
  `${side}我?(?:也|就|还)?${unknown}`,
  '我?(?:不清楚|不知道|不晓得)',
  `[一-龥]{0,4}(?:那边|那儿)?还没${waited}`,
  '除外 不算 不含 不在内 没算 待定 还在等 等[回下会]',
  `${himself}行?(?:报|说|填|发)`,
  '让.{1,4}(?:自己|另|单独)',
  `(?:还|尚|仍)?[未没]${undone}`,
  '[一-龥]{0,3}(?:请了?假|休息|调休|不在)[了,]?(?:今天)?(?:没人|没|未)(?:去|来)?[巡看查管报]',
  '[一-龥]{0,2}没人(?:去|来)?[巡看查管]',
)}`

const there = either('[那这][边块片儿]{0,2}')
const now = either('现在 今[天日] 目前')
const another = '(?!我)[^,。我]'
/** 4格归老王管, 4格不归我: somebody else answers for it. */
export const ofOthers = `^\\s?${there}?的?${now}?${either(
  `${either('[归由] 轮到')}${another}{1,5}${either('管 负责 巡 报 看 跑 值')}`,
  `是${another}{1,4}的${either('地盘 片 格')}?(?=[,。\\s]|$)`,
  '不[归是]我',
)}`

// What says of a grid that nothing is said of it yet, over folded text right behind its number.
import { either } from '../../../lib/pattern.ts'

const side = '[一-龥]{0,4}(?:那边|那儿|那里|那头|什么样|咋样|怎样)'
const unknown = either('不清楚 不知道 不晓得 不了解 没问 说不好')
const waited = either('动静 消息 回话 信儿? 影')
const undone = either('报 收 巡 回 反馈 来 交 到 [查看](?![到出见着]) 完 走(?!失|丢) 去 转(?![移让])')
const himself = either('另 单独 自己? 稍后 随后 再')
const give = '[报说填交](?![错漏])|发(?![现生觉])'
/** 老魏自己报, 由小蔡单独报 */
const byHimself = `[由等让]?(?:(?![我咱俺也])[一-龥]){0,4}?[会要]?${himself}行?[来去]?(?:${give})`
const later = '(?:明[天日早晚]|后天|下周)我?(?:[再才要会来就]|准备|打算)*[去走巡看查转跑补报](?![了过])'
const laterToday =
  '(?:下午|晚上|傍晚|晚点|待?一?会儿?|回头|稍后)我?[再才](?:[去来])?[去走巡看查转跑补报](?![了过])'

/** 3号除外, 3格还没回话, 3格小周那边我不清楚, 3格老周请假没人巡 */
export const openAfter = `^\\s?(?:网?格)?的?\\s?${either(
  `${side}我?(?:也|就|还)?${unknown}`,
  '我?(?:不清楚|不知道|不晓得)',
  `[一-龥]{0,4}(?:那边|那儿)?还没${waited}`,
  '除外 不算(?!大|多|少|小|坏|差) 不含 不在内 没算 待定 还在等 等[回下会]',
  '[不没未](?:算|计|包[括含]|在){1,2}(?:内|进去?|里[头面边]?)',
  byHimself,
  later,
  laterToday,
  `(?:还|尚|仍)?[未没]${undone}`,
  '[一-龥]{0,3}(?:请了?假|休息|调休|不在)[了,]?(?:今天)?(?:没人|没|未)(?:去|来)?[巡看查管报]',
  '[一-龥]{0,2}没人(?:去|来)?[巡看查管]',
)}`

const there = either('[那这][边块片儿]{0,2}')
const now = either('现在 今[天日] 目前')
const another = '(?![我替帮代])[^,。我]'
/** 4格归老王管, 4格不归我: somebody else answers for it. */
export const ofOthers = `^\\s?${there}?的?${now}?${either(
  `${either('[归由] 轮到')}${another}{1,5}${either('管 负责 巡 报 看 跑 值')}`,
  `归(?!零|队|位|档)${another}{1,4}(?=[,。;)]|$)`,
  `是${another}{1,4}的${either('地盘 片 格')}?(?=[,。\\s]|$)`,
  '不[归是]我 我不[管巡看跑负]',
)}`

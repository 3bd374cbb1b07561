// Words that say that nobody came to harm, which is told of something that happened; and that it is over; over folded text.
import { either, notBefore } from '../../../lib/pattern.ts'

const harm = either(
  '着火 起火 失火 爆炸 受伤 伤亡 死伤 遇难 被困 中毒 溺水 落水 触电 摔倒 摔跤 摔伤 烫伤 烧伤 砸伤 出事 遇险',
)
export const unhurt = either(
  `[没无冇未]有?(?:人员?|居民|群众|住户|造成人员|发生人员)?${harm}`,
  '[没未冇]有?[伤砸烧烫压淹碰撞电][到着]?人 [没无]有?人员?伤[着到]',
  '(?<!其[他余它])人[都也]?没(?:事|受?伤)',
  `[没无]有?(?:什么|啥)?大碍 没(?:有)?(?:生命)?危险了?`,
  `没(?:有)?(?:什么|啥)?事了${notBefore('吗')}`,
)

const rescuers = either('消防(?:队|员|车|的)? 警察 民警 警车 救护车 120 119 110 救援队?')
const away = either('撤 走 回去 离开 归队 收队')
const ended = either('[扑浇熄]?灭 扑息 退 散 排除 解除 控制住')
export const eventOver = either(
  `${rescuers}(?:都|也|已经?|已|全)*${away}了?(?=[,。;!\\s没无]|$)`,
  `(?:火势?|明火|烟|水|洪水|积水|险情|警报|危险|浓烟|煤气|燃气)(?:都|也|已经?|已|全|被|刚)*${ended}了?(?=[,。;!\\s没无]|$)`,
  `(?:[煤燃]?气|阀门?|总阀|电闸?|电源)(?:都|已经?|已)*[关断]了`,
  `(?:救|捞|拉|抬|接|背|扶)(?:[出上下]来|上岸)了? [人他她](?:都|已经?|已|也)*出来了`,
  `(?:现场|事情|事故|事|情况)(?:都|已经?|已)*(?:处理|清理|处置|解决)(?:完毕?|好)?了`,
)

// Words that say that nobody came to harm, which is told of something that happened; and that it is over; over folded text.
import { either, notBefore } from '../../../lib/pattern.ts'

const harm = either(
  '着火 起火 失火 爆炸 受伤 伤亡 死伤 遇难 被?困(?!难)[住着]?人? 中毒 溺水 落水 触电 摔倒 摔跤 摔伤 烫伤 烧伤 砸伤 出事 遇险',
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
  `^\\s*(?:人群?|他们|两[边拨家]|双方|围观的?)?(?:都|也|已经?|全)+(?:散|劝开|拉开|和好)了(?=[,。;!\\s]|$)`,
  `${rescuers}(?:都|也|已经?|已|全)*${away}了?(?=[,。;!\\s没无]|$)`,
  `(?:火势?|明火|烟|水|洪水|积水|险情|警报|危险|浓烟|煤气|燃气)(?:都|也|已经?|已|全|被|刚)*${ended}了?(?=[,。;!\\s没无]|$)`,
  '^\\s*(?:都|也|已经?|已|全|被)*[扑浇]?灭了\\s*$',
  `(?:[煤燃]?气|阀门?|总阀|电闸?|电源)(?:都|已经?|已)*[关断]了`,
  `(?:救|捞|拉|抬|接|背|扶)(?:[出上下]来|上岸)了? [人他她](?:都|已经?|已|也)*出来了`,
  `(?:现场|事情|事故|事|情况)(?:都|已经?|已)*(?:处理|清理|处置|解决)(?:完毕?|好)?了`,
)

/** Within the words of a danger: that it did not come about. */
export const unharmedWithin = `[没未冇]有?再?${either('[裂漏堵断坏倒塌掉冻爆冒歪松脱碎砸烧着丢偷淹]', '[困伤]人?')}`
const loss = either('少 缺 丢 偷 盗 坏 挪 撬 [拿偷盗]走')
/** 一个没少, 一个不少 */
export const allThere = '[一1][个样件只盏块根把条]都?[不没][少缺]'
/** 井盖没|少, 井盖没少: they end in a denial of what comes next, or in what is denied; 没少吵 is the opposite. */
export const lossDenied = either(
  `[没未冇]有?(?:再|被人?)?\\|(?:再|被人?)?${loss}(?=[,。;、\\s]|$)`,
  `[没未冇]有?(?:再|被人?)?${loss}\\|(?=[,。;、\\s]|$)`,
  `${allThere}\\|(?=[,。;、\\s]|$)`,
)
export const notLost = `[没未冇]有?(?:再|被人?)?${loss}(?=[,。;、\\s]|$)`
/** Behind them: 火情0, 火警:0起. */
export const noughtNext = `^\\s?:?\\s?[0〇零](?![\\d.点])[起处件例次个]?[)\\s,、。;]*$`
/** 没困人, 没人掉进去: what befalls somebody, denied. */
export const deniedBefore = `(?<![有还仍])[没未冇无]有?(?:人|谁|老人|孩子)?(?:再|被)?${either(
  '困[住在]?人? [掉摔跌坠栽滑翻](?:[下进]?去|下?来|倒|着|伤)? 撞[到着伤]? 淹[到着]? 溺水? 落水 晕倒? 倒[下地]',
)}`

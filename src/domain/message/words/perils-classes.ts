// What danger is made of, by class of meaning, over folded text: no class alone is a danger, some together mostly are.
import { either } from '../../../lib/pattern.ts'
import { frail, kin, limb, old, person } from './people.ts'

export const perilClasses: Readonly<Record<string, string>> = {
  person,
  frail,
  kin,
  old,
  limb,
  weapon: either('刀 枪 斧 棍 钢管 锤 剪 匕首 酒瓶 汽油 硫酸'),
  height: either('楼顶 天台 窗台 阳台 栏杆 护栏 脚手架 架子 梯 屋顶 塔 桥 高处 楼上 悬 层'),
  deep: either('河 江 湖 塘 井 坑 沟 池 水库 水里 洞 孔 渠'),
  fire: either('火 烟 烧 燃 着了 炸 爆'),
  fumes: either('煤气 燃气 天然气 液化气 沼气 臭鸡蛋 刺鼻 漏液 泄漏 毒'),
  current: either('电线 电缆 高压 漏电 触电 电箱 变压器 带电 火花 闪光 配电'),
  heavy: either('广告牌 玻璃 墙 树 瓦 吊 牌 灯箱 空调外机 架'),
  falls: either(
    '掉 跌 摔(?!炮|打|碎|坏|烂|破) 坠 栽 滚 落 踏空 踩空 翻(?!墙|围|新|修|垃圾) 塌 垮 倒(?!水|雪|油|垃圾|药|泔|车|卖|是|闭)',
  ),
  /** Things broken, thrown or poured away. */
  damage: either(
    '(?:砸|摔|敲|踢|踹|打|撞|推|碰|压|弄|刮)(?:得)?(?:碎|坏|烂|裂|破(?!头|了头|相)|扁|歪|弯|缺) (?:砸|摔|敲|踢|踹|扔|推倒|倒|泼|掀)(?:了|着)?[^,]{0,3}(?:东西|瓶|盆|碗|锅|玻璃|窗|门|灯|车(?!里|上|下)|箱|桶|牌|屏|锁|花|家具|凳|桌|垃圾|水(?!里|中|塘|沟|池|库|井)|油|渣|剩饭)',
  ),
  strikes: either('打 砍 捅 砸 揍 掐 撞 压 轧 咬 蛰 扑 推 拖 勒 刺 烫'),
  traps: either('困 卡 夹 锁 埋 压 关 出不来 下不去 堵'),
  body: either('血 晕 昏 抽 吐 喘 噎 呛 不动 不醒 起不来 没反应 不省 躺 倒'),
  water: either('水 淹 漂 沉 冲走 溺 洪'),
  lost: either('走丢 走失 不见 找不到 没回 失踪 没影'),
  death: either('死 命 自杀 跳 活 割'),
  silence: either('敲门 没人应 没动静 不接 叫不应 不开'),
  beast: either('蛇 野猪 牛 狗 犬 蜂 猴'),
  cry: either('救命 快 急 救 119 120 110 报警 消防 救护'),
  rescue: either('救护车 消防车'),
}

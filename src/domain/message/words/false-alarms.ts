// How whoever raised an alarm says that there was no danger, over folded text.
import { either, notBefore } from '../../../lib/pattern.ts'

/** What was seen, heard or smelt was something else; not of what a report says of it, 看错楼号. */
export const misjudged = either(
  `[看听闻认瞧瞅][错岔]${notBefore('[楼栋号门人格地日数字路群行过]', '时间', '位置')}`,
  '看花了?眼 看走眼 眼花 误会 误报 虚惊(?:一场)? 大惊小怪',
)
/** Of a case that is named: there was nothing. */
export const falseCase = `(?:虚惊(?:一场)?|大惊小怪|误报)${notBefore('[成为到过]', '的', '了?(?:[楼栋幢号门格地位数]|单元|网格|时间|人数)')}`
/** Of what is not said: of the danger or of the report. */
export const mistaken = either(misjudged, `[弄搞]错${notBefore('[楼栋号门格地日数字路群过]')}`)

/** 没看错, 不是误报: it stands. */
export const upheld = `(?:没有?|不是|并非|可不是|不算|唔系|未必|不会)[^,。;]{0,2}${mistaken}`
/** 说是误报: another's word. */
export const saidSo = `[说称讲](?:[是系我]|成)*[^,。;]{0,2}${mistaken}`
/** 他们说我看错了, 可能看错了: nobody’s plain word. */
export const unsaid = either(
  `(?:[他她]们?|人家|别人|大家|有人|邻居|老公|老婆)[^,。;]{0,4}说[^,。;]{0,6}${mistaken}`,
  `(?:可能|好像|也许|或许|大概|说不定|估计|怕是|应该)[^,。;]{0,4}${mistaken}`,
)

const danger = either(
  '[着起失]?火 冒烟 烟 [煤燃]?气(?:味|泄[漏露])? 漏气 爆炸 落水 溺水 跳楼 轻生 晕倒? 昏倒 受伤 触电 打架 打人 被困',
  '(?:什么|啥)?(?:危险|险情) 刀',
)
/** 没着火, 不是煤气; 没有火了 was one. */
export const denied = `(?:没有?|并未|并没有?|不是|并非|唔系|冇)(?:人|谁|真的?|在|被)*(?:什么|啥)?${danger}${notBefore('[了啦咯](?![,。;!\\s]*$)', '机')}`

/** What is taken for danger and is none. */
export const harmless = either(
  '(?:做饭|炒菜|烧菜|煮饭|做菜|炒辣椒|炸东西|蒸馒头|熬药|熏腊肉|烧水)(?:的|冒的?|出来的)*(?:油烟|烟气?|味道?|热气|水汽)?',
  `油烟${notBefore('[机道管]')} 炊烟 水蒸?[汽气] 蒸[汽气] 热气 雾气? 水雾 灰尘 扬尘 烧香 香火 点香 蚊香 烧烤 蜡烛 鞭炮 炮仗 爆竹 烟花`,
  '反光 灯光 彩灯 灯笼 霓虹 晚霞 朝霞 夕阳 夜灯 电子蜡烛 舞台 干冰 喷雾 打药 消毒',
  '拍戏 拍电影 拍视频 直播 演戏 演习 演练 排练 道具 玩具 模型 假人 人偶 塑料模特? 衣服 被子 影子 电视里? 游戏',
  '系鞋带 捡东西 晒太阳 锻炼 拉伸 跳操 火警(?=[是系为]) 中药 膏药',
  '熏肉 熏鱼 烤肉 烤红薯 榴莲 臭豆腐 螺蛳粉 醋味? 香水 油漆味? 睡着了? 打呼噜 睡觉 打瞌睡 闹着玩 开玩笑 闹着耍 哄孩子',
)

/** It is set right with it: 没事, 原来是…. */
export const calming = either('没事儿? 原来 其实 只是 而已 别慌 不用[来怕慌] 别[来怕慌担]')

/** What may still stand in an alarm that is taken down, and tells nothing. */
export const courtesy = either(
  '[我你他是的了啊呀呢哈哎唉嗯哦啦吧嘅咗呃也都就真又给让您] 不好意思 抱歉 对不起 对唔住 sorry 麻烦 大家 各位 邻居们? 领导 不用 不必 别 来 过来 去 跑',
  '担心 害怕 怕 慌 紧张 没事儿? 刚才 刚刚 头先 啱啱 一场 打扰 虚惊 添麻烦 收队 回去 谢谢 辛苦 解除 警报 @\\S*',
)
/** 刚才说老人摔了,看错了: what was told. */
export const toldBefore = `(?:[说报讲喊叫]|以为)[^,。;]{1,14},?\\s?(?=${mistaken})`

/** Whatever else may be danger, in one letter. */
export const dangerLeft = either(
  '[火烟血伤晕昏淹塌炸刀困烧烫砸摔坠漏爆毒] 救 [煤燃]气 触电 漏电 电线 倒[了下在] 着了 落水',
)

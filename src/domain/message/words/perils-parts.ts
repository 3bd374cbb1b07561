// What dangers to somebody's body are put together from: weapons, heights, depths, poisons, animals; over folded text.
import { either } from '../../../lib/pattern.ts'
import { whom } from './people.ts'

export const blade = either(
  '刀(?!具|闸|鱼|削|切[瓜西菜肉水豆蛋面葱萝土]) 菜刀 砍刀 匕首 剪[刀子] 镰刀 斧 枪(?!手|战) 钢管 铁管 棍 铁棒 铁棍 皮带 家伙(?!什)',
)
/** Things that are a danger only where they are raised against somebody. */
export const tool = either('锄头 榔头 铁?锤子? 酒瓶 铁锹 砖头 板砖 凳子 板凳 椅子 石头')
export const weapon = `(?:${blade}|${tool})`
export const foe = `(?:头(?!像|条)|${whom})(?!的|家)`
export const wield = either('持 拿 提 挥 拎 抄 抄起 揸 举 握 攥 操起 揣 掏出?来? 亮出? 动(?=刀|枪|斧|棍)')
export const height = either(
  '楼[上顶道梯]? [\\d一二三四五六七八九十]楼 窗台? 天台 阳台 脚手架 架子 梯子 树上 墙头 吊篮 房顶 屋顶 桥 坡 台阶 山 崖 平台 滑梯 高处 电线杆 护栏',
)
export const deep = either(
  '[河江湖塘井坑沟渠池涌海] 水[里库塘池沟中] [窨检探]井 洞口?(?!里) 电梯井 地窖 化粪池 粪池 沙井 桥下 铁轨 轨道',
)
export const inside = either(
  '电?梯 𨋢 车 屋 家 房 楼 厕所 卫生间 水 井 下面 里面 里头 入面 地下室 车库 泵房 隧道 涵洞 桥洞 洞 门 窗 栏杆 缝 管道 机器 卷帘门 墙 废墟 石头 上面 底下 架子?',
)
export const poison = either(
  '农药 除草剂 杀虫[剂药水] 毒药 灭鼠[药剂] 强酸 酒精 甲醇 防冻液 老鼠药 鼠药 耗子药 百草枯 敌敌畏 安眠药 洁厕[灵液剂] 消毒[水液] 84 漂白[水粉] 汽油 药水? 电池 毒蘑菇',
)

export const beast = either(
  '(?:眼镜|毒|大|一条)?蛇(?!皮|年) 野猪 (?:疯|公)牛 疯狗 恶犬 藏獒 猴子? 狼(?!狗|藉) 熊 马蜂 黄蜂 蜂群 蜂窝 群蜂',
)
export const dog = either('狗 犬 狼狗 黑背 比特 罗威纳 哈士奇 二哈 金毛 杜宾 斗牛 拉布拉多 德牧')
export const mad = either('精神病 发病 犯病 疯子 癫佬 神经病(?!吧|啊) 醉汉 醉鬼 喝(?:多|醉)')

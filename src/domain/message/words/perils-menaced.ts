// Danger that somebody means another: he waits armed, poisons what is drunk, lures a child away, throws what kills from above; over folded text.
import { either } from '../../../lib/pattern.ts'
import { blade, tool, wield } from './perils-parts.ts'
import { whom } from './people.ts'

const acid = either('硫酸 盐酸 硝酸 强酸 浓酸 强碱 炸药 雷管')
const fuel = either('汽油 煤油 柴油 煤气罐 液化气罐 煤气瓶')
/** Whoever carries it for its own sake. */
const trade = either('送气 加油 师傅 老师 工人 实验 送货 快递 农')
const carries = `(?:${wield}|[端扛抱背带捧夹])(?:着|了|起)(?<!${trade}[^,]{0,8})`
const blocks = `[堵拦](?:着|住|了|在)?[^,]{0,3}(?:门|路|楼|口|${whom})`
const lurks = either(blocks, `[守蹲候](?:着|在)[^,]{0,6}(?:门|楼|口|家|外)`, `来?找(?:${whom}|村长|物业)`)
const awaits = either(lurks, `等(?:着)?${whom}`, `站(?:着|在)?[^,]{0,5}(?:门|楼下|口)`, '来学校 进学校')

/** Somebody waits for a person with what burns, bursts or cuts. */
const waits = [
  `${carries}[^,]{0,4}${acid}[^,]{0,6}${awaits}`,
  `${carries}[^,]{0,4}${fuel}[^,]{0,6}(?:${lurks}|等(?:着)?${whom})`,
  `${carries}[^,]{0,4}(?:${blade}|${tool})[^,]{0,6}${lurks}`,
  `${carries}[^,]{0,3}炸药`,
]

const wells = either('(?<![下污窨渗沙探电机测])井(?![盖下]) 水[塔缸箱壶井源] 饮用?水 自来水')
const drunk = either(wells, '饮水机 饭(?!店) 菜(?![地园苗叶]) 汤 粥 奶粉? 茶 饮料')
const toxin = either(
  '毒 农药 除草剂 杀虫剂 [老灭]鼠[药剂] 鼠药 耗子药 百草枯 敌敌畏 安眠药 硫酸 氰化[物钾] 砒霜',
)
const drug = either(toxin, '药(?![材膳渣酒浴片粉丸])')
const puts = '[投倒放下扔撒洒掺兑](?:了|着|进|入|点|些)*'
const ofPests = '(?![^,]{0,8}(?:[毒药灭诱]老?鼠|蚊|蟑|蚂蚁|消毒))'

/** What others drink or eat is poisoned. */
const poisons = [
  `[往向给在][^,]{0,6}${wells}[里中内]?[^,]{0,3}${puts}(?![西中补消])[^,消]{0,3}${drug}${ofPests}`,
  `[往向给在][^,]{0,6}${drunk}[里中内]?[^,]{0,3}${puts}[^,消]{0,3}${toxin}${ofPests}`,
  `把[^,]{0,3}${toxin}[^,]{0,3}[投倒放扔撒洒掺](?:进|到|入|在)[^,]{0,5}${drunk}`,
]

const child = either('孩子? 娃 小朋友 [男女]童 女儿 儿子 闺女 小?[男女][孩娃] 孙[子女] 小?学生 弟弟 妹妹')
const sweets = either('糖 零食 玩具 巧克力 气球 雪糕 冰淇淋 冰棍 小狗 小猫 游戏机 红包')
const stranger = either(
  '陌生 不认识 可疑 (?:有|来了?|那|一)个[^,]{0,4}(?:男|女|人|阿姨|叔叔|大[叔妈爷姐]|老[头太汉]|小伙)',
)
const away = either(
  '跟(?:着)?[他她]们?(?:走|去|回) 带(?:[他她]|孩子?|娃)?们?(?:走|离开)(?!亲|秀|廊|动|一) 上[^,校]{0,2}车 (?:拉|拽|抱|拖|牵|领)(?:着|起)?就?走',
)

/** Somebody leads a child away that is none of his. */
const lures = [
  `[给拿用][^,]{0,8}${child}[^,]{0,3}[塞递给][^,]{0,3}${sweets}[^,]{0,3}[要想让叫说][^,]{0,3}${away}`,
  `${stranger}[^,]{0,10}[哄骗诱引逗][^,]{0,3}${child}[^,]{0,4}(?:${away}|走$|出去)`,
]
/** Parts that only together are a danger. */
export const pairsMenaced: readonly (readonly string[])[] = [
  [`${stranger}[^,]{0,10}[哄骗诱引带叫让]着?[^,]{0,3}${child}[^,]{0,2}去?[看买吃玩拿]`, away],
]

export const bodiesMenaced: Readonly<Record<string, readonly string[]>> = { waits, poisons, lures }

const above = either(
  '高空 楼[上顶] 天台 窗[口户]? 阳台 [\\d一二三四五六七八九十]+[楼层] 天上 头顶 [屋房]顶 天?桥上',
)
const hurled = either(
  '(?:扔|抛|丢|砸|甩|掷|飞|推|坠|掉|落)了?(?:下|出)(?:来|去|了)*',
  '往下(?:扔|抛|丢|砸|甩|掷|推)(?:了|着)?',
)
const deadly = either(
  '刀(?!片) 斧 剪刀 [铁大]?锤 砖 石[头块] 水泥 哑铃 杠铃 [气油]罐 灭火器 [铁钢][块棍管板架条筋] 玻璃板 [桌椅]子? 板?凳 家具 电视 冰箱 自行车 轮胎',
)

const so = '(?:这边|这里|在?家里?|们|明明|亲眼|都|也|真|确实|刚才?|就|却|在|已经)*'
const there = '(?:到|见|了|着|那边|里面?|楼[道上下里]|窗户?|屋里?|家里?|上|有|在|冒|好多|[大黑浓白])*'

/** What kills where it falls; what the sender saw himself, whoever denies it. */
export const thingsMenaced: Readonly<Record<string, readonly string[]>> = {
  hurled: [
    `${above}[^,]{0,5}${hurled}[^,]{0,5}${deadly}`,
    `${deadly}[^,]{0,3}从[^,]{0,3}${above}[^,]{0,3}${hurled}`,
  ],
  seen: [
    `我${so}[看瞧瞅闻][见到]${there}(?:烟(?![花囱头灰盒酒雾味])|火(?![车锅腿龙鸡花烧柴炬机山箭药])|煤气(?![罐灶站公费表]))`,
  ],
  sources: ['[一二两三四五六七八九十\\d]+[处个](?:着?火点|明火|余火)'],
}

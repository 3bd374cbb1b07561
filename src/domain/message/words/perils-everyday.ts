// Danger told of everyday things: medicine, a meal, a machine that keeps somebody alive, a child who has left; over folded text.
import { either, near } from '../../../lib/pattern.ts'
import { frail, kin, person } from './people.ts'

const somebody = either(person, kin, '[我他她佢妹弟姐哥爸妈]')
const somePeople = either('人 老人 孩子? 娃 学生 工人 员工 同学 小朋友 客人 同事 工友 乘客')

const swallowed = '(?:吃|吞|咽|服|灌)(?:了|下去?|进去?|光|完|掉)+'
const dose = either(
  '一?整[瓶板] 半瓶 [两三四几\\d]大?[瓶板] 一大?把 好几[瓶板把片粒颗]',
  '(?:[二三四五六七八九]?十|几十|上百|[1-9]\\d)[几多来]?[片粒颗]',
)
const pill = '(?:[一-龥]{0,3}药[片丸]?|安定|止[痛疼]片|退烧片)'
/** What is eaten by the bottle, too. */
const food = either(
  '老干妈 酱 糖 钙 维 奶 饮料 罐头 果 肉 饼 瓜 巧克力 蜂蜜 腐乳 辣 冰 鱼 虾 蛋 薯 花生 菜 [酸虾]片 米 面 仁 豆',
)

const many = either(
  '一(?:群|帮|桌|排|屋子?|车|班|宿舍|家子?) 全(?:家|班|桌|车间?|宿舍|寝室?|厂|队|校|园) [我他]们宿舍 好几[个十名] 好多',
  '(?:[一二两三四五六七八九]?十[几多来]?|七八|五六|四五|三四|六七|八九|[一二三四五六七八九\\d]?\\d|[三四五六七八九])[多几]?[个名](?!月|小时|半|钟|星期)',
)
const vomits = either(
  '吐(?![槽司痰泡气丝露舌苦瓜字口]) 呕 恶心(?!人) 晕[倒了] 昏倒 头[晕昏](?!眼花) 中毒 肚子?[^,]{0,2}[疼痛] 又拉',
)
const little = either(
  '孩子? 娃 小?[男女]孩 小?丫头 孙[子女] 女儿 儿子 小朋友 [男女]童 宝宝 [一二两三四五六]岁的?',
)
const kept = either('幼儿园 托班 托管班? 学校 教室 养老院 敬老院 福利院 精神病院 医院 病房')
const byHimself = either('自己 一个人 独自 偷偷')
const leaves = '(?:跑|溜|走|爬)(?:出去|出来|出了?[门园校]|掉|丢|没)了?\\s*$'

const elder = either('老人 老[伯汉头]头? 老太太? 大[爷妈娘] 阿[婆公伯] [陈李王张刘赵][伯叔婶] 独居的?')
const lately = either('今早 今[天日] 昨[晚夜] 夜里 刚刚? 凌晨 半夜 早上')

/** Somebody is ill, dead or gone. */
export const bodiesEveryday: Readonly<Record<string, readonly string[]>> = {
  overdosed: [`${somebody}[^,]{0,6}(?<!${food}[^,]{0,6})${swallowed}${dose}(?:${pill})?\\s*$`],
  expecting: [
    near('怀孕|孕妇|怀着|身孕|大着肚子|临产', '(?:肚子|小腹)[^,]{0,3}[疼痛坠]|见红|流血|破水|不动了|摔'),
    '(?<!开门|生意|行情|股[市票]|大盘|基金)见红了',
  ],
  strayed: [
    near(`${little}|${frail}`, `${byHimself}?从${kept}${byHimself}?${leaves}`),
    near(`${little}|${frail}`, `从?(?:家里?|屋里?)${byHimself}${leaves}`),
    near(`${kept}的?`, person, `${byHimself}${leaves}`),
    near('[一二两三四五六]岁', '孩子?|娃|宝宝|儿子|女儿', byHimself, leaves),
    near('被', '陌生人|[一有]?个?[男女][的人]|不认识的?', '[接带抱领拉拽骗]走'),
  ],
  deceased: [
    '没(?:能)?抢?救(?:[过回活][来了]|得?[过活])|抢救无效|没[挺熬撑]过[来去]',
    '(?:[扑熄]?灭|[救捞抬拉][出上下]来|送[到去]?医院?)了?人[也都就已]*(?:没了|不行了)',
    near(elder, `${lately}人?(?:没|去世|过世|咽气|断气|不在)了`),
  ],
}

const lifeMachine = either('制氧机 吸氧[机器的] 呼吸机 氧气[机瓶袋罐] 吸痰[器机] 监护仪 透析机 输液泵 镇痛泵')
const failed = either(
  '停(?![车产售用]) 没电 断电 跳闸 坏 不[转出] 不工作 没[氧气] 报警 罢工 用不了 弄不 空了 见底 [只就]剩 不够用?',
)
const nobodyOnIt = either(
  '修好 捐 租 买 卖 转让 闲置 正常 恢复 来电了 采购 鱼 卫生院 医院 清洗 保养 多少 [借还]给 换好 用不着',
)
const high = either('天台 楼顶 顶楼 房顶 窗台 桥栏 栏杆 河[边里] 江[边里] 水库')
const beside = either(
  '抱[着了住][^,]{0,4}(?:孩|娃|婴|宝宝|儿子|女儿) 拦不住 [吵打][了完]架 喝[了多醉] 在?哭 反锁 不接 关机',
)
const leisure = either(
  '看 晒 收 拍 玩 乘凉 摘 种 烧烤 放 喂 修 散步 遛 溜达 跑步 锻炼 跳舞 钓 吹风 凉快 风大 唱 钥匙 浇 笑 香',
)
const enters = either('撬 撞开 破门 开锁 翻[进窗] 进[屋去门] 门[^,]{0,3}开 发现 床上')

/** Parts that only together are a danger. */
export const pairsEveryday: readonly (readonly string[])[] = [
  [lifeMachine, failed, `^(?!.*${nobodyOnIt})`],
  [
    '停电|断电|跳闸|没电',
    `(?:靠|用|插|离不开|吸|上)着?[^,]{0,4}(?:${lifeMachine}|氧|吸痰)`,
    `^(?!.*${nobodyOnIt})`,
  ],
  ['灭了|[救捞抬拉][出上下]来|抢救|送医|医院|车祸', '(?:^|,)人[也都就已]*没了(?=$|[,!])'],
  [
    either('救心丸? 硝酸甘油 胰岛素 哮喘喷?[雾药] 急救药'),
    either('断 [吃用]完 空了 没了 找不'),
    either('胸 喘 晕 迷糊 发作 昏 冒汗 抽 捂 嘴唇 脸色'),
  ],
  [
    `${many}${somePeople}?[^,]{0,6}(?<!想[^,]{0,2})${vomits}`,
    `^(?!.*${either('肠胃 病毒 诺如 感冒 流感 吐槽 请假 昨天 上周')})`,
  ],
  ['药[^,]{0,4}(?:都|全|已)[^,]{0,3}[吃吞倒]', either('再见(?=$|[,!]) 永别 别找 对不起 下辈子')],
  [`(?:上|往|去|到|爬)(?:了|到)?[^,]{0,2}${high}[^,]{0,2}(?=$|[,!])`, beside, `^(?!.*${leisure})`],
  [enters, `(?<!我)(?:人|${elder}|他|她)(?:已经?|早就?|都|也|是)*(?:凉|硬|僵)(?:透|了)`],
  [`${enters}|独居|有味|臭`, `${elder}[^,]{0,3}(?:${lately}(?:就|人)?走了|走了好?[几两三四五\\d]天)`],
  [
    `(?:学校|老师|托管班?|幼儿园)[^,]{0,3}(?:早就?|已经?)(?:放学|走|接|离)`,
    `${little}[^,]{0,3}(?:没[到回有]|没见|不见)|没(?:接|等|见)到[^,]{0,3}${little}`,
  ],
]

const seeks = either('有没有(?:人|谁|哪位)? [谁哪][个位里家儿]? 附近 急?求 有(?=医生|护士|大夫)')
const skilled = either(
  '会游[泳水] 水性好? (?:会|懂|能做?|学过)(?:急救|抢救|心肺复苏|包扎|人工呼吸|海姆立克|止血)',
  '(?:有没有)?有?(?:医生|大夫|护士|除颤[仪器]?|aed|担架|救生圈)',
)
const here = either(
  '快 急(?!救) 赶紧 来(?:一下|个人|人)?(?=$|[,!\\d]) [这那][边里儿](?=$|[,!]) \\d+(?:栋|号?楼|单元) 有人',
  '(?:河|湖|塘|江|水库|桥|球场|广场|门口|路口|公园|楼下?)[边上里下]?(?:这边|那边)?(?=$|[,!])',
)
const idle = either(
  '教练 老师 班 证 培训 赛 报名 馆 组队 周[末一二三四五六日] 推荐 志愿 课 招 约 学习 资料 咨询 一起 预约 电话 几点 体检 报告 朋友 上班 值班 修 挂号 开药 名单',
)

/** 谁会急救,快来7栋: somebody is sought whom only danger needs. */
export const criesForAid: readonly (readonly string[])[] = [
  [`${seeks}[^,]{0,4}${skilled}`, here, `^(?!.*${idle})`],
]

const worry = either(
  '要不要紧 要紧[吗不么] (?:有没有|会不会有|有|会有|没)事[吗不么]? 严不?严重[吗不]? 危险吗 有没有危险 会不会[死中][^,]{0,2} 还?有[得没]?救 [能还]救[不活]?',
  '(?:要不要|用不用|需不需要|要|用|得|该)[去送上打叫]?(?:医院|120|急救|救护车|洗胃|催吐|报警|去?医|119)',
  '去哪[里儿]?[个家]?(?:打|看|治|医院|缝|包)[一-龥]{0,2} 是不是[^,]{0,4}(?:中毒|骨折|中风)了?',
)
const mine = either('[我俺咱] 刚 正 现在 还在 一直 已经 突然 孩子? 娃 宝宝 老人')
/** Behind what has happened. */
export const worriedAsking = either(
  `[了着到在住](?!的话)[^,]{0,14}${worry}[吗么不啊呀呢吧]{0,2}\\s*$`,
  `${mine}[^,]{0,12}[了着][^,]{0,6}[怎咋]么?[办弄搞整][啊呀呢]?\\s*$`,
)

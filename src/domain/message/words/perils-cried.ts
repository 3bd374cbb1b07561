// Danger cried out in a word or two, by a child, in spelling or in a farewell; over folded text.
import { either, near } from '../../../lib/pattern.ts'
import { words } from '../../../lib/words.ts'
import { frail, kin, person } from './people.ts'

const somebody = `(?:${person}|${frail}|${kin}|他|她|佢|伊)`

/** Somebody is hurt or about to be, said short. */
export const bodiesCried: Readonly<Record<string, readonly string[]>> = {
  bleeding: [
    '(?<![杀宰鸡鸭鱼猪羊牛][^,]{0,6})(?:好多|大量|满地|一[地滩]|到处|[都全]是)的?血(?![水压型管缘糖脂书汗渍迹旺豆])',
    '(?:^|[\\s,!])血[,!\\s]+(?:好多)?血',
  ],
  failing: [
    `${somebody}(?:快|真|怕是|眼看|眼瞅着|已经|好像|可能|就|要|都)*不行了(?=$|[,!\\s]|快|赶)`,
    `${somebody}[^,得]{0,2}(?:勿|弗)(?:动|响|醒|应)(?:了|呀|哉)`,
    '(?<![忙累压热闷笑气跑哭][^,]{0,4})(?:喘|透)(?:不|唔)上(?:了|来)?(?=$|[,!\\s])',
  ],
  scalded: [near('开水|热[水汤油粥]|滚[水油]', '[泼倒浇淋洒翻烫]', `${somebody}(?:身上|脸|手|腿|头)?`)],
  taken: [
    near(
      '有人|叔叔|阿姨|陌生人|不认识|坏人',
      '(?:要|想|硬|非要)[^,]{0,2}[抱拉拖拽抢]',
      '我|孩子?|娃|弟弟|妹妹',
    ),
    near('有人|叔叔|阿姨|陌生人|不认识|男的|女的', '把', '我|孩子?|娃|弟弟|妹妹', '[抱拉拖拽][上进走]'),
    near('陌生人|不认识的?', '[带叫让骗跟拉](?:着|我|孩子?|娃)', '走|上车|出去'),
  ],
  drugged: [
    near(`${frail}|${kin}`, '把[^,]{0,6}药[^,]{0,3}', '[吃喝吞](?:了|光|完|下)'),
    near(
      '洗衣[液粉凝]|清洁剂|洗洁精|洗涤剂|柔顺剂|花露水|碘酒|香水|空调水|机油|油漆|稀释剂|干燥剂',
      '[喝吃吞舔](?:了|下|进)|当[^,]{0,3}[喝吃]',
    ),
    near(
      '[喝吃吞](?:了|下|进)',
      '洗衣[液粉凝]|清洁剂|洗洁精|洗涤剂|柔顺剂|花露水|碘酒|香水|机油|油漆|稀释剂',
    ),
  ],
  saved: ['^\\s*快?救人[啊呀!]*\\s*$'],
  leapt: ['^(?:他|她|人|有人|已经?|刚[刚才]?|真)*跳(?:下去|下来)了(?:刚[刚才]?|[啊呀!])*\\s*$'],
  leaving: words(String.raw`
    (?:走|寻)(?:上|了)?绝路 做傻事 寻无常 走那(?:条|一步)路? 来世再 下辈子再 活着(?:太|好)累 没(?:什么|啥)(?:可|好)?(?:牵挂|留恋)
  `),
  /** In letters, as children and phones do. */
  spelled: words(String.raw`
    \b(?:zhao|qi|shi)\s?huo(?:\s?le)?\b \bjiu\s?(?:ming|huo)\b \btiao\s?lou\b \bsha\s?ren\b \bmei\s?qi\b \bchu\s?dian\b
    \byun\s?dao\b \b(?:luo|ni)\s?shui\b
  `),
}

export const cryPlace = either(String.raw`
  \d+号?[栋幢楼层室格]? [一二三四五六七八九十]+号?[栋幢楼层] 单元 楼[道顶上下梯] 电梯 厨房 阳台 车[库棚] 屋[里头] 家里? 店里? 门口 仓库`)
const cry = either('快 来人 救 急 跑 危险 119 120 110')
const bare = either('火 烟 血 刀')
const much = either('好[多大] 很大 大 有 [都全]是 起 冒')

/** A message that is hardly more than the name of the danger, where it is, and a cry. */
const telegram = `^(?=.{1,16}$)(?=.*(?:${cryPlace}|${cry}))(?:.*(?:[\\s,!。]|${cryPlace}))?${much}?${bare}${much}?(?:(?:[\\s,!。]|${cry}).*)?$`

const farewell = either(
  '再见了 永别 最后一(?:晚|次|天|条|面) 对不起(?:大家|你们|爸|妈|孩子) 不想再?(?:坚持|撑|熬) [撑熬]不(?:下去|住)了 解脱 别(?:来)?找我 照顾好?(?:孩子|爸|妈|老人|我妈|我爸) 先走一步',
  `(?:去)?[找陪](?:他|她|你|我)?(?:走了|死去|去世)的 留了?(?:张|封|个)?(?:字条|纸条|信)`,
)
const means = either(
  '药(?:瓶|都|已|准备|全) (?:瓶|一[把瓶])药? 反锁 天台 楼顶 桥[上边栏] [江河湖]边 水库 割 绳子? 炭 不接 关机 失联 没带 不见了',
)

/** Parts that only together are a danger. */
export const pairsCried: readonly (readonly string[])[] = [
  [telegram],
  ['^(?:我们?)?着?(?:[火烟血]{3,})(?:了|啊|呀|!|,)*$'],
  ['烟{3,}|血{3,}|(?:^|,)([烟火血])(?:,\\1)+(?:,|$)'],
  ['^[^,]{0,6}救救?我们?[!,\\s]*$'],
  [`(?:^|[,!\\s])1(?:19|20)[,!\\s]{1,4}[^,]{0,8}${cryPlace}`, '^.{1,24}$'],
  [farewell, means],
  ['永别|再见了|对不起', '下辈子|来世'],
  ['最后一[晚夜]|永别|再见了|对不起你?', '照顾好?(?:孩子|爸|妈|老人|我妈|我爸)'],
  [either('快?报警 救 来人 快来 打起来 吵'), '(?<![没])有刀(?![具片削叉工法口柄鞘鱼剪豆塔])'],
  [
    either('炉子 煤炉 蜂窝煤 火盆 炭盆 烧着炭 烤火 暖炉 热水器'),
    either('迷迷?糊 头[晕昏疼痛] 恶心 想吐 没(?:力气|劲) 昏昏 发软 呕 叫不'),
  ],
  [
    '水[^,]{0,4}[到过漫没齐][^,]{0,3}(?:窗|屋顶|房顶|灶台|床)',
    either('上不去 下不来 [出逃]不[去来] 困 还有?人 人还'),
  ],
  [
    either('[敲叫喊嗌拍摇推捶]了? 摔 晕 倒(?!垃圾)'),
    '(?:^|,)(?:还是|一直|半天|也|都|就)*[没无冇](?:有|得)?人?(?:反应|动静|回应|应答)',
  ],
]

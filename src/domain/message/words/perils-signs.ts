// Danger by its signs: how a body looks that fails, what a child has in its mouth, beasts at large, what leans over a school; over folded text.
import { either, near } from '../../../lib/pattern.ts'
import { frail, kin, person } from './people.ts'

const child = either('孩子? 娃 宝宝 儿子 女儿 孙[子女] [男女]孩 [一二三四五六]岁的?')
const wild = either('老虎 豹子? 狮子 狼(?!狗) [黑棕]?熊(?!孩|猫|出没游) 鳄鱼 蟒蛇? 毒蛇 眼镜蛇')
const noFood = either(
  '樟脑丸? 卫生球 凝珠 胶水 502 磁力珠 巴克球 体温计 水银 指甲油 风油精 发胶 清凉油 鞋油 玻璃珠',
)
const traffic = either('高架 高速 快速路 铁[轨路] 马路(?:中间|当中|上) 隧道 机动车道 车流')

/** Somebody fails, or is where he must not be. */
export const bodiesBySign: Readonly<Record<string, readonly string[]>> = {
  swollen: [
    '(?:喉咙|嗓子|舌头|气管)[^,]{0,3}肿[^,]{0,4}(?:[咽说讲吞喘出]不|喘|气)',
    '喘鸣',
    '[吐拉](?:了|出)?[^,]{0,4}(?:咖啡色|黑红|鲜红|酱油色)的?(?!衣|裙|包|花|口红)',
    '(?<!蚊子?[^,]{0,2})[叮蜇蛰]得[^,]{0,4}(?:打滚|脸[都也]?肿|喘|昏|晕)',
  ],
  ateNoFood: [
    near('[吃喝吞舔嚼含抿咽](?:了|下|进|碎)', noFood),
    near(noFood, '当[^,]{0,3}[吃喝嚼吞舔]|[塞放][^,]{0,2}(?:嘴|鼻|耳)'),
  ],
  felled: [
    `(?<!酒[^,]{0,6}|杯[^,]{0,4}|喝[^,]{0,6})[放撂毒药]倒了?(?:好?[一二两三四五六七八九十几\\d]+(?:多|来|个|人|片)|好多|一片)`,
  ],
  onTheRoad: [near(`${frail}|${child}|老太太?|老头`, `(?:跑|走|爬|冲|窜)(?:上|到|进)了?`, traffic)],
  pinned: [
    near(
      '车|叉车|铲车',
      `(?:把|将)?[^,]{0,2}(?:${person}|${kin}|[一-龥]{1,3}工)`,
      '(?:顶|挤|夹|撞)(?:到|在)?了?(?:墙|树|门|柱)',
    ),
  ],
  fadingAway: ['(?<!电量?|电池|手机|油)[撑活熬](?:不到|不过)(?:明[天早]|天亮|过年|今[晚夜])'],
  atLarge: [
    near('[跑逃窜钻溜](?:出|进)?来?了?', `[一这有]?[只头条]${wild}`),
    near(wild, '[跑逃窜钻溜](?:出|进)来?了?'),
    '(?<!人|我|他|她)(?:驴|马(?!桶|路|上|蜂)|牛|骡子?)(?:都|也)?(?:受?惊了|发疯|疯了|脱缰)',
  ],
}

/** A vessel, a smell. */
export const thingsBySign: Readonly<Record<string, readonly string[]>> = {
  smelt: [near('闻[着见出]', '(?:煤气|燃气|天然气|液化气)(?!灶)')],
  misting: [near('(?:罐|瓶|[角减总]?阀|接口|灶)', '喷[着出了]?白?雾')],
}

/** Parts that only together are a danger. */
export const pairsBySign: readonly (readonly string[])[] = [
  [
    '洗澡|浴室|卫生间|热水器',
    either('发昏 头[晕昏] 一阵阵 站不 软 热水器开'),
    either('没吭 没声 没出来 没动静 叫不 敲不应 不应'),
  ],
  [
    `${child}[^,]{0,6}(?:自己|一个人|独自)[^,]{0,4}(?:[跑走溜出]|下楼|坐电梯)`,
    '没(?:见|找|看)[着到]|没影|找不[着到]',
  ],
  ['[卡噎呛]|吃', '脸(?:都|也)?憋得?[^,]{0,2}[紫青红黑]', '^(?!.*害羞)'],
  ['拖累', either('药 绳子? 刀 楼顶 最后看 炭 河边'), `^(?!.*${either('活动 比赛 进度 大家')})`],
  [
    `(?:[路灯旗电]杆|树|墙|架|牌|塔)[^,]{0,4}(?:断|歪|倒|斜|松|晃)`,
    either('幼儿园 学校 小学 操场 游乐[场园] 滑梯'),
    `(?:孩|学生|娃|${frail})[^,]{0,5}(?:玩|在里|在下|上学|放学|做操|跑)`,
  ],
]

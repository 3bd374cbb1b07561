// Words that stand round a zero that is only spoken of: as the rule of other days, a wish, a slogan, another's report; over folded text.
import { either } from '../../../lib/pattern.ts'
import { words } from '../../../lib/words.ts'

/** Whatever may say that nothing happened. */
export const zeroWords = either(
  '零 0报 无(?:任何|其他|新增)?(?:[异情事恙]|问题|隐患) 未(?:发现|见) 冇 啥事',
  '没(?:有|什么|啥|得|出|发现)?(?:任何|什么)?(?:[异事]|情况|问题|隐患|[可要好值][报说写记讲得])',
  '一切 正常 平安 太平 安全 安好 风平浪静 安然 顺利 省心 清静',
)

const given = either('报 写 填 发 交 记')
const others = either('他们? 她们? 人家 对方 别人 前任 上一任 前一任 有人 大家 人人 个个 各人')

/** Before a zero in one breath. */
export const spokenBefore: Readonly<Record<string, readonly string[]>> = {
  asARule: words(
    String.raw`(?<![跟和同像如与比])(?:平时|平常|平日里?|一般|往常|往日|通常|向来|历来|素来|从来|从没|从未)`,
  ),
  untilThen: words(
    String.raw`(?:本来|原本|原先|起先|起初|一开始)[^,。;!?\n]{0,6} (?:刚刚?|刚才|先前|早上|上午|中午|白天|之前)(?:都|明明)?还(?:是|说)? (?:那|嗰)[天日回次]我?(?:都|也|还)*(?:话|说|讲|报)`,
  ),
  byOthers: [
    `${others}(?:刚才?|昨[天日]|今[天日]|天天|每天|都|老是|总是|在群里|群里)*${given}(?!现|生|觉)(?:的|了|过|个|条|一条)*`,
  ],
  ofSome: words(String.raw`(?:不是|并非)(?:所有|每个?|全部|个个)`),
  guessed: words(String.raw`[八九]成 十有八九 备不住 没准 说不定 差一?点儿?就? 最?爱[听看]`),
  yours: words(
    String.raw`[看见瞧]着?(?:你们?|人家|别人|他们) (?<!替|帮|代|给)(?:你|你们|您)\s?[\d一二三四五六七八九十]{1,3}号?网?格`,
  ),
  ofTheGroup: words(
    String.raw`(?:满屏|整屏|满群|清一色|一水儿?|齐刷刷) 群里[^,]{0,6}(?:都是|全是|一片|一溜) [看见听学][^,]{0,8}(?:报|写|发|填)的`,
  ),
  everyDay: [`(?:天天|每天|回回|次次|每次|老是|总是)${given}(?!现|生|觉)(?:个|的|了)?`],
  disbelieved: words(String.raw`(?:没人|无人|谁|鬼|不|别|休|才不)(?:会|敢|要|能|肯)?(?:相信|信)`),
  shown: words(
    String.raw`(?:标语|横幅|条幅|海报|牌子|墙上|门上|题目|标题|歌词|歌名|片名|书名|群名|网名|书[上里])[^,。]{0,4}(?:写|印|贴|挂|说|是|叫)(?:着|的|了)?`,
  ),
  begged: words(
    String.raw`(?<![请要需追])求(?!助)(?:求|个)? (?:让|保|护)(?=[^,。]{0,8}(?:也|责任|一[回次]))`,
  ),
}

/** After a zero in one breath. */
export const spokenAfter: Readonly<Record<string, readonly string[]>> = {
  onCondition: [`(?:再|才|就)${given}`, '的话', ...words('(?:的时候)?就(?:多|来|去|出|可以|能|好|别|早)')],
  asked: words(
    String.raw`(?:了)?(?:吗|么)\s*$ (?<=(?:报告|[正异]常|平安|太平|安全|安好|[没无](?:事|啥?情况)|[没未](?:有|发现)问题)了?)(?:没有?|未)\s*$`,
  ),
  wished: words(
    String.raw`(?:那)?(?:最好|更好|多好|才好) 一[回次天][吧呗] [^,。]{0,4}(?:责任|任务|目标|使命|心愿|愿望|职责)\s*$`,
  ),
  away: words(String.raw`还?差(?:得)?(?:很)?远 还早`),
  disputed: words(String.raw`不(?:代表|等于|意味|说明|表示) 我?(?:就|早就?)说 (?:划掉|删掉|删了|抹掉)`),
  settled: words('(?:得了|算了|拉倒)(?![,。]?没)'),
  givenBefore: words(
    String.raw`结果[^,]{0,3}[被给遭][^,]{0,2}(?:退|打回|驳|骂|批|说) (?:又|都|刚)?[被遭][^,]{0,3}(?:退|打回|驳|毙|骂|批)[回了] 要(?:自查|复查|抽查|核查) (?:已经?|早就?|都)?(?:报|交|发)过了?\s*$`,
  ),
  ofThose: words(String.raw`的(?:站|举手|人|是谁|谁)`),
}

/** Beside a zero of another's grid: that one envies him, or that it is so with him each time. */
export const enviousWords = words(String.raw`
  羡慕 羡煞 嫉妒 眼红 眼馋 真服了 命好 好命 运气 走运 舒服 清闲 清静日子 享福 有福 人家 看看 瞧瞧 还是[^,。]{0,8}(?:好|强|行|舒服) 倒是 学学 向[^,。]{1,5}学习
  天天 次次 回回 每次 每回 一年到头 老是 总是 向来 从来 一直 又是? 常年 多少天`)

/** He speaks for that grid. */
export const actingWords = words(String.raw`代 替 帮 归我 我(?:去|来|们?)?(?:巡|查|看|转|走|跑)`)

/** The sender himself has arrived. */
export const arrivedWords = words(String.raw`到家 落地 抵达 到站 下飞机 下高铁 安全到`)

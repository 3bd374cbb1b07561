// What takes the earnest out of a zero, and what tells that the patrol or the report is still to come; over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'

export const sarcasmForms: readonly Form[] = [
  { says: '零报告[,!。\\s]?零报告 [报零]{2}[,!、。\\s]?(?:报零|零报)', example: '零报告零报告,就会零报告' },
  { says: `零报告[^,]{0,2}${either('天天 日日 月月 每天 一天一')}`, example: '零报告一天一份' },
  { says: `${either('天天 每天 日日 成天 整天 见天 老是 总是')}都?[报写发是]?零`, example: '天天报零' },
  { says: '你猜', example: '昨天零,你猜今天' },
  {
    says: '[写报发填按敲抄][得到][我手][^,]{0,6}[软酸麻吐傻烦腻断] 手(?:指头?)?都?[快要]?[写按敲报打][^,]{0,3}[麻软酸断]',
    example: '手指头都按麻了',
  },
  {
    says: '呵呵 啧啧 好一个 真行 [真会可]真 真会 复读机 又双叒 日复一日 一年到头 [起磨]出?了?老?茧 反正.{0,6}(?:没人|不) 🙄 😒 😏',
    example: '呵呵,一切正常',
  },
  { says: '没事就?报(?:零|平安)[,、;\\s]*有事就?报', example: '没事报零,有事报事' },
  {
    says: `${either('[无没]异常 没事 正常 平安 零报告')}[!,\\s]?[×❓❔⁉]\\s*$`,
    example: '没异常❓',
  },
  {
    says: `其实${either('有[点些]?(?:事|情况|问题|异常) 不(?:是|对|正常|太平) 出[了过]?事 是假')}`,
    example: '无异常,其实有情况',
  },
  { says: '开个?玩笑 逗你玩 没事[,\\s]?有事 没有?不异常', example: '一切正常,开个玩笑' },
  {
    says: '才怪 [谁鬼]才?信 信你 别信 不能信 谁说 哪天不是 [个狗放是]屁 屁的',
    notBefore: '了算',
    example: '无异常才怪',
    unlike: '谁说了算',
  },
  {
    says: '编的 骗[人谁] [说撒]谎 假报 糊弄 走过场 形式主义 睁(?:眼说瞎话|着眼) 应付检查 检查用 交差用 补卡用 凑个?数(?!据|字|量) 充数(?!据|字|量)',
    example: '无异常,我编的',
  },
]

const undone = either('没有? 未 还没 尚未 没[能法] [唔未]得闲 冇时间')
/** Of what he had no time for is not said: where a report is made up for, it was the report. */
export const busyWith = `(?:没有?|未|没能)${either('顾[得不]?上 来得及 空 时间 功夫')}(?=[,。;!\\s]|$)`
const round = '[走转看巡跑查]'

/** 要还是没动静,7格我就报零了 */
const quiet = either(
  '[没无冇]有?人?[^,。;找]{0,4}(?:动静|情况|异常|变化|找我?|来)的?话? 还?(?:算|这么)?(?:太平|平安|安静|消停|没事)的?话?',
)
const supposed = either('要是? 如果 若是? 假如 倘若 再过 到点 到时候? 等会儿? 等下 待会儿?')

const fixture = either(
  '电梯 路灯 楼道灯? 井盖 护栏 监控 门禁 单元门 大门 道闸 水管 水泵 下水道 化粪池 管道 消防栓 灭火器 消防通道 配电箱 充电桩 垃圾桶 围墙 健身器材',
)

/** 除7号我没去,其余…; …,这两个格稍后单独报: of the grids that are left out. */
export const ofLeftOut = either(
  `(?<=除[了开去]?[^,。;]{0,6}[\\d一二三四五六七八九十](?:号?网?格|号))(?:我|还|都)*没(?:去|巡|查|走|看|顾上|来得及)[^,。;]{0,2}(?=[,以之外])`,
  `[,。;]\\s?(?:[这那]|剩下的?|余下的?)[两二三四几\\d]个?网?格[^,。;]{0,4}(?:稍后|晚点|待会儿?|等下|另行|单独|再)[^,。;]*`,
)

export const unfinishedForms: readonly Form[] = [
  // a thing that should be there, or nothing the matter with it
  {
    says: `^\\s*(?:[\\d一二三四五六七八九十]{1,3}号?网?格[,:\\s]*)?(?:今[天日])?${fixture}也?(?:没有|没得|冇)[了啊呀]?[。!\\s]*$`,
    example: '井盖没有',
  },
  {
    says: `除[了开去]?[^,。;!?除外]{0,5}${fixture}[以之]?外?,?${either('[都均全] 其[余他它]都? 一切 剩下的?都? 别的都?')}(?:正常|没问题|没事|完好|平安|好)`,
    example: '除电梯外都正常',
  },
  {
    says: `${supposed}[^,。;]{0,8}${quiet}[,\\s]?[^,。;]{0,8}?(?:就|才)(?:能|可以|算|给)?[报交算填写发登记给]?[个成了]?(?:零|0|平安)`,
    example: '到点要还是没动静,7格我就报零',
  },
  {
    says: `${either('[还尚仍] 离')}[没未不](?:能|到|是|算)*个?零 ${either('[别莫勿] 不要 不用 先不')}(?:给|帮|替|急着|着急){0,2}我?(?:算|记|登|报|填|打)[个成为]?(?:零|0|勾)`,
    notBefore: '散',
    example: '5格还没零',
    unlike: '还没零散',
  },
  {
    says: `${either('没有? 没得 莫得 冇 无')}${maybe('什么 啥 乜 别的 其他')}${maybe('事儿? 嘢 情况 异常 问题 发现')}(?:的话)?我?${either('就再? 再 先 才')}来?[报写填发说]个?${either('零 无 平安 没 0')}`,
    example: '等我走完这圈,没事就报零',
  },
  {
    says: `${undone}${either('顾[得不]?上 来得及 空 时间 功夫 去(?!过) 巡 走(?![失丢远]) 查(?![到见出获封着]) 转(?![移让]) 看(?![到见出着]) 开始 下去 出门')}`,
    notBefore: '[报发交填]',
    example: '今天还没顾上看',
    unlike: '昨天没顾上发',
  },
  { says: `${undone}[出上下过]去${round}`, example: '下大雨没出去转' },
  {
    says: `${either('没人 没有人 无人 没谁')}再?${either(`去?${round}`, '去 前往')}过?(?:了|$|[,。;\\s])`,
    example: '没人巡,无异常',
  },
  { says: '今[天日][^,。;没]{0,6}没有?(?:管|顾[上得]|理会)(?=$|[,。;!\\s])', example: '今天忙别的没管' },
  { says: '[没未]再?去过(?=$|[,。;\\s]) [没未]再去(?!过)', example: '后来没再去过' },
  {
    says: `[才刚只]${round}了?${either('个头 一小段 没?几步')} [走转看巡查][了到过]?${either('一半 大半 部分')}`,
    example: '才走到一半',
  },
  { says: '没(?:有)?[一哪]?[户家个]?人?(?:让进|给开|应门)', example: '没一户让进门' },
  {
    says: `${either('下午 晚上 后半天 夜里 傍晚')}[^,。;]{0,4}${either('不知道 不好说 不清楚 不晓得 唔知 难说 再看 再说 没[去看走转巡]')}`,
    example: '上午没事下午还不知道',
  },
  {
    says: `${either('可以 可不可以 能不能 能否 能 是不是 用不用 行不行')}(?:今[天日])?(?:先|就|也)?(?:可以)?不用?[报交发填]`,
    example: '今天可以不报吗',
  },
  { says: '只[走转看巡查]', example: '无异常,只转了前门' },
  {
    says: '[没未]能?(?:进去|进门|进到|入内)',
    notAfter: '[车人水]',
    example: '后院锁了没能进去',
    unlike: '积水没进去',
  },
  {
    says: `${either('我 格 那[边片块]')}[^,。车人水]{0,3}${either('进不[去了] 去不了 没法[去进巡看]')}`,
    example: '7格那边我进不去',
  },
  {
    says: `除[了开]?[^,。;外格号\\d]{1,8}${either('都 全 其他 其余')}[^,。;]{0,2}${round}[了过完]`,
    example: '除了地库都转了',
  },
  {
    says: `[走转巡查][^,。]{0,8}[,。]?还[有剩差][\\d一二三四五六七八九十两]{1,3}${either('栋 户 家 条街 个(?!问题|隐患|人)')}`,
    example: '巡到三栋了,还有四栋',
  },
  { says: `${round}[完好]了?(?:以后|之后|后)?再[报补说发]`, example: '巡完再报' },
  { says: '巡不[完了成] 巡不过来 不[看巡查转]了 在家[躺睡待呆歇]', example: '今天巡不完了' },
  { says: '巡查?[还尚]?[没未]有?完', notBefore: '整', example: '巡查还没完' },
  { says: '巡查?中', notBefore: '.{0,3}(?:发现|[未没无])', example: '巡查中', unlike: '巡查中未发现' },
  {
    says: `${either('正 在 正在 刚?开始 准备 继续')}去?巡`,
    notBefore: '[查逻]中发 .{0,6}完',
    example: '还在巡',
    unlike: '在巡查中发现',
  },
]

/** 昨天没去,今天去了: what was left undone is made good. */
export const wentSince = `${either('昨[天日晚]? 前[天日] 上[周次午] 早上 周[一二三四五六日]')}[^,。;]{0,6}[没未冇][^,。;]{0,8}[,。;](?=[^。;]{0,12}[去巡转看走查][了过完])`

const later = either(
  '等 待 稍后 晚[点些] 一会儿? 过会儿? 回头 一阵 [迟晏]啲 核实[完后再]',
  '下班前(?!.{0,3}[忘没漏]) [五5]点前 (?:分钟|小时|钟头|会儿)[之以]?后',
)

const clockOrDay = `(?:${either('[\\d一二三四五六七八九十]{1,3}点[半钟整]?', '\\d{1,2}:\\d\\d', '下午', '傍晚', '晚上', '收工', '[下交]班')}[前后时]?)`

export const deferralForms: readonly Form[] = [
  {
    says: `${later}.{0,8}${either('报(?!告给) 补(?!贴) 发(?!现) 反馈 再说 巡 去')}`,
    notAfter: '(?:照片|图片?|情况|有事|异常|发现|材料).{0,4} 如有.{0,12}',
    example: '半小时后报',
    unlike: '情况稍后报',
  },
  {
    says: `${clockOrDay}我?(?:会|还|要)?再(?:来|去)?(?:统一)?[报发交](?:一?[次遍回]|个?正式|汇总|最终|$|[,。;!\\s])`,
    example: '截至三点无异常,五点再报',
  },
  { says: '[报发交](?:个|份)?正式的?(?=$|[,。;!\\s])', notAfter: '已经?', example: '我再发个正式的' },
  { says: '先[撤收]一?下 先撤', example: '零报告先撤一下' },
  { says: '[没未]有?[报交]上来', notBefore: '的', example: '还没报上来', unlike: '没报上来的不多' },
]

export const dayOffForms: readonly Form[] = [
  {
    says: '请假 休假 病假 轮休 歇班 调休 不在岗',
    notAfter: '(?:明[天日]|后[天日]|(?:周|星期|礼拜)[一二三四五六日天]).{0,6}',
    example: '小李请假',
    unlike: '明天我调休',
  },
]

/** 小李请假,我去看了: somebody else made the patrol. */
export const coveringForms: readonly Form[] = [
  {
    says: `归我 都是我 我(?:[去来替代帮都也]|一并|一起|顺带|顺便)*${round}[了过的] [代替](?:[他她其班报]|巡|查)`,
    example: '我去看了',
  },
]

const rest = either('其[余他它] 剩下 余下')
const toCome = either('待 没 未 晚点 稍后 等会儿? 一会儿? 再')
/** 其余待报, 剩下的晚点报: grids of which nothing is told yet. */
export const restOwed = `[,。;\\s]${rest}的?(?:网?格)?[还也都先]*${toCome}${maybe('再 来 回来 有')}[报巡查填交][告了的]?(?=[,。;!\\s]|$)`

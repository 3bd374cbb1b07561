// What takes the earnest out of a zero that stands beside it: doubt, lies, orders, wishes, another's word; over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'
import { digit } from './figures.ts'
import { zeroWords } from './spoken-zeros.ts'

const give = '[报交填写发说]'
/** Between two words of one breath. */
export const breath = '[^,。;:!?\\n]{0,8}?'

/** Before a zero: it is a lie, an order, a plan, a guess, a rule or a wish. */
export const unsureForms: readonly Form[] = [
  { says: '(?:[谎瞒虚假乱瞎误伪骗冒]|隐瞒不)[称说报填写][成为了的过]?', example: '谎称' },
  {
    says: `${either('不[许准让能可得要敢该] 不应该? 别 休想 严禁 禁止 [谁哪岂怎]敢 谁让你? 谁还')}${either('你 再 都 全 乱 随便 直接 继续 光 就 随意 一律')}*${give}[成为了个]?`,
    example: '不许再写',
  },
  {
    says: `${either('让 叫 要求? 逼 命令 吩咐 嘱咐 安排 指示')}${either('我们? 咱们? 大家 各格 他们? 全都? 都 只 一律 必须 直接 统一')}*${give}[成个为]?`,
    example: '叫大家一律发',
  },
  {
    says: `${either('晚[上点些] 待会儿? 等下 等会儿? 一会儿? 下午 傍晚 明天 稍后 到时候? 随后 回头 下班前?', `${digit}点`)}${either('再 才 会 就 要 统一')}+${give}`,
    example: '傍晚再报',
  },
  { says: `会${maybe('再 继续 按时 准时 照常')}[报发写填交]`, example: '我们会照常报' },
  { says: `${either('按时 准时 及时 如期')}[去上]?[报发交填写]`, example: '如期上报' },
  {
    says: `[本原][来本]?是?${maybe('想 要 打算 准备 以为')}${maybe('能 可以 好')}[报写填说发]`,
    example: '本来想报',
  },
  { says: '能[报写填发]', example: '今天能报' },
  {
    says: `${either(
      '猜 好像 似乎 貌似 仿佛 大概 应该 也许 可能 估计 感觉 觉得 或许 大约 多半 指定(?!的|地|人|位|时) 铁定 准保 想必 恐怕 理论上',
      '看样子 看起来 看似 差不多 基本上? 大致上? 大体上? 几乎 多数 大部分 勉强 算',
    )}[是都也还就算]?(?:今[天日])?`,
    example: '貌似都',
  },
  { says: '以后 往后', notAfter: '[\\d号格及含)]', example: '以后', unlike: '1号以后' },
  { says: '即日起 从今[天日]起 今后 默认 自动 视为 视同 当作 一律(?=[报按算记])', example: '即日起' },
  {
    says: `${either('祝福? 愿 希望 盼望? 期[盼望待] 争取 力争 努力 保佑 祈[祷求] 力保 确保 保[证障] 做到 实现 目标是? 许愿 图个 巴不得')}${either('大家 各位 你们? 我们 全体 今[天日] 明天 今后 继续 能 都')}*`,
    example: '祝大家',
  },
  { says: '一定[要会得能]?(?=[^,。]{0,3}(?:平平?安安?|太平|顺顺?利利?))', example: '今天一定平安' },
]

/** A zero that came in is another's. */
export const zeroReceived = either(
  '(?:没有?|并无|未有)零报',
  '(?:收到|接到|已收)(?![\\s了])[^,。;\\s]{0,10}零报',
)

/** Before a zero: it was not given. */
export const omitted = either(
  `${either('[漏迟未拒] 没有? 没有按时 不肯 不愿')}(?:[报交填]|发(?![现生觉]))[送上了过的]?`,
  '(?:忘了|忘记|忘)[去要]?[报交填发][送上了]?',
)

const people = either(
  '邻居 居民 业主 住户 领导 物业 保安 同事 群众 街坊 村民 老板 店家 摊主 房东 租户 家属 家人 老婆 老公',
  '别人 人家 有人 [他她]们? 对方 当事人 楼长 组长 网格长 书记 主任 大家 各格 别的格 群里',
  `${digit}{1,3}号?网?格的?人? [老小][一-龥] [一-龥][哥姐叔姨婶伯爷]`,
  `(?:^|[\\s:])(?!别的|其[余他它]|剩下|余下)[一-龥]{2,3}(?<!${either('可以 应该 总的 总体 整体 一般 我们 咱们 反正 来')})`,
)
const meanwhile = either('也 都 又 刚 还 昨[天日] 今[天日] 老是 [跟给对和]我 回复 打电话 那边')
const says = either(
  '说(?!明) 讲 称 表示 告诉我? 反馈 回复 [回答发]我 (?<=[都全也])[报写发填][了的]? 认为 报告说 声称 坚称 [报发写填回]的?是',
)
/** 邻居说没事: another's word. */
export const quoted = `(?<![替帮代给])${people}${meanwhile}*${says}[^,。;!?\\n]{0,12}?${zeroWords}`

/** 你们格今天也没事啊: said of another's grid. */
export const yours = `${either('你们? 您 (?<!其)他们? 她')}[那这]?(?:个?网?格|[边儿里片])[^,。;!?\\n]{0,8}?${zeroWords}`

const unverified = either('核实 核查 确认 复核 查证 证实')
const untrue = either(
  '不实 不属实 不真实 不可信 不可能 是假 假的 [有造]假 骗人 才(?:怪|奇怪|有鬼|见鬼) 有鬼',
  '个[屁鬼头蛋啥] 个(?:锤子|毛线?|什么) 就好[了咯] 该多好 多好啊 就行 就可以 即可 存疑 除外',
  `${either('待 未 没 尚未 有待 等')}${unverified}`,
  '的(?:前提|条件|意思|定义|含义) [^,。]{0,2}[交报发填送](?:上来|过来|给我|齐)',
)
/** 零报告才怪: what comes after the zero undoes it. */
export const undoneAfter = either(`${zeroWords}[^,。;:!?\\n]{0,10}?${untrue}`, '[好真]一个')

const toCome = either('明[天日早晚儿] 后天 下(?:周|星期|礼拜) 周末')
/** Where it is all taken back, or only shown. */
export const takenBackForms: readonly Form[] = [
  {
    says: `[,。!?(\\s]${maybe('我 我们 大家 谁 反正我? 但我?')}${maybe('才 都 可 会 根本')}${either(
      '看(?:着|起来)?(?:不像|未必|悬|不对) 你们?(?:自己)?(?:信|相信)[吗不么] 不信 不相信 信不过 骗你 骗人 逗你 开玩笑',
      '假的 有鬼 瞎编 [谁天鬼]知道 谁晓得 难讲 不好说 难说',
    )}`,
    example: '一切正常,才怪呢,逗你的',
  },
  {
    says: `先[报写填记发][^。]*[,。][^,。]{0,4}${either('一会 待会 回头 晚点 等下 稍后 再[去看]')}`,
    example: '先报个零,回头去巡',
  },
  {
    says: `[“"「『'][^”"」』'\\n]{0,16}?${zeroWords}[^”"」』'\\n]{0,6}[”"」』']`,
    example: '他就回了个“零报告”',
  },
  { says: `\\(${either('待 未 没 尚未 有待')}${unverified}`, example: '无异常(待核实)' },
  {
    says: `${either('预先 提前 先 顺便 一[起并] 顺带')}[^,。]{0,4}${toCome}[^,。]{0,3}的`,
    example: '先把明天的报了',
  },
  {
    says: `${toCome}的?零?报?告?我?${either('先 也 都 一[起并] 提前')}+[报交发填写]`,
    example: '明天的零报告我先交了',
  },
  { says: '(?:以上|上述|这).{0,4}(?:待|未经?)(?:核实|确认)', example: '以上未经核实' },
  { says: '[,。]\\s?[有尚]?待(?:核?查|复[核查]|核实|确认)\\s*[。!]?$', example: '无异常,待复查' },
  {
    says: `[,。(\\s](?:我|是|都|纯|全){0,3}${either('[瞎乱胡]?[猜蒙懵]的?', '[估揣]摸着?', '推[测断]的?')}[)。!\\s]*$`,
    example: '无异常(猜的)',
  },
  {
    says: `(?:系统|机器|软件|程序|电脑|表格)[^,。]{0,2}(?:自动|默认|自己)?${either('生成 带出 填的 填充 代[填写] 出的')}`,
    example: '无异常,以上由系统自动生成',
  },
  {
    says: `[,。;\\s]今[天日晚](?:的|还|就|怎么样)?${either('不好说 难说 说不[准好清] 不清楚 不知道 不晓得 不敢说 没把握 没数')}`,
    example: '前两天没事,今天不好说',
  },
  { says: '[为替给][^,。]{0,6}(?:祈福|祈祷|祝福)', example: '替2格祈福,平平安安' },
  {
    says: '占[个了]?(?:位(?!置)|坑|格子) 先[挂顶垫][个着一] (?:一会儿?|回头|晚点|待会儿?|稍后|等下)我?[再来]?(?:改|换|更新|细看|补正)',
    example: '先给4格占个位',
  },
  {
    says: `${either('[凭按照靠](?:着|老|以往)?(?:印象|感觉|经验|记忆|直觉|想象)', '随手 随口 随便 闭眼 闭着眼 拍脑[袋门壳]')}(?:就|乱|瞎)?[填写报发说猜交]`,
    example: '无异常,凭印象写的',
  },
]

const sampleNoun = either(
  '[范示样]例 例[句文子] [范样]本 样[板式] 模板 格式 参[考照] [写报填]法 口径 示范 练习 [许祈]愿 心愿 愿望',
)
/** It only shows how a zero is written, or ends with taking it back. */
export const sampleForms: readonly Form[] = [
  {
    says: `^\\s*${either(
      '例如? 比如 譬如 举例 举个例子 测试 试发 试一下 如',
      `${either('标准 统一 规范 正确 填表 填报 报送 上报 回复 零报告 的')}{0,2}${sampleNoun}`,
    )}${maybe('一下 说 文[本字] 消息 如下 如 [为是]')}\\s*(?:[:,\\n]|(?<=[为是]))`,
    example: '比如:3格零报告',
  },
  { says: `^\\s*${either('测试 试发 试一下 [示样]例 模板')}(?:一下)?\\s`, example: '测试一下 零报告' },
  {
    says: `(?<![没未][交报填巡发]了?)(?:^|[,。!\\s])${either('撤回 作废 不算 收回')}\\s*[。!]?$`,
    example: '3格无异常,作废',
  },
  { says: '照(?:着|这样|这个|此)[写发填报抄]', example: '大家照着填' },
]
/** “无异常”就行: a zero that is only cited. */
export const cited = `["“][^"”]{0,16}?${zeroWords}[^"”]{0,12}["”]\\s*${either('就行 就可以 即可 就好 这样 这种 的格式 是 ,')}`

/** 8栋除外, 除了老周家: what is taken out is no grid, so the grid itself is not clear. */
export const except = either(
  '[^格号\\s\\d]\\s?除外',
  '[,。(]\\s?除(?![了开]?\\s?[\\d一二三四五六七八九十])[^,。;外格]{2,}$',
  '除[了开去却]?[^,。;外格]{0,8}(?:[栋幢座楼户室家院]|单元)(?!格)(?!.{0,6}格)',
)

const idle = either(
  '你 您 我[就只先来] 就是?[问想来看] 随便 先 那就 不用 不急 不要紧 别 谢 闲 改天 逛 聊 多 找 干 做 可',
)
/** 没事你忙: nothing is the matter between two who talk. */
export const smallTalk = either(
  '^\\s*没关系',
  `^\\s*(?:没有?|冇|唔)(?:什么|啥)?(?:事|关系)[儿的了情]?[,!。\\s]*${idle}`,
  '^\\s*(?:没有?|冇)(?:任何|什么|啥)?问题[的了啊呀哈!]*[。!~\\s]*$',
)

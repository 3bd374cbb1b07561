// What is said of each item of a round: that it is as it should be, that it is not, or that nobody has looked yet; over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import { allThere, notLost } from './unhurt.ts'
import { figure } from './figures.ts'

const unit = '[处起件例个宗次条辆家户只名台摊盏块具根]'
const all = maybe('全部? 都 均 皆 也 已经? 目前 一切 很 保持') + maybe('都 均 已 为 是')
/** Nothing that denies, and nobody, is the name of an item. */
export const itemName =
  '(?![今昨前后明当][天日]|周|星期)(?:(?![不没未无冇非莫但除格他她你我谁是])[一-龥a-z]){2,8}'
/** Between an item and what is said of it. */
export const apart = '\\s?[:=-]?\\s?'
export const ticked = '^[\\s✅☑✔✓√•·*-]+'

/** 灯✓, 门×: no grid. */
export const marked =
  '^(?<name>(?:(?![不没未无冇非莫他她你我谁])[一-龥]){0,7}(?![格号])[一-龥])\\s?(?<mark>[✓√✔☑✅×x])$'

/** What is wrong with a thing. */
export const fault = either(
  '裂缝 破[损裂] 损[坏毁] 缺[失损陷] 故障 堵[塞占]? 积水 异[常味响] 漏[水电气]? 渗[漏水] 坏 烂 失灵 不[亮响转通] 丢失 脱落 松动 占[用道] 遮挡 杂物 堆[物放]',
  '满溢 外溢 倾斜 塌陷 隐患 问题 报警 泄漏 老化 锈蚀 晃动 变形 违停 明火 污渍 油污 臭味 死角 病害 过期 断裂 歪斜',
)
const sound = either(
  '正常 完好 良好 没问题 没事 畅通 通畅 齐全 [在到]位 亮 牢固 [已好]?上锁 锁[好着] 关[好着] 盖好 在[线岗] 有序 整[洁齐] 干净',
  '合格 达标 有效 规范 完整 平[稳安静] 稳定 安[静全] 运[行转]正常 (?:压力|水压|电压|供[水电气])正常 通 ok 清[零空] 已清[零空运]',
)
/** Each is the end of an item that is as it should be. */
export const inOrder = `${all}${either(sound, notLost, allThere, `[无没未]有?[发见]?现?到?${fault}`)}[的了着]?`

/** Nothing of what should not be there. */
export const absent = either(
  `(?<![\\d.])0{1,3}${unit}?`,
  `[〇零]${unit}?`,
  `无${unit}?`,
  '没有 冇 [没未]有?(?:发现|见到?|看到|查到|查见) 不存在',
)
export const absentFirst = either('没有 冇 [没未]有?(?:发现|见到?|看到|查到|查见)', '(?<!\\d)[0零〇]', '无')
/** 无证, 没有灯: what is missed. */
export const missed = `^${either('[证照牌主人业名水电气网灯盖] 障碍 物业 保安 家属? 监控 路灯 护栏 反应 应答')}`

const undone = either('没有? 未 还没有? 还未 尚未 没顾[得不]?上 没来得及 没空')
const look = '[查看巡检测去走核转验]'
export const unknown = either(
  `${undone}去?${look}[查看核过完到]?[了呢]?`,
  `${either('待 需')}${look}[查看核实定]?`,
  `${either('明[天日早] 后天 下午 晚[上点些] 回头 稍后 等会儿?')}再?去?${look}[查看一下]*`,
  '不清楚 不知道?[情晓]? 不详 不明 不确定 说不[清准好] 没数 未知 存疑 有待[查看核]?[实定]? 没顾[得不]?上 没来得及 (?<=[:=\\s-])\\?+',
)

export const wrong = either(
  `不[太大够]?${either('亮 通 行 正常 好 稳 牢 灵 齐 全 严 畅 转 响 制冷 出水 工作 运行')}`,
  `(?<![无没未])(?:有)?${either('异常 故障 损坏 破损 停[用运摆] 离线 失灵 过期 报警 堵塞 缺失 松动 倾斜 塌陷')}[了的]?`,
  `[坏缺少破掉丢漏堵断裂倒松歪碎]${either('了', `${figure}{1,3}${unit}?`)}`,
  `被[一-龥]{1,5}`,
  `(?<![没未无])(?:发现|查到|查见|有)[了]?${figure}{1,3}${unit}[一-龥]{0,4}`,
)
const handled = either('劝[离导退走] 清[理除走] 整改 处[理置] 制止 拆除 驱离 移[走除] 撤[走除] 搬走 铲除?')
/** Of what should not be there, that it was. */
export const present = either(
  `(?:有|发现|查见)?${either('[1-9]\\d{0,2}', '[一二两三四五六七八九十]{1,2}')}[处起件例宗个]?${maybe(`已${handled}[了完]?`)}`,
  `(?<![没未无])有人?`,
  `已[经]?${handled}[了完]?`,
)
/** 隐患, 问题数: of which there should be none, though it is no hazard by itself. */
export const countedWrong = `${either('隐患 问题 异常 投诉 纠纷 违[建规停章] 事[故件] 警情 险情 故障')}[数量]?$`

const half = either('[上下]午 早上 晚上 中午 傍晚')
/** Who, when and that a round was made, before the first item. */
export const itemHead = `^(?:${either(
  `${figure}{1,3}号?网?格`,
  '[今本当][天日] 目前',
  half,
  '[巡检排]查 巡逻 走访 转了?一[圈遍] 看了?一?[圈遍]? 情况 结果 日[报志] 汇报 报告 记录 清单 完毕 完(?![好整全成工善备]) 如下 每日 安全 全面 逐项',
)}|[,:。\\s了])+`

/** 伤者情绪稳定、火势平稳: told of something that has happened. */
export const amidTrouble = either(
  '[人者孩婴]$',
  '家属 情绪 体征 伤[口势情员] 病[情人] 火[势情] 现场 水位 灾情 警情 局[面势] 事态 恢复 修[好复]',
)

// What may stand round a zero: what denies it, what makes it mere talk, what leaves it as it is; over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import { frail, kin } from './people.ts'

const number = '[\\d一二三四五六七八九十]{1,3}'

/** 并非一切正常, 今天不敢说没事. */
const denial = either(
  '非 不 不[敢可准得应该宜再太大全都] 不可能 不见得 不一定 不好说 不符合 唔系 唔可以 别 未必 难说 没法 没那么 并没有?',
  '[谈称说]不上 哪[里是能有] [岂咋]能 怎么?能 何来 算什么',
)
export const deniesNext = `${denial}\\s?${maybe('[说报算写填发记是够成作当就能会再] 是?什么')}\\s?(?:今[天日])?${maybe(`什么 一切 全部 都 完全 真的 我们 ${number}号?网?格`)}的?$`

/** Before what is calm: 不太正常; twice denied (没哪里不正常) it is calm. */
export const notQuite = '(?<![没无冇未莫][^,。;]{0,5})不(?:太|大|很|怎么|那么|够)?'

/** 催零报告, 天天零报告: talk about reports. */
export const talksOfNext = `${either(
  '看 看到 写 填 抄 复制 贴 学 接 发送 报送 提交 上交 回复 直接 说是? 影响',
  '催 收集 统计 汇总 通报 关于 [要没未漏忘迟补]交 [要应]报',
  '天天 每[天日] [老总又还光]是 整天 按时 及时 继续 什么是 啥是 规定 制度 实行 执行 坚持',
)}[的个着了]?\\s?$`
const clock = either('[上下中]午 早上 晚上 傍晚 今[天日晚]')
export const talksOfLast = `^${either(
  `${clock}?[\\d一二三四五六七八九十:]{1,5}点?半?钟?${either('前 之前 以前 截 为止 关')}`,
  '(?:今[天日]|明天)?(?:不会|不敢|不能|肯定|一定) 按时 准时 照[常样] 会 马上 稍后 晚点 一会 也?要 也[得是算不很] 还 就 才',
  '的(?!$|。|补|照) 来着 而已 大家 各位 都?很 吗 么 呢 不是 是(?!零) 怎 几 不对 有误 不算',
  '(?:全部?|都|均|已经?)[收到报交]?齐 收 齐 汇总 统计 交 写 填 忘 我忘 漏 报送 没(?!发出|[报交传]上|[发报]成) 未',
  '制度 要求 规定 率 有\\d 表 和 与 跟 群 接龙 名单 格式 模板 截止 时间 [,、]?(?:谁|骗|鬼|才怪|呵呵)',
)}`

/** 没事也要报, 没事找事, 无异常的直接回复: nothing that is so today. */
export const onlyNames = `^${either(
  `[也还都仍]${either('要 得 须 必须 应 需')}`,
  '找事 [干做](?=$|[,。!\\s的]) 夜(?![间里]) 是福 喜乐 可以(?!放心) 到[了家达] 抵达 送达 出院 落地 出来 可做 多喝 聊聊 逛 就好 吧 的话',
  `的${either('网?格子? 也 直接 就 请 单位 社区 小区 可以 话 都 人 不 要 统一 回复 报 发 各')}`,
  // 无异常停放车辆, 无异常上报流程
  '停放 停留 逗留 堆放 聚集 用电 用水 出入',
  `${either('处理 处置 上报 报告 申报 识别 监测 巡查')}${either('流程 办法 制度 机制 要求 规定 方法 步骤 程序 时 的')}`,
)}`

/** 体检结果没事: of what is the sender's own. */
export const own = either('体检 化验 血压 产检 手术 快递 包裹 航班 列车 考试 成绩 面试')
const device = either('电脑 手机 平板 鼠标 键盘 耳机 麦克?风? 打印机 软件 账号 微信 浏览器 输入法 声音 画面')
const property = either('股票 基金 股市 大盘 彩票 钱包 银行卡 身份证 工资 社保 公积金')
const ownBody = `${either('^ [,。\\s我本老]')}的?${either('腰 腿 脚 胃 嗓子 眼睛? 牙 头 肚子 膝盖 车子? 本人')}`
/** Whatever is called his that no grid, no house and no work is. */
const whatever = `(?:^|[,。\\s])我的(?![^,。]{0,6}?[格片区楼栋院街巷村段点岗组责管网])[一-龥]{1,4}?`
export const ofOneself = `${either(device, property, ownBody, whatever, `${own}${maybe('结果 报告 单')} 我家? 家[里人] 人 (?<![替帮代其])[他她你] 身体 大家 孩子 老人 猫 狗`, frail, kin)}[也都就还]?$`

/** #12没事: of a case, and of no grid; 先不改成零: of what stays another. */
export const ofCase = `^\\s*${either('# no\\.?', '(?:第?\\d{1,6}号?)?(?:工单|案件|单子)', '\\d{1,6}号?(?:隐患|事件)(?=没(?!有)|正常)')}(?!.*格)|[不别勿没][能用要许]?先?改[成为回]零`

/** 无重大异常: what is small is not denied. */
export const onlyGrave = either('重大 较大 严重 太大', `大的?${either('问题 异常 隐患 毛病 事(?!故) 情况')}`)

export const filledPlace = `^\\s*第?${number}号?网?格\\s?(?:(?![不没未非是别难哪])[一-龥]){1,3}\\s${either('[无冇零0] 无异常 正常 平安 没事')}\\s*$`

/** Leaves a zero as it is: grid, day, who reports, and the words that hold them together. */
export const filler = either(
  '网格员? 格 号 第 共 合计 总计 各 均 都 皆 全 所有 一切 [这那][边儿里头] 其[余他] 剩下 除[^,。]{1,16}外',
  '今儿个 今[天日晚儿早]? 昨[天日晚儿]? 前[天日] 本[日周] 当[天日] 那天 寻日 [琴㖊]日 [上下]午 [两三]天 (?:周|星期|礼拜)[一二三四五六日天]',
  '\\d{1,2}[:.]\\d{2} \\d{1,2}[./月]\\d{1,2}[日号]? 目前 截[至止]',
  '(?<![没未冇])补?报告? 补上? 填报 上报 巡查 巡逻 检查 已?巡完了? 完毕 打卡 代 (?<![没未])收到 没[发报交传](?:出来|出去|上|成)',
  '情况 结果 事件 内容 状态 备注 (?:(?![零无没冇是系])[一-龥]){2,3}(?=[-(])',
  '是 为 系 俺们? 我们? 咱们? 我[哋地] 本 依然 仍 也 还 的 了 啊 哈 哦 呢 吧 啦 喇 呀 嘅',
  '\\([替代帮]?[一-龥]{1,4}\\)',
  '[^\\p{L}\\p{N}]',
)

/** The whole of what is said, but for grids and fillers. */
export const terseZero = either(
  '无 没有 [没莫么]得 没 冇 零 〇 (?<!\\d)0 正常 平安 安全 ok nil none [无没冇]事 无恙 太平 没啥 没什么 没甚 冇咩 没情况',
  '[0零][起件处例个宗] (?<!\\d)0{2,9}(?!\\d)',
)

// Words that tell progress of a known incident from a new one, over folded text.
import { either, pattern } from '../../../lib/pattern.ts'
import { words } from '../../../lib/words.ts'

export const findingWords = words(String.raw`
  (?:反映|投诉|举报)一下 我要(?:投诉|反映|举报) 被人 \d+[多余](?:处|起|个|辆|件) 发现 查见 查到 查出 查获 看到 看见 见到 见有 巡(?:查)?到 接到 接报
  有人(?!来|去|管|处理|负责) 有(?:个|辆|只|条|户|家|一) 出现 捡到 遇到 当场 现场(?!清|已|看|处理完) 随手 疑似 一处
  [一二三四五六七八九十两俩\d]+\s?(?:处|起)(?!(?:都|已|均)?(?:处理|清|拆))`)

export const knownWords = words(String.raw`
  第[二三四五]次(?:上门|去|催|来) [那][个起条处家户棵只辆两堆滩摊盏扇块段车批群帮袋片面根栋间件单位把窝] 这个 这起 嗰 之前 上次 先前 前面
  (?:昨天|前天|早上|上午|刚才|中午|下午|今早|周[一二三四五六日])(?:报|说|反映|上报|发|那|的) 报的 反映的 说的 的事`)

const people = either('人 大家 住户 居民 孩子 老人 围观 店主 老板 学生 顾客 他们? 她们? 行人')
/** What only keeps people from a danger: 把人劝开, 开窗. */
export const keptAway = pattern(
  '',
  `${people}[^,]{0,5}[劝赶撤带拦喊叫躲散][开离远走出下到散]`,
  `疏散 撤[离出] 开[了着]?窗 窗[户子]?[^,]{0,4}[打推]?开 通风 绕[行开道]`,
)
/** 把门锁上, 反锁: no deed of help. */
export const shutIn = pattern('', '门[^,]{0,3}[锁关反顶堵]', '反锁 [锁关]在 [锁关]了?门')

/** Says of itself that it is a reply. */
export const replies = '^\\s*(?:回复|反馈|回报|跟进|进展)\\s?:'
/** 井盖那条我看到了: one has read of a known case. */
export const taken = `那(?:条|起|单|件事|个事)我?(?:已经|刚)?(?:看到|看见|收到|知道)了`
const goingOn = '[渗漏冒滴响堵淌流晃吵闹停放堆摆]'
/** #9 还在漏, #9 先挂着: nothing has come of it yet. */
export const still = either(
  `[还仍](?:在[^,]{0,2}(?:${goingOn}|臭)|[^,]{0,2}${goingOn}着) 先[挂放搁]着 老样子`,
)
/** 走丢的老人找着了: who was missing is there again. */
export const thereAgain =
  '(?:走丢|走失|失踪|不见了|没影了)的?[^,。]{0,10}(?:找[着到回]|寻[着到回]|回来|回家|到家|送回来?)了'
/** 通知:今晚停水, 麻烦老王通知居民群: what is to be told to others is no progress. */
export const announces = either(
  '^\\s*通知\\s*:',
  '^(?!.*(?:已|了|过|正在)).*(?:通知|转告|知会)[一下]{0,2}[^,]{0,4}(?:居民|业主|住户|大家|群|各[位格])',
)
export const advises = '^\\s*(?:提醒|温馨提示|请(?!问)|大家|各位|各|务必|注意)'
export const ofReports = either('零报告 报送 没交 没报 未报')
/** 那个, 之前报的: what was told before. */
export const before = either('那 嗰 [报说]的 反映的 之前 上次 的事')
/** The same of a deed that is over, where nothing else is reported: 上次, 说的 alone point at no case. */
export const caseBefore = either('那 嗰 报的 的事 之前')
/** 3格这个坑还没填: in one's own grid, too, a case that goes on. */
export const ownCase = either('那 嗰 这 报的 之前 上次 的事 还没 仍')
/** 那三处的杂物都清了: its number is no finding. */
export const dealtWith = '的.{0,6}(?:已经?被?|都|全)'
export const offices = either('师傅 物业 业主 城管 街道 部门 供电 市政 环卫 派出所 民警 消防 社区')
export const matters = either(
  '火 水 电 灯 井 车 树 路 摊 老人 孩子 狗 棚 墙 管 消防 警 摊主 双方 垃圾 漏 工人 伤者 坑 违建 户主 线 气',
)

const few = '[一两二三四五六七八九十\\d]'
const piece = '[个件单条起桩]'
/** 前两个, 最后一件, 第三个, 其余: some of the cases that are named before. */
export const placeAmong = either(
  `(?:前面?|头)(?<first>${few})${piece}`,
  `(?:最后|末尾|后面?|末)(?<last>${few})${piece}`,
  `第(?<nth>${few})${piece}(?!事)`,
  `(?:其[余他它]|剩[下余]|余下|另外?)的?(?:${few}${piece}|(?=[都全均还没未仍,]))`,
)

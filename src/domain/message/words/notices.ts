// Words of orders to broadcast, over folded text: what is done, for whom, when, and what stands between; the first that fits is taken.
import { either } from '../../../lib/pattern.ts'
import { feasts, lunarFeasts } from './feasts.ts'

export const noticeVerbs = either(String.raw`
  转(?:一条|一下|条) 发(?:个|条|一条|一个|一下|一遍|一次|份|布|送|下)?(?:通知|公告|消息|提醒|提示|信息|广播)?(?:到|给|至|往|去)? 通知(?:一下|下|到|给)?
  转发(?:到|给|至)? 转告 转达 告诉 告知 提醒(?:一下|下)? 公布 发布 通传 群发(?:通知|给|到|一下)? 广播(?:一下|给|到)? 播报 公告
  (?:定|设|约|排)(?:一?[个条]|时) 推(?:送|一条|条|给|到)+ 推(?=:|\s|[“"「]) 同步(?:一下|到|给)?(?=:|,) [扔甩丢](?:一?[个条])(?:通知|消息|提醒) (?:喊|说|讲)(?:一声|一?下|话|(?=:)) 喊 宣布 知会 话(?:俾|畀)
  通报(?:给|到)? (?:贴|挂|出|放|丢|甩)(?:出去|到|进|去|给) 出(?:个|条|张|份)?(?:通知|通告|公告|告示)(?![的栏]) @`)

/** What is only an order to broadcast where it names its readers. */
export const noticeCalls = either(String.raw`
  (?:[喊说讲吼弹吱转提捎带留丢撂放送传播挂贴念插]|吆喝)(?:一?[声句条段则嘴]|一?嗓子|一下|个?(?:话|信儿?|消息|口信)|上?(?=:)) 吼 吆喝
  让(?:所有|全体|全部|各)[^,。:]{0,8}(?:看到|看见|知道|晓得|听到)`)

const whose = '(?:所有的?|全部的?|全体|各(?:个|位)?|全|每个|本|这个|咱们?|我们)?(?:的)?'
const members = either(String.raw`
  居民 业主 住户 网格员 工作人员 工作 网格长 楼长 楼栋长 社区 群 网格 人 成员 网 小区 同事 家人 邻居 街坊 群友 员工 职工 干部 督查员 党员 志愿者 租户 商户`)

const everybody = either(String.raw`
  all\b staff\b residents\b
  大家 大伙儿? 全网 全员 全体 全群 这里 呢度 各位 [一-龥a-z\d]{1,8}群(?:里)?`)

export const noticeReaders = `(?:${whose}${members}(?:们)?(?:的)?(?:微信)?(?:群(?:里|组)?)?(?:里|内|人)?|${everybody})`

export const noticeGrids =
  '第?(?:[\\d一二三四五六七八九十]{1,3}号?(?:网格|格)?(?:群)?(?:、|和|及|,)?){1,10}(?:号)?(?:网格|格)(?:员)?(?:的|嘅)?(?:群)?(?:里)?'

const feast = `${either(Object.keys({ ...feasts, ...lunarFeasts }).join(' '))}(?:那天|[嗰正]日|当[天日])?`

export const noticeTimes = either(
  feast,
  String.raw`
  (?:今|明|后|听|昨)[天日晚早儿朝] (?:这|本|下*)(?:个)?(?:周|星期|礼拜)[一二三四五六日天] 这周 本周 凌晨 清晨 清早 一早 早晨 朝早 下昼 晏昼 夜晚 早上 上午 中午 下午
  傍晚 晚上 夜里 半夜 早 晚 马上 立刻 立即 现在 即刻 尽快 这就 即时 而家 \d{1,2}[::]\d{2}
  [\d一二三四五六七八九十两]{1,3}点(?:钟|半|一刻|三刻|搭[\d一二三四五六七八九十半]{1,2}|[\d一二三四五六七八九十]{1,3}分?)? 再?过(?:[\d一二三四五六七八九十两]{1,3}|半)个?半?(?:分钟?|刻钟|小时|钟头)(?:之?后|以后)? 零点 半个?(?:小时|钟头)(?:之?后|以后)
  [\d一二三四五六七八九十两]{1,3}个?半?(?:分钟?|小时|钟头)(?:之?后|以后) \d{1,2}月\d{1,2}[日号]? \d{1,2}[日号](?!网格|楼) 整 准时 定时 开始 起 前
  之前 一刻钟?(?:之?后|以后) today\b tomorrow\b (?:at\s)?\d{1,2}\s?[ap]m\b`,
)

/** 噢说错了, 哎不是,是: what was told before it is not meant. */
export const noticeSlips =
  '(?:…|[噢哦哎唉啊呃]\\s?)*(?:说错了?|打错了?|不是|不对|错了)(?:[,\\s]*(?:应该)?[是改]为?)?'

export const noticeFillers = either(
  String.raw`
  (?:下|上)面(?:的|这[个条段])? 请 麻烦 劳烦 帮(?:我|忙|手)? 给我 一下 下 替我 我 再 就 把 将 以下 这(?:个|条|段话?) 如下 个 条 一 去 来 在 给 向 往 到 对(?!象) 同 至 于 和 与 及 并 、 的 嘅 统一
  全部 都 自动 系统 任务 喺 时间 对象 范围 发送 接收 , : ; \s 里 内 吧 呗 内容(?:是|为)? 说 讲 文字 话 俾 畀 从 自 起 \| → 那个 你?能不能 可不可以 能否 你 原封不动 原文 照样 (?:下面|以下)的?(?:话|文字|内容|通知)`,
  noticeSlips,
)

/** 内容如下: what comes after it is the text. */
export const bodyLabel = String.raw`^(?:通知|公告|消息|发送)?(?:的?内容|正文|文字|原文|全文)(?:是|为|如下)?\s?[:;]\s?`

/** 定时:, 对象:, 时间:: what comes after it is of the order. */
export const orderLabel =
  '(?:定时(?:发送|推送|群发)?|(?:发送|推送|接收)?(?:时间|对象|范围|人群)|接收(?:群|人))\\s?'

// What is said of notices and asks for none: 通知太多了, 谁让你发的; and who is asked for one; over folded text.
import { either, notBefore } from '../../../lib/pattern.ts'

const told = either('发?通知 提醒 群发 推送 广播 播报')
const somebody = either('居民 业主 住户 大家 网格 群 各位')
/** 通知居民…: whom it is told; 通知太多了, 以后通知要提前发: of notices. */
export const toldWhom = `^\\s*${either('请 麻烦 帮我 帮忙')}*${either('通知 提醒 告诉 转告')}${either('一下 下 各 全体 所有')}*${somebody}${notBefore('[的了没已]')}`
export const ofNotices = either(
  `${told}${either('得 的 发得')}?${either('太(?![阳平极湖古]) 有点 过于 够')}[^,]{0,2}${either('多 频繁? 勤 密 吵 烦 晚 早 少 啰?嗦 长 短 慢 快')}`,
  `${told}${either('之前 以前 前')}${either('都 先 要 必须 得 请 一定')}*${either('问 告诉 跟 经 给 让 报')}${either('[我俺咱] 一下 领导')}`,
  `${told}${either('都 一律')}?${either('[要得应]该? 必须 需要?')}先?${either('经过? 征得 审 盖 批 [有等让由给报](?:我|领导|书记|主任)')}`,
  `${either('以后 今后 下次 往后')}[^:每点]{0,4}${told}(?!.*${somebody})`,
  `${told}${either('功能 权限 机制')}`,
  `通知(?!.*${somebody})${either('没人 内容(?!是|为|如下|:) 太 [要得应]该?[先提盖审] 发[早晚错重漏]了 写得 格式 们')}`,
  '(?:群?发|的)的?通知太 忘了?通知要',
  // 刚才那条通知改到晚上8点再发
  `${either('刚才 之前 前面 已定 定好 昨天 那条 这条 原来')}[^,:]{0,6}${either('通知 公告 提醒')}[^:]{0,4}${either('改 推迟 提前 延后 延到 换')}`,
)

/** 谁让你给居民群发:…, 为什么通知…: asks why it was sent; 要不要给居民群发…: whether it should be. */
export const askedWhy = `^[^:]{0,6}${either('是不是[该要得] 要不要 该不该 用不用 需不需要')}[^:]{0,40}[?吗呢]|^[^:]{0,10}${either('谁(?:让|叫|准|允许|要)你? 为什么 为啥 凭什么 干[嘛吗] 怎么(?=[给在往又就发通])')}|^[^:]{0,14}(?:发|通知)(?:[错重漏早晚]了|[了过](?:什么|啥|几|多少|没|哪|[^:]*没有?[?\\s]*$))`

/** 用什么格式通知: how one is to be asked for. */
export const asksForm = `${either('什么 啥 怎样的? 哪种')}${either('格式 样子 写法')}`
export const asks = `[?]\\s*$|吗\\s*$|${either('怎么 咋 如何 能不能 会不会 可不可以')}.{0,8}${either('发 通知 提醒')}`

export const ofOneSent = either(
  `${either('收到 看到 没看 接到 为什么 谁')}.{0,6}通知`,
  `通知${either('书 单 收到 了没 已', `的${notBefore('内容')}`)}`,
  '发(?:过|了)?的(?:那[条个])?(?:通知|公告) 发(?:现|生|烧|热|霉|臭)',
  `${either('报告 反映 举报 汇报')}一下`,
)
/** 群里有人说:…: tells what somebody said. */
export const someoneSays = '有人[都在也]?[说讲喊传][了过]?:'
/** 今天群里有人发消息,内容:…: tells what was sent. */
export const sentBefore = `(?<!所)有人[^,。:;]{0,4}[发说讲传贴]|群里?的${either('通知 公告 消息')}`

export const command = '^(?:notice|notify|broadcast|announce|send|schedule|remind|publish|gonggao|tongzhi)$'
export const toBot = '小助手|助手|机器人|bot'
export const asksHelp = `^\\s*(?:请|麻烦)?帮(?:我|忙)${either('发 通知 转 提醒 群发')}`

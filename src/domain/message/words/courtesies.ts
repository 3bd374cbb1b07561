// What stands round a message for courtesy's sake, and in brackets beside it, over folded text.
import { either } from '../../../lib/pattern.ts'

const titles = either(
  '领导 书记 主任 站长 所长 队长 组长 网格长 网格员 社区 物业 管家 老师 同事 同志 邻居 街坊 乡亲 家人 朋友 师傅',
)
export const greetings: readonly string[] = [
  // 大家早, 李主任好
  `^\\s*${either('各位 大家', titles, '@所有人')}*们?${either('早上 上午 中午 下午 晚上 早 晚')}?[好早安][呀啊哈]?[,。!~\\s]+(?=\\S)`,
  // 各位领导, 尊敬的书记
  `^\\s*(?:(?:各位|尊敬的|亲爱的)${titles}{1,2}|${either(titles, '大家 各位')}们?)[,!~]\\s*(?=\\S)`,
  // 大家注意啦3号楼闻到煤气味: a call before what is seen.
  `^\\s*(?:各位|大家)${either('邻居 业主 居民 街坊 家人 朋友 亲')}?们?都?(?:(?:注意|听好|看好|当心|小心)(?:一下)?[啦了哈啊喽咯呀]|(?<=邻居们?|业主们?|居民们?|街坊们?|家人们?|朋友们?))(?=[^,。!?要请别]{0,12}${either(
    '[闻听看][到见] [着起]火 冒烟 有人 [爆塌倒断]了 漏气 [煤燃]气味 触电 困人 被困 晕倒 打架 拿刀 触了?电',
  )}(?![^,。!?]*(?:[要应]该?(?:报|打|关|先)|请|务必|记得|别)))`,
  // 各位好3格…
  `^\\s*(?:各位|大家)${either('领导 同事 老师')}?(?:[早上晚下]{0,2}[上午]?好|辛苦了?)(?=[\\d一二三四五六七八九十本今我])`,
  // 嗯,
  `^\\s*${either('嗯+ 呃+ 那个 诶 欸 哦+ 噢 喂+ 喔 对了')}[,~\\s]+(?=\\S)`,
  // 小助手,
  `^\\s*${either('小助手 小管家 网格管家 机器人')}[啊呀]?[,:!~\\s]+(?=[一-龥\\d]{3})`,
  // 王书记,
  `^\\s*(?!副)[一-龥]${either('书记 主任 站长 所长 队长 组长 网格长 经理')}[啊呀]?[,!~\\s]+(?=[一-龥\\d])`,
  // 报告组长:
  `^\\s*(?:报告|汇报)(?:一下)?${either(titles, '各位 大家 群里')}?\\s?[:,!](?=\\S)`,
]

const thanks = either('谢谢 多谢 感谢 唔该 辛苦 拜托 劳驾')
const thanked = either('各位 大家 领导 师傅 同志们? 你们? 您')
const withThanks = either('晒 啦 了 哈 各位 大家 您 你们? 领导 物业 师傅 社区 一下')
/** …,谢谢, …。各位辛苦了: how one takes one's leave. */
export const farewell = [
  '(?<=.{5}[^,。!~;\\s]|^\\s*[\\d〇零]{1,3}|格[〇零\\d])[,。!~;\\s]{1,6}',
  either(`${thanked}?${thanks}${withThanks}{0,4}`, '以上 特此(?:报告|上报) (?:报告|汇报)完毕'),
  '[!。~…\\s]{0,20}$',
].join('')

const picture = either('👍 🙏 🌹 🤝 💪 😊 🙂 😄 😁 🎉')
const pictureName = either(
  '抱拳 玫瑰 握手 强 合十 愉快 微笑 呲牙 憨笑 爱心 鼓掌 加油 太阳 拥抱 咖啡 可爱 庆祝',
)
/** What is put at the end for politeness' sake; WeChat hands its own pictures over by their names. */
export const flourish = `(?<=[^\\s。~…])${either('[\\s。~…]', picture, '[\\u{1f3fb}-\\u{1f3ff}]', `\\[${pictureName}\\]`)}+$`

/** ✅ and ❌ answer, 🔥 and 🐀 tell: they part nothing. */
const telling = '[🔥🚨🆘🈚🐀🐁🐭🐍✅✔✓☑❌✗✘✕⭕❓❔❗]'
/** 没事🙏老人摔倒了: the picture parts what stands before it from what follows. */
export const pausing = `(?<=[一-龥])${either(`(?!${telling})\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}\\ufe0f]?`, `\\[${pictureName}\\]`)}+[^\\S\\n]?(?=[一-龥\\d])`

const ofOtherTimes = either(
  '昨 前[天日] 之前 上次 报[的过] [代替帮托] 请假 顶班 补 已?[修处办解][^()]{0,2}[好理结决]',
  '信号 断网 没网 系统 手机 \\d{3}',
)
const dire = either(
  '[掉跌摔栽](?:[进到入下]|[^()]{0,2}[坑井沟河塘水洞]) [着起失]火 冒烟 晕倒? 昏 困[住在] 流血 触电 煤气 持刀 拿刀 跳楼 溺水 落水 喘不 爆炸 救命 受伤 塌',
)
/** 无异常(除3栋漏水外), 零报告(有人晕倒): what is told in brackets is said as much as the rest. */
export const told = [
  `\\((?:(?=[^()]*${dire})|(?![^()]*${ofOtherTimes}))`,
  `(?=${either('除 但 不过 只有? 就 仅 另 还有 唯')}[^()]{2,60}\\)|(?=[^()]*(?:[一-龥]{3}|[a-z]{4}))[^()]{5,60}\\))`,
].join('')

/** Goes on with an order to a machine. */
export const continued = `^\\s*${either(
  '把 将 请?(?:立即|马上)?(?:输出|删除|标记|设置|修改|清空|记为|改) 并 然后 现在 从现在 你',
  '输出 删除 记 标记 设 全部 所有 mark set delete report and',
)}`

const begins = either(
  '就是 其中 其[余他] 剩下 另外?(?![一两二三]) 还有 不过 但 现在 目前 刚 正在 我 他 她 咱 俺 [有没]人 [人车]都 有[个一] 快来 麻烦 请',
  '(?:昨|今|明|前)[天日晚早](?!和) 谢谢 辛苦 怕 该 已 顺便 没(?![证牌照主登]) 未(?:见|发现|接|发生|出现) 无(?![证牌照主名障]) 要不 希望 赶紧 尽快',
  '第?\\d{1,2}号?网?格[^、,。]{0,6}[有没无零发正] [一-龥]{2,4}:',
)
const ends = either('了 呢 啊 呀 吧 吗 啦 没事 正常 平安 [没无]异常 零报告 [格报是][零无] 着呢 完毕')
const listed = either('\\d [天日晚号周] (?:^|[\\n,。;])\\s*[一二三四五六七八九十]')
/** 零、路灯坏了、零: dealt out. */
const cell = '(?:零|无|0|正常|没事|没有)(?![一-龥])'
/** 3格没事、就是路灯坏了: one who sets no other mark between clauses; 违建、占道, 周六、今天 are lists. */
export const listMark = `(?<=[一-龥)])(?<!${listed})(?:、(?=${begins})|(?<=${ends})、(?=[一-龥\\d])(?!${cell}))`

// What a gap within parts no more than one within a figure does, over folded text.
import { either } from '../../../lib/pattern.ts'
import { words } from '../../../lib/words.ts'

/** Whole wherever they stand: 网 格, 零 报告. */
const whole = words(
  `今天 今日 今晚 今早 明天 明日 明早 昨天 昨日 昨晚 大前天 星期 礼拜 网格 零报告 异常 正常 平安 情况 隐患
   没有 没人 没报 未见 发现 巡查 巡完 更正 撤回 作废 补报 漏报 上月 除了 除外 属实 救命`,
)
/** 后天 and 前天, but not 雨后 天晴, 门前 天天. */
const dayBeside = '(?<=(?<![一-龥])[前后]) +(?=天(?![一-龥]))'

/** Each gap between two letters of a word. */
function gapsIn(word: string): readonly string[] {
  const letters = Array.from(word)
  return letters.slice(1).map((letter, at) => `(?<=${letters[at] ?? ''}) +(?=${letter})`)
}

const deniable = either(
  '巡 查 发现 发生 出现 看 见 有 完 到 去 报 收 接 做 走 转 正常 平安 太平 安全 异常 情况 问题 事 隐患 人',
)
const newlySaid = '(?:^|[\\s,。;:!、格天日晚都均还也])'
const denies = either('未 没 没有 无 不 尚未 暂未 从未 并未 并无 并没有?')
/** 未 巡查, 没有 异常: what is denied goes with its denial; 没有 路灯坏了 does not. */
const denial = `(?<=${newlySaid}${denies}) +(?=${deniable})`

export const withinWords: readonly string[] = [...new Set(whole.flatMap(gapsIn)), dayBeside, denial]

/** 不🙂正常, 未…巡查: a picture or a drawl that parts nothing. */
const drawl = either('[~—–…] \\. [\\u{1f300}-\\u{1faff}] [☀-➿]')
export const deniedBehind = `(?<=${newlySaid}${denies})(?: *${drawl}){1,6} *(?=${deniable})`

/** 救——命, 着~火了: cried out letter by letter. */
const mark = '[ ,。、!~—–….-]'
const drawn = (one: string, other: string) => `(?<=${one})${mark}{1,6}(?=${other})`
export const cries: readonly string[] = [
  drawn('(?<![获解营抢求补急])救', '命(?![令名中运题])'),
  `(?<=[着起失])[ 、~—–….-]{1,6}(?=火[ 、~—–….-]*(?:了|啦|[!。,\\s]*$))`,
]

/** Where words that stand apart come to the end of a phrase: 没事 路灯坏了. */
export const phraseEnds = either('[没无]事儿? 正常 平安 太平 完毕 异常 情况 问题 报告 收到 [格是报]零')

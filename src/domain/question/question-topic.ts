// What a question is about, apart from how it is put: to count the same question once, and to know it again.
import { foldText } from '../../lib/fold-text.ts'
import { digitsForNumerals } from '../../lib/quantities.ts'
import { statementsIn } from './quantity.ts'

/** Ways to ask for the same thing. */
const ASKING: readonly (readonly [RegExp, string])[] = [
  [/什么时候|什么时间|几时|何时|哪天|几点钟?|几号|多会儿|啥时候/gu, '何时'],
  [/在?(什么地方|什么位置|哪里|哪儿|何处)/gu, '何处'],
  [/(多少|几块)钱|什么价格?|收费多少/gu, '何价'],
  [/怎么样?|怎样|如何|咋样?/gu, '如何'],
  [/哪个人|哪位|谁/gu, '谁'],
  [/多长时间|多久|几天/gu, '多久'],
  [/什么|啥/gu, '什么'],
]
const NO_TOPIC =
  /@\S+|请问一?下?|想问一?下?|问一?下|麻烦|你好|您好|谢谢|请教|告诉我|我们|我想|我|咱们?|社区|一下|可不可以|能不能|[的了吗呢啊吧呀嘛哦是在有]|[^\p{L}\p{N}]/gu

/** Folded, numerals as digits, without mention, courtesy and punctuation; empty where nothing is left. */
export function topicOf(text: string): string {
  const folded = digitsForNumerals(foldText(text))
  return ASKING.reduce((asked, [words, one]) => asked.replace(words, one), folded).replace(NO_TOPIC, '')
}

/** One may say a little more than the other; neither has a word, a number or a no instead of the other's. */
export function asksTheSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [topicOf(one), topicOf(other)].toSorted((a, b) => a.length - b.length)
  if (short.length < 3 || short.length / long.length < leastPart || !isWithin(short, long)) return false
  return numbersIn(one) === numbersIn(other) && denials(short) === denials(long)
}

function numbersIn(text: string): string {
  return statementsIn(text)
    .flatMap(({ claimed }) => claimed)
    .toSorted()
    .join()
}

function denials(topic: string): number {
  return (topic.match(/[不没非无未除]/gu) ?? []).length
}

const leastPart = 0.75

/** Its characters stand in the other, in this order. */
function isWithin(short: string, long: string): boolean {
  let from = 0
  for (const char of short) {
    const at = long.indexOf(char, from)
    if (at < 0) return false
    from = at + char.length
  }
  return true
}

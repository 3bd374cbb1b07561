// What a question is about, apart from how it is put: to count the same question once, and to know it again.
import { foldText } from '../lib/fold-text.ts'
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

/** Folded, without mention, courtesy and punctuation; empty where nothing is left. */
export function topicOf(text: string): string {
  const asked = ASKING.reduce((folded, [words, one]) => folded.replace(words, one), foldText(text))
  return asked.replace(NO_TOPIC, '')
}

/** One may be more than the other says, by little; none may have a word or a number that the other lacks instead. */
export function asksTheSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [topicOf(one), topicOf(other)].toSorted((a, b) => a.length - b.length)
  if (short.length < 3 || short.length / long.length < leastPart) return false
  const numbers = (text: string) =>
    statementsIn(text)
      .flatMap(({ claimed }) => claimed)
      .toSorted()
      .join()
  return numbers(one) === numbers(other) && isWithin(short, long)
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

// Tells that something happened, and not yet what: 7格有事.
import { pattern } from '../../../lib/pattern.ts'
import type { Layout } from './layout.ts'

const wrong = '(?:情况|状况|问题|异常|隐患)'
const there = '(?<!没|没有|无|未|不|如|若|谁|还|凡|所|是)有(?:点|些|个|一?起|新)?'
const notWell = '(?<![没无冇未哪][^,。;]{0,5})不(?:太|大|很|怎么|够)?(?:正常|太平|对劲|对头|安宁)了?'
/** 2格漏, 4格爆了: of a grid one letter says it. */
const inOneWord = '(?<=[格\\d])\\s?(?:又|还|在|太|很)?[漏堵坏断塌烧爆淹脏乱臭吵裂倒]了?'
const happened = pattern(
  '',
  `${there}(?:事儿?|${wrong})(?:了|待[核查报]|要报)?\\s*$`,
  `出(?:了)?(?:点|些)?(?:事|状况|问题)(?:了|儿)?\\s*$`,
  `(?:${notWell}|${inOneWord})\\s*$`,
  '(?<![没无未])报了?警了?\\s*$',
)
const today = '(?:今[天日]|本日|刚才|刚刚|现在)?'
const onlyWrong = new RegExp(
  `^\\s*${today}\\s?(?:(?:有|发现|查到|巡到)(?:了|点|些|个)?${wrong}(?:了)?|${notWell})\\s*$`,
)

/** Of a grid that is named, or as all that those who report say in their group: 有异常. Who says so is asked. */
export function announces(text: string, named: boolean, { context, clauses }: Layout): boolean {
  if (named) return happened.test(text)
  const staff = context.role === 'grid' && context.chat !== 'residents'
  return staff && clauses.length === 1 && onlyWrong.test(text)
}

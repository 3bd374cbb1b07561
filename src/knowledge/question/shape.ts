// What the answer looks like in words that the question gives away: 几个奖 is answered by 3个奖, 组长由谁当 by 组长:某某.
import { parseNumeral } from '../../lib/numerals.ts'

/** Expects a folded question; finds in folded text, numerals as digits. */
export function shapeOf(folded: string): RegExp | undefined {
  return countedIn(folded) ?? filledIn(folded) ?? namedIn(folded)
}

const MEASURE = /[个名人户支张条株位次处家间项份本块只辆栋层件套颗批组种款]/u

/** Measures that say of themselves what is counted. */
const TELLING_MEASURE = /[户支张株辆栋层套颗棵只本册桌顿]/u
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['条', '只'],
  ['本', '册'],
  ['棵', '株'],
])

function countedIn(folded: string): RegExp | undefined {
  if (/人数|多少人|几个?人|几[名位]/u.test(folded)) return /\d+\s*[名人位个](?!每)/u
  const [, first = '', second = ''] = /(?:几|多少|几多)(\p{Script=Han})(\p{Script=Han})?/u.exec(folded) ?? []
  if (!first) return undefined
  const thing = second === '' || second === '的' ? first : MEASURE.test(first) ? second : first + second
  const measured = TELLING_MEASURE.test(first) ? `|\\d\\s*[${first}${MEASURES.get(first) ?? ''}]` : ''
  return new RegExp(`\\d+[^\\d,。;]{0,4}${thing}|${thing}[^\\d,。;]{0,4}\\d${measured}`, 'u')
}

const ROLE = /副?(?:组长|指挥长?|[河路林街楼][段栋]?长|网格长|主任|书记|负责人|联系人|裁判)/u

/** Where a role is filled: 组长由谁当 finds 组长:某某, 以某某为组长, 由某某担任组长. */
function filledIn(folded: string): RegExp | undefined {
  if (!/谁|[啥什]么?人|哪个|叫[什啥]/u.test(folded)) return undefined
  const [role] = ROLE.exec(folded) ?? []
  if (!role) return undefined
  const exact = role.startsWith('副') ? role : `(?<!副)${role}`
  return new RegExp(`${exact}[:为由是]|(?:[由以]|为)[^,;。]{1,20}[为任]${exact}|[^,;。]{2,8}任${exact}`, 'u')
}

const NUMBERED =
  /([三四五六七八九十]|\d+)[个大项条类种](\p{Script=Han}{2}).*(?:叫什么|是什么|是啥|哪|分别|包括)/u

/** Where a numbered list is named: 五个工程叫什么 finds 五大工程. */
function namedIn(folded: string): RegExp | undefined {
  const [, count = '', noun = ''] = NUMBERED.exec(folded) ?? []
  return noun
    ? new RegExp(`${parseNumeral(count) ?? count}[个大项条类种]?(?:\\p{Script=Han}{2})?${noun}`, 'u')
    : undefined
}

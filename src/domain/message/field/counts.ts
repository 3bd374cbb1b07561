// Reads how many places, things or persons a report speaks of.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'

const classifier =
  '处|起|个|套|份|件|家|户|辆|台|部|只|条|名|人(?!一组|民)|位|例|根|盏|盘|棵|株|袋|车(?!位|库|道|主|祸)|间|摊|张|宗|单(?!元)|架|(?<![百千]一)把|口(?!子)|头|匹|堆|块|艘|顶|扇|桶|箱|具|瓶|副|宗|档|对|拨|伙|帮|罐|捆|筐|盆|枚|窝'
/** The end of no number or name; B2两户 are two. */
const alone = '(?:(?<![\\d.\\-#第a-z:])|(?<=[a-z]\\d)(?=[一二两三四五六七八九十]))'
const counted = new RegExp(
  `${alone}(?<number>${numeral})\\s?(?:多|余|来)?(?<vague>)(?:${classifier})(?!\\s?:|儿?人?来?(?:反映|投诉|举报|报修|报的)|月|小时|钟|字|半|点钟|星期|礼拜|网格|格|事(?!故|件)|情况|方面|单元|星|班|晚上|工作日|次)|(?<pair>[俩仨])|两口子(?<couple>)`,
  'g',
)
const vagueBefore = /[几十]$|(?<!了)数$/
const vagueAfter = /^\s?(?:多|余|来|几)/
const effort =
  /(?:[收罚交花赔付给要]|忘报了|报了|漏报|补报|补|少报|多报|漏了|出动|组织|派出|派|安排|投入|调派|参与|带领|动员|联合|我们|共巡|走访|巡查了?|检查了?|巡了?|排查了?|每|这|那|哪|同|另|前|(?<![道路街地桥楼车门墙面梯])上|下|(?<![挡堵锁占卡困压盖])住着?)\s?$/

/** The first count that is not one of patrolmen, visits or durations; undefined for 几, 十几, 一堆. */
export function readCount(text: string): number | undefined {
  return readCounts(text)[0]
}

/** The last such count: what a correction ends with. */
export function readLastCount(text: string): number | undefined {
  return readCounts(text).at(-1)
}

const article = new RegExp(
  `^(?:[一1]\\s?[家户](?=[^,。]{0,6}[一二两俩三四五六七八九十\\d]+\\s?[人名个])|一\\s?[家户间个](?=[^,。;、]{0,20}(?:\\d|[两俩二三四五六七八九十])+\\s?(?:${classifier})))`,
)

/** 2栋、5栋各有1处: so many at each. */
const eachHas = new RegExp(
  `([^,。、]{1,8}(?:、[^,。、]{1,8}){1,9})各(?:有|查到|发现)?(${numeral})(?:${classifier})`,
)

/** 两栋楼各2户. */
const inEach = new RegExp(
  `(${numeral})(?:[栋幢层家户条排]|个?(?:单元|小区|路口|院|门洞))[^,。\\d]{0,2}各(?:有|查到|发现)?(${numeral})(?:${classifier})`,
)

/** 查了12家店: where one looked. */
const looked = /(?:[查看走跑转]了|抽[查检])\s?$/
const lookedAt = /^\S{1,3}\s?[家户间所]/

/** 一家店门口停车2辆: only says who or where, since a count follows. */
function isArticle(rest: string): boolean {
  return article.test(rest)
}

function readCounts(text: string): number[] {
  const counts: number[] = []
  const each = eachHas.exec(text)
  const share = parseNumeral(each?.[2] ?? '')
  if (each && share !== undefined) return [(each[1] ?? '').split('、').length * share]
  const times = (inEach.exec(text) ?? []).slice(1).map((one) => parseNumeral(one) ?? 0)
  if (times.length > 0) return [times.reduce((product, one) => product * one, 1)]
  for (const match of matchesOf(counted, text)) {
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    if (match.groups?.['couple'] !== undefined) continue
    if (match.groups?.['pair'] !== undefined) {
      counts.push(match[0] === '俩' ? 2 : 3)
      continue
    }
    const number = match.groups?.['number'] ?? ''
    const after = text.slice(match.index + number.length, match.index + number.length + 2)
    if (isArticle(text.slice(match.index))) continue
    if (vagueBefore.test(before) || vagueAfter.test(after) || effort.test(before)) continue
    if (looked.test(before) && lookedAt.test(text.slice(match.index))) continue
    const value = parseNumeral(number)
    const money = match[0].endsWith('块') && (value ?? 0) > 40
    if (value !== undefined && value > 0 && !money) counts.push(value)
  }
  return counts
}

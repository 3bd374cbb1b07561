// Cadences that hang on a day known by its name: 世界环境日, 植树节, 九月初九, 节假日, 每学期.
import { anchorRules } from '../../time/anchors.ts'
import { either } from '../../../lib/pattern.ts'
import { type CadenceRule } from './cadence-rule.ts'

const NAMES = [...anchorRules.keys()].toSorted((a, b) => b.length - a.length)
const DAYS = NAMES.filter((name) => !name.endsWith('月'))
const MONTHS = NAMES.filter((name) => name.endsWith('月'))
const QUOTE = '[“”"‘’\']*'
const DATED = '(?:(?:\\d{1,2}[.·•]\\d{1,2}|\\d{1,2}月\\d{1,2}日|[一二三四五六七八九十]{2,4}|\\d{3,4}))?'
/** 五一, 六一, 七一, 八一, 十一, 三八, 五四: as days only beside another day or with a word for time. */
const SHORT = '(?:元旦|五一|六一|七一|八一|十一|三八|五四|双十一)'
const TIMED =
  '(?=[”"’\']*(?:期间|前后|前夕|当[天日]|来临|到来|之际|假期|小?长假|等.{0,8}(?:节|日|节点|假期|时机|契机)|为契机))'

/** Times that come again and have no date: the school year, holidays, 重要节点. */
const SEASONS = [
  /(?:每|一)个?学[期年](?:初|末|开学|结束)?/u,
  /学期(?:初(?![一二三中])|末)/u,
  /开学(?:前|初|后|典礼|之际|第一[周天课])/u,
  /(?:寒|暑|寒暑)假/u,
  /(?<=^|[,;。:、在])暑期/u,
  /(?<=[利用在])假期/u,
  /节假日/u,
  /法定节假日/u,
  /节日(?=有)/u,
  /双休日/u,
  /周末/u,
  /节庆日?/u,
  /各[种类大个](?:重[大要])?节[日庆]/u,
  /[\p{Script=Han}]{0,4}纪念日(?=[”"]?(?:为契机|期间|当[天日]|前后|等.{0,4}[时契]机))/u,
  /传统节日/u,
  /重[大要]节[日庆假]/u,
  /重[大要]纪念[日节]/u,
  /逢年过节/u,
  /(?:重[大要]|敏感)(?:时期|节点|时段)/u,
  /节[前后](?!夕)/u,
  /两节(?!课)/u,
]

export const anchoredRules: readonly CadenceRule[] = [
  {
    pattern: new RegExp(
      `${QUOTE}${DATED}${QUOTE}(?<name>${DAYS.join('|')})(?![能约俭育点目制]|(?:活动|工作)?(?:方案|领导))${QUOTE}`,
      'gu',
    ),
    read: anchored,
  },
  /** A month of a theme is named everywhere in its own plan: only where it is said as a time. */
  {
    pattern: new RegExp(
      `(?<=[在于借用合]${QUOTE}(?:全国)?${QUOTE}|每年${QUOTE})(?<name>${MONTHS.join('|')})`,
      'gu',
    ),
    read: anchored,
  },
  {
    pattern:
      /[“”"]*(?<name>(?:世界|国际|全国|中国)[\p{Script=Han}]{1,8}?[日周]|\p{Script=Han}{2,4}(?:安全|宣传|教育|纪念|权益)[日周](?![期常报]))(?=[“”"’、等期宣活为和及前当来这纪主契])/gu,
    read: anchored,
  },
  /** 结合法治宣传月, 卫生月期间: what has no date of its own, but is said as a time. */
  {
    pattern:
      /(?<=结合|借助|利用|抓住|围绕)[“"]?(?<name>[\p{Script=Han}]{1,8}[月周])(?=[”"]?[,、活契开])|(?<period>[\p{Script=Han}]{0,6}(?:宣传|活动|教育|卫生|安全|服务|读书|法治|环保)[月周])(?=[”"]?(?:期间|来临|到来))/gu,
    read: ({ name, period }) => anchored({ name: name ?? period }),
  },
  { pattern: new RegExp(`(?<name>${SHORT})${QUOTE}${TIMED}`, 'gu'), read: anchored },
  {
    pattern:
      /(?<name>(?:农历|阴历)(?:正|腊|冬|闰?[一二三四五六七八九十]{1,2})月(?:初|十|廿|二十|三十)?[一二三四五六七八九十]{0,2}|(?:正月|腊月|[一二三四五六七八九十]月)(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]))/gu,
    read: anchored,
  },
  {
    pattern: new RegExp(`(?<name>${either(...SEASONS)})`, 'gu'),
    read: anchored,
  },
]

function anchored({ name }: Readonly<Record<string, string | undefined>>) {
  return name === undefined ? undefined : { type: 'anchored' as const, anchors: [name] }
}

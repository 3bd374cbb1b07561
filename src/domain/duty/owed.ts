// Whether a time that a sentence names is owed by anybody: not one of history, of a name, of a hope or of a rate.
import type { Cadence } from './cadence/cadence.ts'
import type { FoundCadence } from './cadence/read-cadences.ts'

/** Where the words of time stand; all texts are folded. */
interface Saying {
  readonly cadence: Cadence
  readonly sentence: string
  /** The sentence between semicolons. */
  readonly part: string
  readonly before: string
  readonly after: string
  /** The clause that holds them, and with the one that follows it. */
  readonly clause: string
  readonly clauses: string
  /** The heading they stand under. */
  readonly heading: string
}

export interface Setting {
  readonly heading: string
  /** The sentence names a section and says nothing itself. */
  readonly isHeading: boolean
  /** Its plan tells mostly of what was done: only what is demanded is a duty there. */
  readonly told: boolean
}

export function isOwed({ cadence, start, end }: FoundCadence, sentence: string, setting: Setting): boolean {
  const { heading, isHeading, told } = setting
  const after = sentence.slice(end)
  if (isHeading) return isDate(cadence) || (cadence.type === 'event' && ORDERED.test(after))
  if (told && !DEMANDED.test(sentence)) return false
  const before = sentence.slice(0, start)
  const clause = clauseOf(sentence, start)
  const clauses = clause + (/^[^,。;:]*[,:]?[^,。;:]*/u.exec(sentence.slice(before.length))?.[0] ?? '')
  const saying = { cadence, sentence, part: partOf(sentence, start), before, after, clause, clauses, heading }
  return !excuses.some((excuse) => excuse(saying))
}

/** Whether a sentence tells of what was done. */
export function tellsOfPast(sentence: string): boolean {
  return DONE.test(sentence) && !DEMANDED.test(sentence)
}

const DEMANDED =
  /(?<![主需重纪提摘不])要(?![点素闻])|(?<![响相适供反对])应(?![用急对])|须|将(?![来近])|下一步|今后|明年|拟|继续/u
const DONE = /(?<![为除受极算])了(?![解望])/u
const ORDERED = /要|应|须|由.*负责/u

/** Each of them makes a time one that nobody owes anything by. */
const excuses: readonly ((saying: Saying) => boolean)[] = [
  isPurpose,
  isDefinition,
  isPrinciple,
  isOpeningHours,
  isForbidden,
  isCondition,
  isUnderTitle,
  isToldHere,
  isNamedRule,
  isName,
  isGround,
  isRate,
  isStartOnly,
  isPast,
  isMereSequel,
  isPointsOff,
  isHoped,
]

/** 制定本办法, 主要做好以下工作, 今天正值环境日: why and what follows, not what is owed. */
function isPurpose({ sentence, before, after, cadence }: Saying): boolean {
  return (
    /制[定订]本(?:制度|办法|方案|规定|细则|预案|意见|计划)/u.test(sentence) ||
    /(?:以下|如下)[^,。;]{0,8}[:]\s*$/u.test(sentence) ||
    /(?:正值|时值|适逢|恰逢)$/u.test(before) ||
    /^,?(?:正值|时值|适逢|恰逢)/u.test(after) ||
    /正值|时值|适逢|恰逢/u.test(cadence.value)
  )
}

/** 强降雨是指24小时内…; 具体时间另行通知. */
function isDefinition({ cadence, part, clauses }: Saying): boolean {
  return (
    /[是系均]指/u.test(part) || (cadence.type !== 'state' && /另行(?:安排|通知|制定|公布)/u.test(clauses))
  )
}

/** 施工时间为8:00—12:00, 枯水期(11月至次年2月): when something is, not when it is due. */
function isOpeningHours({ cadence, before, after }: Saying): boolean {
  const hours = cadence.type === 'exact' && cadence.time !== undefined && cadence.month === undefined
  return (
    (hours && /时间[为是:][^,。;]{0,20}$/u.test(before) && /^(?:[,。;、)]|$)/u.test(after)) ||
    (/期[(]$/u.test(before) && after.startsWith(')'))
  )
}

/** 法定节假日不得施工; 每周不得少于1次 is owed. */
function isForbidden({ cadence, after }: Saying): boolean {
  return cadence.type === 'anchored' && /^(?:期间)?(?:不得(?!少于|低于)|禁止|严禁|除外|不予)/u.test(after)
}

/** 每年被通报三次的，取消资格: a condition. */
function isCondition({ cadence, clause, clauses }: Saying): boolean {
  const follows = clauses.slice(clause.length)
  return cadence.type === 'exact' && clause.endsWith('的') && /取消|扣[发除减分]|解除合同|降级/u.test(follows)
}

/** Under 总体要求 及时 is a wish. */
function isPrinciple({ cadence, heading }: Saying): boolean {
  return cadence.type === 'vague' && /总体(?:要求|思路)|方针|原则|重要性|意义[:]?$/u.test(heading)
}

/** Under 活动主题 stands a title. */
function isUnderTitle({ heading }: Saying): boolean {
  return /(?:主题|口号|名称)[:]?$/u.test(heading)
}

/** What was done is told in the clause itself or the next one; elsewhere in the sentence only of what does not recur. */
function isToldHere({ sentence, clauses, cadence }: Saying): boolean {
  const recurs = cadence.type === 'vague' || (cadence.type === 'exact' && cadence.per !== undefined)
  return tellsOfPast(sentence) && (!recurs || DONE.test(clauses))
}

/** 零报告、周小结”制度: the name of a rule, not the rule. */
function isNamedRule({ after }: Saying): boolean {
  return /^[^“”。]{0,10}”的?(?:制度|机制|原则|要求|模式)/u.test(after)
}

/** “周末阳光行动”: the day only lends its name. */
function isName({ cadence, before, after }: Saying): boolean {
  return (
    (cadence.type === 'anchored' || cadence.type === 'exact') &&
    /“[^”]{0,6}$/u.test(before) &&
    /^\p{Script=Han}{1,8}”/u.test(after)
  )
}

function isGround({ clause }: Saying): boolean {
  return /(?:根据|依据|按照).*(?:报告|情况|结果|要求|安排|制度|方案|计划|标准|精神|原则)[”]?$/u.test(clause)
}

const RATE =
  /^[^,。;]{0,10}\d+元|^(?:度)?[约近]?[\d.一二三四五六七八九十百千]+(?:余)?(?:元|万|吨|亩|人[^次]|户|度|%|平|米|公里)/u

/** 每年20万元, 每月考核得分低于80分的. */
function isRate({ before, after }: Saying): boolean {
  return (
    /^(?:的?考[核评])?(?:得分|评分|成绩|排名)/u.test(after) ||
    RATE.test(after) ||
    (/[(（]$/u.test(before) && /^\d+个/u.test(after))
  )
}

const START_ONLY =
  /^(?:开始|起)[,]?(?:至今|行动分|分|共|正式|试?施行|实施|执行|生效)|^《|^(?:以来|至今|印发|下发|发布|出台|实施的|颁布|施行)/u

function isStartOnly({ cadence, after }: Saying): boolean {
  return isDate(cadence) && START_ONLY.test(after)
}

const PAST =
  /去年|上一?年度?|前年|近[几\d一二三四五]*年来|以来|曾[经在于]|共计?(?:开展|组织|召开|发放|调解|完成|接待|排查|处理|解决|出动)|已(?:经|于|在|连续|完成|建成|成功|被|达)|历时/u

/** What comes again is not over: 每年1月底前清算上一年. */
function isPast({ cadence, clause, clauses }: Saying): boolean {
  if (cadence.type === 'vague') return PAST.test(clause)
  if (!isDate(cadence)) return false
  const comesAgain = cadence.type === 'exact' && cadence.per !== undefined && !DONE.test(clause)
  return !comesAgain && (PAST.test(clause) || /累计|共计?(?:开展|组织|召开|完成|接待)/u.test(clauses))
}

/** What is owed once something is over, not merely what comes next. */
function isMereSequel({ cadence, after }: Saying): boolean {
  return /(?<!前)后$/u.test(cadence.value) && !/要|应|须|由|报|总结|反馈|归档|清理|恢复/u.test(after)
}

function isPointsOff({ cadence, sentence }: Saying): boolean {
  return cadence.type === 'state' && /扣.{0,6}分|加.{0,4}分|得\d+分/u.test(sentence)
}

/** 使群众能及时反映, 对及时举报的居民给予奖励, 欢迎随时检查: of others, and not owed. */
function isHoped({ cadence, clause, clauses, after }: Saying): boolean {
  if (cadence.type !== 'vague') return false
  return (
    /^(?:使|让|以便|便于)|欢迎.*随时|(?:申请|接受|通过)定期/u.test(clause) ||
    /对.*的.*(?:奖励|表彰|表扬|嘉奖)/u.test(clauses) ||
    /^(?:存款|的?原因|与否)|^[^,。;]*(?:\d%|人数|比例)/u.test(after)
  )
}

function isDate({ type }: Cadence): boolean {
  return type === 'windowed' || type === 'exact'
}

function partOf(sentence: string, at: number): string {
  return /^[^。;]*/u.exec(sentence.slice(sentence.lastIndexOf(';', at - 1) + 1))?.[0] ?? ''
}

function clauseOf(sentence: string, at: number): string {
  const from = Math.max(...[',', '。', ';', ':'].map((mark) => sentence.lastIndexOf(mark, at - 1))) + 1
  return /^[^,。;:]*/u.exec(sentence.slice(from))?.[0] ?? ''
}

// Reads requests to broadcast or schedule a text: when, to whom, what.
import { addDays, instantAt, timeOfDay, type LocalDay, weekday } from '../../time/local-day.ts'
import { readClockTimes, readDelay } from '../field/clock-times.ts'
import { impossibleDays } from '../field/days.ts'
import type { Layout } from '../layout.ts'
import { readTerms, recurrenceWord } from './notice-terms.ts'
import { prepare } from '../prepare.ts'
import type { NoticeAudience, NoticeRepeat, Reading, ReadingContext, UnsentNotice } from '../reading.ts'

type Notice = Extract<Reading, { intent: 'notice' }>

const verb =
  '(?:转(?:一条|一下|条)|发(?:个|条|一条|一个|一下|份|布|送|下)?(?:通知|公告|消息|提醒|提示|信息|广播)?(?:到|给|至|往|去)?|通知(?:一下|下|到|给)?|转发(?:到|给|至)?|转告|转达|告诉|告知|提醒(?:一下|下)?|公布|发布|通传|群发(?:通知|给|到|一下)?|广播(?:一下|给|到)?|播报|公告|(?:定|设|约|排)(?:一?[个条]|时)|推(?:送|一条|条|给|到)+|推(?=:|\\s)|(?:喊|说|讲)(?:一声|一?下|话|(?=:))|喊|宣布|知会|话(?:俾|畀)|通报(?:给|到)?|(?:贴|挂|出|放|丢|甩)(?:出去|到|进|去|给)|@)'
const people =
  '(?:所有的?|全部的?|全体|各(?:个|位)?|全|每个|本|这个|咱们?|我们)?(?:的)?(?:居民|业主|住户|网格员|工作人员|工作|网格长|楼长|楼栋长|社区|群|网格|人|成员|网|小区|同事|家人|邻居|街坊|群友|员工|职工|干部|督查员|党员|志愿者|租户|商户)(?:们)?(?:的)?(?:微信)?(?:群(?:里|组)?)?(?:里|内|人)?|大家|大伙儿?|全网|全员|全体|全群|这里|呢度|各位|[一-龥a-z\\d]{1,8}群(?:里)?'
const repeatWord = new RegExp(recurrenceWord)
const repeatOf = (text: string): NoticeRepeat | undefined => {
  const word = repeatWord.exec(text)?.[0]
  if (word === undefined) return undefined
  if (/工作日|[到至]/.test(word)) return 'weekdays'
  return /^(?:每[天日晚早]|天天)$/.test(word) ? 'daily' : 'weekly'
}
const timeFiller =
  '(?:今|明|后|听|昨)[天日晚早儿朝]|(?:这|本|下*)(?:个)?(?:周|星期|礼拜)[一二三四五六日天]|这周|本周|凌晨|清晨|清早|一早|早晨|朝早|下昼|晏昼|夜晚|早上|上午|中午|下午|傍晚|晚上|夜里|半夜|早|晚|马上|立刻|立即|现在|即刻|尽快|这就|即时|而家|\\d{1,2}[::]\\d{2}|[\\d一二三四五六七八九十两]{1,3}点(?:钟|半|一刻|三刻|[\\d一二三四五六七八九十]{1,3}分?)?|半个?(?:小时|钟头)(?:之?后|以后)|[\\d一二三四五六七八九十两]{1,3}个?半?(?:分钟?|小时|钟头)(?:之?后|以后)|\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}[日号](?!网格|楼)|整|准时|定时|开始|起|前|之前'
const filler =
  '请|麻烦|劳烦|帮(?:我|忙|手)?|给我|一下|下|替我|我|再|就|把|将|以下|这(?:个|条|段话?)|如下|个|条|一|去|来|在|给|向|往|到|对|同|至|于|和|与|及|并|、|的|嘅|统一|全部|都|,|:|\\s|里|内|吧|呗|内容(?:是|为)?|说|讲|文字|话|俾|畀'
const gridList =
  '第?(?:[\\d一二三四五六七八九十]{1,3}号?(?:网格|格)?(?:群)?(?:、|和|及|,)?){1,10}(?:号)?(?:网格|格)(?:员)?(?:的|嘅)?(?:群)?(?:里)?'
const leadToken = new RegExp(
  `^(?:${repeatWord.source}|${timeFiller}|${gridList}|${verb}|${people}|${filler})`,
)
const timeWord = new RegExp(`^(?:${repeatWord.source}|${timeFiller})`)
const peopleWord = new RegExp(`^(?:${gridList}|${people})$`)
const verbWord = new RegExp(verb)
const asksBot = /小助手|助手|机器人|bot/

const refused =
  /(?:不要|不用|不必|无需|毋须|不需要?|(?<![特分级性区个类])别(?!忘)|甭|勿|不许|不准|唔使|唔好|停止|暂停|先不)[^,。;:]{0,10}?(?:发|通知|群发|提醒|转|推送|广播|公告|告诉|告知)/
const conditional = /如果|要是|假如|假使|若|倘若|一旦|万一|只要|的话|除非/
const impossibleTime =
  /(?:周|星期|礼拜)[八九十0]|(?<![\d:])(?:2[5-9]|[3-9]\d|\d{3,})\s?(?:点|时(?!间)|:\d\d)|\d:[6-9]\d(?!\d)|点[6-9]\d分|二十[五六七八九]点|[三四五六七八九]十[一二三四五六七八九]?点/

/** 通知居民群：停水；通知网格员群：交表: who sends the one text to the other's group does harm. */
const again = '(?:再|另外|另|同时|并|也)?'
const toldAgain =
  '(?:通知|转告|告知|告诉|提醒|群?发(?:给|到|通知)?)[^,。;:]{0,8}(?:群|居民|业主|网格员|大家|全体|所有人)[^,。;:]{0,4}:'
const secondNotice = new RegExp(
  [
    `(?:[;。\\n]|,\\s?(?:再|另外|另|同时|还有|然后))\\s*${again}(?:${timeFiller})*(?:请|帮我)?${toldAgain}`,
    `[,;。\\n]\\s*${again}(?:${timeFiller})*(?:通知|群发(?:给|到)?)[^,。;:]{1,8}群`,
  ].join('|'),
)
/** …，昨天发, …，明早8点再发: when, said at the end. */
const spokenTail = new RegExp(
  `[,。;\\s]\\s*(?:请|麻烦)?(?:在|于)?(?:(?:今|明|后|昨|前)[天日晚早儿]|(?:上|下)*(?:个)?(?:周|星期|礼拜)[一二三四五六日天]|\\d{1,2}月\\d{1,2}[日号]?|早上|上午|中午|下午|傍晚|晚上|\\d{1,2}:\\d{2}|[\\d一二三四五六七八九十两]{1,3}点(?:钟|半)?)+(?:再|准时|的时候)?(?:群?发|通知|推送)(?:出去|出|一下|吧)?[。!\\s]*$`,
)

/** A request to broadcast; chatter where it must send nothing (不要通知, 如果…就通知, 25点, 昨天); undefined for anything else. */
export function readNotice(
  layout: Layout,
): Notice | { readonly intent: 'chatter'; readonly unsent: UnsentNotice } | undefined {
  if (!asksForNotice(layout)) return undefined
  const unsent = sendsNothing(layout)
  if (unsent) return { intent: 'chatter', unsent }
  const { text } = layout
  const split = withoutTail(text, splitBody(layout))
  if (split === undefined) return undefined
  if (secondNotice.test(text.slice(split.start, split.end))) return { intent: 'chatter', unsent: 'two-texts' }
  if (saysPastTail(layout, split.end)) return { intent: 'chatter', unsent: 'past-day' }
  const lead = text.slice(0, split.start) + text.slice(split.end)
  const repeat = repeatOf(lead)
  return {
    intent: 'notice',
    sendAt: sendAt(layout, lead, repeat),
    audience: audienceOf(layout, lead),
    body: layout.raw.slice(split.start, split.end).trim(),
    repeat,
    terms: readTerms(layout, lead),
  }
}

interface Body {
  readonly start: number
  readonly end: number
}

function withoutTail(text: string, body: Body | undefined): Body | undefined {
  const tail = body && spokenTail.exec(text.slice(0, body.end))
  return body && tail && tail.index > body.start ? { start: body.start, end: tail.index } : body
}

function saysPastTail({ text, days, today }: Layout, from: number): boolean {
  const tail = spokenTail.exec(text)
  return (
    tail !== null && tail.index >= from && days.some((one) => one.start >= tail.index && one.next < today)
  )
}

function sendsNothing(layout: Layout): UnsentNotice | undefined {
  const { text } = layout
  const verbAt = verbWord.exec(text)
  const head = text.slice(0, colonAfter(text, 0) ?? (verbAt ? verbAt.index + verbAt[0].length : text.length))
  const past = layout.days.some((one) => one.end <= head.length && one.next < layout.today)
  if (refused.test(head)) return 'refused'
  if (conditional.test(head)) return 'conditional'
  if (impossibleTime.test(head) || impossibleDays(head, layout.today).length > 0) return 'impossible-time'
  return past && repeatOf(head) === undefined ? 'past-day' : undefined
}

function asksForNotice(layout: Layout): boolean {
  const { text } = layout
  const forBot =
    layout.context.addressed ||
    asksBot.test(text.slice(0, 12)) ||
    /^\s*(?:请|麻烦)?帮(?:我|忙)(?:发|通知|转|提醒|群发)/.test(text)
  if (!forBot) return false
  if (layout.command !== undefined)
    return /^(?:notice|notify|broadcast|announce|send|schedule|remind|publish|gonggao|tongzhi)$/.test(
      layout.command,
    )
  if (
    /[?]\s*$|吗\s*$|(?:什么|啥|怎样的?|哪种)(?:格式|样子|写法)|(?:怎么|咋|如何|能不能|会不会|可不可以).{0,8}(?:发|通知|提醒)/.test(
      text,
    )
  )
    return false
  if (
    /(?:收到|看到|没看|接到|为什么|谁).{0,6}通知|通知(?:书|单|收到|了没|已)|发(?:现|生|烧|热|霉|臭)|(?:报告|反映|举报|汇报)一下/.test(
      text,
    ) &&
    !/[::]/.test(text)
  )
    return false
  return verbWord.test(text) || toGroup.test(text.slice(0, 60))
}

/** 居民群出: the group that a text is for, right before it. */
const toGroup = /群(?:里|内|度)?(?:出|上)?\s?:/

/** 把“…”通知到: the body stands in quotation marks before the verb. */
const citedBody = /(?:把|将)\s?[“"「『]([^”"」』]{1,500})[”"」』]/

/** Where the text to broadcast stands: after the lead-in, or before a lead-out (…,通知一下居民群). */
function splitBody(layout: Layout): { start: number; end: number } | undefined {
  const { text } = layout
  const cited = citedBody.exec(text)
  if (cited?.[1] !== undefined) {
    const from = cited.index + cited[0].indexOf(cited[1])
    return { start: from, end: from + cited[1].length }
  }
  const start =
    (layout.command === undefined ? 0 : (/^\s*\/[a-z_]+/.exec(text)?.[0].length ?? 0)) + skipName(text)
  const lead = walkLead(text, start, layout.command !== undefined)
  const colon = colonAfter(text, start)
  const trailing =
    /[,,。;\s]\s*(?:请|麻烦|帮忙?)?(?:发|转|通知|推送|群发)[^,,。;:]{0,14}(?:群|居民|业主|网格员|大家|全体|所有人)(?:里)?(?:一下|吧|哈)?[。!\s]*$/.exec(
      text,
    )
  if (trailing && trailing.index > lead.end && colon !== undefined)
    return { start: colon, end: trailing.index }
  const head = colon === undefined ? '' : text.slice(start, colon)
  if (colon !== undefined && (verbWord.test(head) || toGroup.test(head)))
    return { start: colon, end: text.trimEnd().length }
  if (lead.verb && lead.end < text.trimEnd().length) {
    const until = trailing && trailing.index > lead.end ? trailing.index : text.trimEnd().length
    return { start: lead.end, end: until }
  }
  if (trailing) return { start, end: trailing.index }
  return undefined
}

function skipName(text: string): number {
  return /^\s*(?:小助手|助手|机器人)[,,\s]*/.exec(text)?.[0].length ?? 0
}

function walkLead(text: string, from: number, commanded: boolean): { end: number; verb: boolean } {
  let end = from
  let verb = commanded
  let addressee = false
  for (let steps = 0; steps < 40; steps++) {
    const token = leadToken.exec(text.slice(end, end + 40))?.[0]
    if (token === undefined || token === '') break
    if (verb && addressee && (timeWord.test(token) || token.startsWith('我'))) break
    if (verbWord.test(token)) verb = true
    if (peopleWord.test(token)) addressee = true
    end += token.length
  }
  return { end, verb }
}

/** The colon that ends the lead-in; one inside a clock time does not. */
function colonAfter(text: string, from: number): number | undefined {
  const match = /(?<!\d):|:(?!\d)/.exec(text.slice(from, from + 80))
  return match ? from + match.index + 1 : undefined
}

function sendAt(layout: Layout, lead: string, repeat: NoticeRepeat | undefined): Date | undefined {
  const { now, timeZone } = layout.context
  const delay = readDelay(lead)
  if (delay) return new Date(now.getTime() + delay.minutes * 60_000)
  const time = readClockTimes(lead)[0]
  const said =
    repeat === 'weekdays'
      ? undefined
      : layout.days.find((one) => lead.includes(layout.text.slice(one.start, one.end)))
  if (!time && !said) return undefined
  const hour = time ? dayHour(time, layout, said !== undefined || repeat !== undefined) : 9
  const clock = timeOfDay(hour, time?.minute ?? 0)
  const terms = readTerms(layout, lead).timetable?.recurrence
  const named = terms?.every === 'week' ? terms.weekdays : []
  let day = named.length > 1 ? layout.today : (said?.next ?? layout.today)
  const fits = (candidate: LocalDay) =>
    !(repeat === 'weekdays' && weekday(candidate) > 5) &&
    (named.length < 2 || named.includes(weekday(candidate))) &&
    ((said !== undefined && repeat === undefined) || instantAt(candidate, clock, timeZone) >= now)
  // 今晚零点: the one that is still to come.
  if (hour === 0 && /[今]晚|今夜/.test(lead)) day = addDays(day, 1)
  while (!fits(day)) day = addDays(day, repeat === 'weekly' && named.length < 2 ? 7 : 1)
  return instantAt(day, clock, timeZone)
}

/** An hour without morning or afternoon is the next such hour of a day between 7 and 18. */
function dayHour(
  time: { hour: number; minute: number; ambiguous: boolean },
  layout: Layout,
  later: boolean,
): number {
  if (!time.ambiguous) return time.hour
  if (time.hour < 7) return time.hour + 12
  if (later) return time.hour
  const clock = timeOfDay(time.hour, time.minute)
  return instantAt(layout.today, clock, layout.context.timeZone) < layout.context.now
    ? time.hour + 12
    : time.hour
}

function audienceOf(layout: Layout, lead: string): NoticeAudience {
  const titled = titledGroups(layout.context, lead)
  if (titled.length > 0) return titled
  const listed = listedGroups(lead)
  if (listed.length > 1) return listed
  const ids = layout.grids
    .filter((one) => lead.includes(layout.text.slice(one.start, one.end)))
    .flatMap((one) => one.ids)
  if (ids.length > 0) return [...new Set(ids)]
  if (
    /居民|业主(?!代表)|住户|街坊|邻居|家人们|租户/.test(lead) &&
    !/[^所有的全部体各个位向往到给在发@知\s]{1,6}(?:小区|苑|园|里|花园|村)(?:业主|居民|住户)?群/.test(lead)
  )
    return 'residents'
  if (/督查员(?!群)/.test(lead)) return ['督查员']
  if (/干部(?!群)/.test(lead)) return ['干部']
  if (/网格员|工作群|工作人员|网格长|同事|网格员群|楼长|内部群/.test(lead)) return 'staff'
  if (/本群|这个群|群里|这里|呢度|咱群|(?<!所有|全部|各|个)群内/.test(lead)) return 'here'
  if (/所有|全体|全网|全部|各群|全员|全群|每个群|大家|所有人/.test(lead)) return 'all'
  const named = /([一-龥a-z\d]{1,12}?)群(?!发|聊)/.exec(
    lead.replace(new RegExp(`${timeFiller}|发|往|到|给|在|向|通知|推送|提醒|请|帮我?`, 'g'), ' '),
  )?.[1]
  if (named === undefined || named === '') return 'here'
  const at = layout.text.indexOf(`${named}群`)
  return [at < 0 ? named : layout.raw.slice(at, at + named.length)]
}

/** 党员群、楼长群: groups that are named one after the other. */
function listedGroups(lead: string): string[] {
  const row = /(?:[一-龥]{2,6}群[、和及]){1,9}[一-龥]{2,6}群/.exec(lead)?.[0] ?? ''
  const names = row.split(/[、和及]/).map((name) => name.replace(/^.*[往到给在向发]/, ''))
  return names.some((name) => /格|居民|业主|工作|所有/.test(name)) ? [] : names
}

const kindOfGroup = /^(?:居民|业主|住户|网格员|工作)$/

/** The groups that are named by their title, and the names of any others beside them. */
function titledGroups({ groups = [] }: ReadingContext, lead: string): readonly string[] {
  const found: string[] = []
  let rest = lead
  for (const title of [...groups].sort((a, b) => b.length - a.length)) {
    const name = prepare(title).text.replace(/群$/, '')
    const at = rest.indexOf(name)
    if (name === '' || kindOfGroup.test(name) || at < 0 || /(?:所有|全部|各个?)的?$/.test(rest.slice(0, at)))
      continue
    found.push(title)
    rest = rest.replace(`${name}群`, name).replace(name, ' ')
  }
  if (found.length === 0) return []
  const others = [...rest.matchAll(/([一-龥a-z\d]{1,12}?)群(?!发|聊)/g)].map((m) => m[1] ?? '')
  return [...found, ...others.map((name) => `${name.replace(/^[和及与跟]/, '')}群`)]
}

// The state's notice of a year's holidays (放假安排), as an official hands it in: days off and make-up days, or what is wrong.
import { dayOf, daysOfPeriod, renderDay, weekday, type LocalDay } from './local-day.ts'
import type { DeclaredYear } from './workdays-schema.ts'

export interface HolidayNotice {
  readonly year: number
  readonly body: string
}

/** `2027年放假安排：` and the notice's own words. */
export function parseHolidayNotice(text: string): HolidayNotice | undefined {
  const said =
    /^(20\d\d)年(?:的)?(?:部分)?(?:节假日|法定节假日)?(?:放假|调休|工作日)(?:和?调休)?(?:安排|通知|日历)?[:：\s]+(.+)$/s.exec(
      text,
    )
  return said?.[2] === undefined ? undefined : { year: Number(said[1]), body: said[2] }
}

export type HolidayReading =
  | { readonly outcome: 'read'; readonly year: DeclaredYear }
  | { readonly outcome: 'lacks'; readonly holidays: readonly string[] }
  | { readonly outcome: 'no-day'; readonly words: string }
  | { readonly outcome: 'weekday'; readonly day: LocalDay; readonly said: string }
  | { readonly outcome: 'not-weekend'; readonly day: LocalDay }
  | { readonly outcome: 'count'; readonly words: string; readonly said: number; readonly found: number }

/** A year with one holiday less would be taken for whole. */
const holidays = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆']
const weekdays = '一二三四五六日'

export function readHolidayNotice({ year, body }: HolidayNotice): HolidayReading {
  const lacking = holidays.filter(
    (name) => !body.includes(name) && !(name === '劳动' && body.includes('五一')),
  )
  if (lacking.length > 0) return { outcome: 'lacks', holidays: lacking }
  const off = new Set<LocalDay>()
  const work = new Set<LocalDay>()
  for (const sentence of body.split(/[。;；\n]/)) {
    const read = readSentence(sentence, year)
    if (!('off' in read)) return read
    for (const day of read.off) off.add(day)
    for (const day of read.work) work.add(day)
  }
  const weekdayWorked = [...work].find((day) => weekday(day) < 6)
  if (weekdayWorked !== undefined) return { outcome: 'not-weekend', day: weekdayWorked }
  const own = (days: Set<LocalDay>) => [...days].filter((day) => day.startsWith(`${year}-`)).sort()
  return { outcome: 'read', year: { year, off: own(off), work: own(work) } }
}

interface Days {
  readonly off: readonly LocalDay[]
  readonly work: readonly LocalDay[]
}

type Fault = Exclude<HolidayReading, { outcome: 'read' }>

const spanOfDays =
  /(?:(20\d\d)年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[(（]([^)）]*)[)）])?(?:\s*[至到~—-]+\s*(?:(20\d\d)年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[(（]([^)）]*)[)）])?)?/gu

/** Each clause ends in what its days are: 放假, or 上班. */
function readSentence(sentence: string, year: number): Days | Fault {
  const off: LocalDay[] = []
  const work: LocalDay[] = []
  let month: number | undefined
  for (const clause of sentence.split(/(?<=上班|放假调休|放假|休息)[,，、]?/u)) {
    const days: LocalDay[] = []
    for (const match of clause.matchAll(spanOfDays)) {
      const [words, fromYear, fromMonth, fromDate, fromNote, toYear, toMonth, toDate, toNote] = match
      month = fromMonth === undefined ? month : Number(fromMonth)
      const from = dayOf({ year: Number(fromYear ?? year), month: month ?? 0, date: Number(fromDate) })
      month = toMonth === undefined ? month : Number(toMonth)
      const to =
        toDate === undefined
          ? from
          : dayOf({ year: Number(toYear ?? year), month: month ?? 0, date: Number(toDate) })
      if (!from || !to || to < from) return { outcome: 'no-day', words }
      const wrong = wrongWeekday(from, fromNote) ?? wrongWeekday(to, toNote)
      if (wrong) return wrong
      days.push(...daysOfPeriod({ from, to }))
    }
    const said = /共\s*(\d{1,2})\s*天/.exec(clause)?.[1]
    if (said !== undefined && days.length === 0 && Number(said) !== off.length)
      return { outcome: 'count', words: sentence.trim(), said: Number(said), found: off.length }
    if (/上班/.test(clause)) work.push(...days)
    else off.push(...days)
  }
  return { off, work }
}

function wrongWeekday(day: LocalDay, note: string | undefined): Fault | undefined {
  const said = /(?:周|星期)([一二三四五六日天])/.exec(note ?? '')?.[1]?.replace('天', '日')
  const is = weekdays[weekday(day) - 1]
  return said === undefined || said === is ? undefined : { outcome: 'weekday', day, said }
}

/** A year that community.yaml declares is changed there. */
export function renderNoticeRefusal(why: 'group' | DeclaredYear): string {
  if (why === 'group') return '放假安排请私聊发给我，群里不办。'
  return `没有记：${why.year}年的安排已经写在 community.yaml 的 workdays 里（放假 ${why.off.length} 天，调休上班 ${why.work.length} 天），请管理员在那里改。`
}

export function renderHolidayReading(reading: HolidayReading): string {
  switch (reading.outcome) {
    case 'read': {
      const { year, off, work } = reading.year
      return `${year}年放假安排已记，现在起按它算工作日。放假 ${off.length} 天：${off.map(renderDay).join('、')}。调休上班 ${work.length} 天：${work.map(renderDay).join('、') || '无'}。请核对，有误整份再发一次。`
    }
    case 'lacks':
      return `没有记：没有提到${reading.holidays.join('、')}。请把国务院办公厅的放假通知整份发来。`
    case 'no-day':
      return `没有记：“${reading.words}”不是一个日期，请核对后整份再发。`
    case 'weekday':
      return `没有记：${renderDay(reading.day)}是周${weekdays[weekday(reading.day) - 1]}，通知里写的是周${reading.said}。是不是别的年份的通知？`
    case 'not-weekend':
      return `没有记：${renderDay(reading.day)}是周${weekdays[weekday(reading.day) - 1]}，本来就上班，不是调休。请核对后整份再发。`
    case 'count':
      return `没有记：“${reading.words}”写共 ${reading.said} 天，数下来是 ${reading.found} 天。请核对后整份再发。`
  }
}

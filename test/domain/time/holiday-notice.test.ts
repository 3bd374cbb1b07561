// The state's notice of a year's holidays: read as it is written, refused where it contradicts itself or the calendar.
import { expect, test } from 'vitest'
import {
  parseHolidayNotice,
  readHolidayNotice,
  renderHolidayReading,
} from '../../../src/domain/time/holiday-notice.ts'
import { dayKind } from '../../../src/domain/time/workdays.ts'

/** Of a year whose days our data has, so that the reading can be held against it. */
const body = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`

test('the words of the notice give the days of the calendar', () => {
  const notice = parseHolidayNotice(`2026年放假安排：\n${body}`)
  expect(notice).toEqual({ year: 2026, body })
  const reading = readHolidayNotice({ year: 2026, body })
  if (reading.outcome !== 'read') throw new Error(renderHolidayReading(reading))
  expect(reading.year.off).toHaveLength(33)
  const worked = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']
  expect(reading.year.work).toEqual(worked)
  const days = Array.from({ length: 365 }, (_, n) =>
    new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
  )
  expect(days.map((day) => dayKind(day, [reading.year]))).toEqual(days.map((day) => dayKind(day, [])))
})

test.each([
  ['a holiday is not in it', body.replaceAll('端午', '龙舟'), '没有提到端午'],
  ['it is of another year', body.replace('周四', '周五'), '1月1日是周四，通知里写的是周五'],
  ['a day does not exist', body.replace('2月28日（周六）', '2月30日'), '“2月30日”不是一个日期'],
  ['its count is wrong', body.replace('共9天', '共8天'), '写共 8 天，数下来是 9 天'],
  ['a weekday is made up for', body.replace('5月9日（周六）', '5月8日'), '5月8日是周五，本来就上班'],
])('refused where %s', (_, text, why) => {
  expect(renderHolidayReading(readHolidayNotice({ year: 2026, body: text }))).toContain(why)
})

test.each(['2027年放假安排什么时候出？', '2027年放假安排', '今年放假安排：元旦放三天'])(
  '%j is none',
  (text) => {
    expect(parseHolidayNotice(text)).toBeUndefined()
  },
)

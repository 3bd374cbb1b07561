// What is wrong with the declared workday calendars of a community.
import type { Community } from '../community/community.ts'
import type { Fault } from '../community/fault.ts'

export function workdaysFaults({ workdays }: Community): Fault[] {
  return workdays.flatMap(({ year, off, work }, i) => {
    const strays = (key: string, days: readonly string[]) =>
      days.flatMap((value, j) =>
        value.startsWith(`${year}-`)
          ? []
          : [{ place: `workdays[${i}].${key}[${j}]`, value, expectation: `a day of ${year}` }],
      )
    const both = work
      .filter((value) => off.includes(value))
      .map((value) => ({ place: `workdays[${i}].work`, value, expectation: 'a day that is not under off' }))
    const twice = workdays.findIndex((one) => one.year === year) < i
    const again = twice
      ? [{ place: `workdays[${i}].year`, value: year, expectation: 'a year declared once' }]
      : []
    return [...again, ...strays('off', off), ...strays('work', work), ...both]
  })
}

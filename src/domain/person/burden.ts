// What the bot asked of each person, unasked, in a week: a burden is a defect, so it is counted and capped.
import { callKey, leadCallKey, passOnKey, remindKey } from '../messaging/dedupe-keys.ts'
import type { Address } from '../messaging/outbox.ts'
import type { Period } from '../paper/paper.ts'
import { hasAccount, personOf, unitsUnder, type Member, type Person, type Roster } from '../roster/roster.ts'
import { renderDay } from '../time/local-day.ts'

/** What a day may ask of one person, whatever the number of regimes and notices. */
export const mostNudgesADay = 2

/** What counts among them, by the prefix of its key: reminders of reports, calls to confirm. Other news asks for nothing owed. */
export const cappedKinds = [remindKey, passOnKey, callKey, leadCallKey].map(({ prefix }) => prefix)

/** What went to one private chat. */
export interface AskedOf extends Address {
  readonly nudges: number
  readonly others: number
}

export interface Burden {
  readonly person: Person
  /** Reminders and calls to do something. */
  readonly nudges: number
  /** Notices, cards and escalations. */
  readonly others: number
}

export type Week = 'this' | 'last'

/** `负担`, `上周负担`. */
export function parseBurden(text: string): Week | undefined {
  const said = /^(本周|这周|上周)?的?(?:负担|打扰)(?:统计|情况)?[。!]?$/.exec(text)
  if (!said) return undefined
  return said[1] === '上周' ? 'last' : 'this'
}

/** In the order of the roster: who was asked most is nobody's rank. */
export function burdensOf(people: readonly Person[], asked: readonly AskedOf[]): readonly Burden[] {
  return people.map((person) => {
    const own = asked.filter(({ channel, chatId }) => hasAccount(person, channel, chatId))
    const sum = (count: (one: AskedOf) => number) => own.reduce((total, one) => total + count(one), 0)
    return { person, nudges: sum((one) => one.nudges), others: sum((one) => one.others) }
  })
}

/** Those with a role at a unit that the official is responsible for. */
export function peopleUnder(roster: Roster, member: Member): readonly Person[] {
  const led = (personOf(roster, member.personId)?.roles ?? []).filter(({ role }) => role === 'official')
  const units = new Set(led.flatMap(({ unit }) => unitsUnder(roster, unit).map(({ id }) => id)))
  return roster.people.filter(({ roles }) => roles.some(({ unit }) => units.has(unit)))
}

export function renderBurdens({ from, to }: Period, burdens: readonly Burden[]): string {
  const asked = burdens.filter(({ nudges, others }) => nudges + others > 0)
  const lines = asked.map(
    ({ person, nudges, others }) => `${person.name}：提醒 ${nudges}，通知和其他 ${others}`,
  )
  const left = burdens.length - asked.length
  const rest = left === 0 ? [] : [asked.length === 0 ? '没有主动私聊过人。' : `其余 ${left} 人没有。`]
  const head = `【负担】${renderDay(from)}至${renderDay(to)}，机器人主动私聊各人的次数（按名册顺序，只供减负，不排名）：`
  return [head, ...lines, ...rest, `零报告提醒和催回执每人每天最多 ${mostNudgesADay} 次。`].join('\n')
}

export function renderBurdenRefusal(why: 'role' | 'group'): string {
  return {
    role: '各人被打扰的次数由社区干部查，您的操作没有执行。',
    group: '各人被打扰的次数不在群里说，请私聊我查。',
  }[why]
}

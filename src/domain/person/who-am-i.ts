// 我是谁: what the bot takes the speaker for, and what that lets him do.
import { personOf, renderRoles, type Member, type Roster } from '../roster/roster.ts'

export function parseWhoAmI(text: string): true | undefined {
  return /^(?:我是谁|我的身份|我是什么身份)[。?？!！]?$/.test(text) || undefined
}

export function renderWhoYouAre({ personId, name }: Member, roster: Roster): string {
  const person = personOf(roster, personId)
  return person
    ? `您是${person.name}，登记为${renderRoles(roster, person.roles)}。发“帮助”看能做什么。`
    : `您是${name}，没有登记，按居民办理。有加入码请私聊我发“加入 码”。`
}

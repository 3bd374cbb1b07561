// Tells danger to life or limb now from standing hazards, nuisance and damage.
import { type Clause, isFigure } from './clauses.ts'
import { bodilyPerils } from './words/perils-bodies.ts'
import { pairs, thingPerils } from './words/perils-things.ts'
import type { IncidentCategory } from './reading.ts'
import { any } from './words/list.ts'
import { old } from './words/people.ts'

const bodily = new RegExp(Object.values(bodilyPerils).flat().join('|'), 'g')
const things = new RegExp(Object.values(thingPerils).flat().join('|'), 'g')
const halves = pairs.map(([one, other]) => [new RegExp(one), new RegExp(other)] as const)

/** Before the words of a danger: that it is not so, only feared, or guarded against. */
const averted = any(String.raw`
  没有? 未 无 冇 不是 并非 没人 无人 没被 未见 未造成 没造成 防止? 避免 杜绝 以防 谨防 预防 当心 小心 差点 险些 担心 怕
  (?<![特分级性区个类])别 不会 如果 万一 要是 容易 可能(?!有人) 怀疑不是`)
const denied = new RegExp(`${averted}(?:有|人|发现|人员)?[^,。]{0,4}$`)
/** After them: a risk or an exercise is spoken of. */
const abstract = /^.{0,3}(?:隐患|演练|预案|风险|检查)/

export function isUrgent(clauses: readonly Clause[]): boolean {
  const real = clauses.filter((clause) => !clause.unreal)
  const whole = real.map((clause) => clause.text).join(',')
  return (
    halves.some(([one, other]) => one.test(whole) && other.test(whole)) ||
    real.some((clause) => holds(bodily, clause.text) || holds(things, clause.text))
  )
}

/** A clause that is an urgent incident without any known word of one: somebody is hurt. */
export function threatensLife(clause: Clause): boolean {
  return !clause.unreal && !clause.asks && holds(bodily, clause.text)
}

function holds(peril: RegExp, clause: string): boolean {
  if (isFigure(clause)) return false
  return [...clause.matchAll(peril)].some((match) => {
    const before = clause.slice(Math.max(0, match.index - 10), match.index)
    return !denied.test(before) && !abstract.test(clause.slice(match.index + match[0].length))
  })
}

const kinds: readonly (readonly [IncidentCategory, RegExp])[] = (
  [
    ['traffic_parking', ['run-over']],
    ['public_security', ['beaten', 'armed', 'bitten']],
    ['elderly_welfare', ['lost', 'silent']],
    ['other', ['poisoned', 'despairing', 'drowning', 'helpless', 'wounded', 'fallen', 'trapped']],
  ] as const
).map(([category, names]) => [
  category,
  new RegExp(names.flatMap((name) => bodilyPerils[name] ?? []).join('|')),
])
const elder = new RegExp(old)

/** The kind of an incident that is told by what befalls somebody, where no known word tells it; undefined where nobody is hurt. */
export function kindOfPeril(clauses: readonly Clause[]): IncidentCategory | undefined {
  const hurt = clauses.filter((one) => threatensLife(one)).map((one) => one.text)
  const kind = kinds.find(([, words]) => hurt.some((text) => words.test(text)))?.[0]
  return kind === 'other' && hurt.some((text) => elder.test(text)) ? 'elderly_welfare' : kind
}

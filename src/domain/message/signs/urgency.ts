// Tells danger to life or limb now from standing hazards, nuisance and damage.
import { matchesOf } from '../../../lib/matches.ts'
import { remembered } from '../../../lib/remembered.ts'
import { type Clause, isFigure } from './clauses.ts'
import { isLossDenied, isNought, isUnharmed, withoutDeniedHarm } from './denied-harm.ts'
import { bodilyPerils } from '../words/perils-bodies.ts'
import { bodiesCried, cryPlace, pairsCried } from '../words/perils-cried.ts'
import { bodiesEveryday, criesForAid, pairsEveryday, worriedAsking } from '../words/perils-everyday.ts'
import { bodiesOutdoors, pairsOutdoors, thingsOutdoors } from '../words/perils-outdoors.ts'
import { dangerAfter, explanations, unexplained as unexplainedWords } from '../words/explained.ts'
import { bodiesMenaced, pairsMenaced, thingsMenaced } from '../words/perils-menaced.ts'
import { pairsParting } from '../words/perils-parting.ts'
import { pairs, thingPerils } from '../words/perils-things.ts'
import { bodiesBySign, pairsBySign, thingsBySign } from '../words/perils-signs.ts'
import { bodiesTold, thingsTold } from '../words/perils-told.ts'
import type { IncidentCategory } from '../reading.ts'
import { either, pattern } from '../../../lib/pattern.ts'
import { kin, old, person } from '../words/people.ts'

/** An expression for each: V8 does not optimize one of more than 20,480 characters, and all together have more. */
const compiled = (perils: typeof bodilyPerils) =>
  Object.entries(perils).map(([name, words]) => [name, new RegExp(words.join('|'), 'g')] as const)
const bodily = compiled({
  ...bodilyPerils,
  ...bodiesTold,
  ...bodiesCried,
  ...bodiesEveryday,
  ...bodiesOutdoors,
  ...bodiesBySign,
  ...bodiesMenaced,
})
const things = compiled({
  ...thingPerils,
  ...thingsTold,
  ...thingsOutdoors,
  ...thingsBySign,
  ...thingsMenaced,
})
const compiledPairs = (of: typeof pairs) => of.map((parts) => parts.map((part) => new RegExp(part)))
const meetsAny = (of: typeof pairs) => {
  const pairsOf = compiledPairs(of)
  return remembered((whole: string) => pairsOf.some((parts) => parts.every((part) => part.test(whole))))
}
/** Two halves of a danger stand somewhere in it, and of a cry. */
const joins = meetsAny([
  ...pairs,
  ...pairsEveryday,
  ...pairsOutdoors,
  ...pairsBySign,
  ...pairsParting,
  ...pairsMenaced,
])
const lacksCare = meetsAny([...pairsEveryday, ...pairsOutdoors, ...pairsBySign, ...pairsParting])
const cries = meetsAny([...pairsCried, ...criesForAid])

/** Parts of a danger further on than this are not put together. */
const longest = 1000

/** Of a zero that stands before a danger, not of the danger. */
const clear = '有?(?:发现|见|出|啥|什么|任何)*(?:事|情况|异常|问题|隐患)'
/** Before the words of a danger: that it is not so, only feared, or guarded against. */
const averted = either(String.raw`
  没(?!${clear})有? 未(?!${clear}) 无(?!${clear}|恙) 冇(?!事) 不是 并非 没人 无人 没被 未见 未造成 没造成 防止? 避免 免得 以免 杜绝 以防 谨防 预防 当心 小心 差点 险些 担心 怕
  (?<![特分级性区个类])别 不会 如果 万一 要是 容易 可能(?!有人) 怀疑不是`)
const denied = new RegExp(`${averted}(?:有|人|发现|人员)?(?:(?![但却]|不过|可是)[^,。]){0,4}$`)
/** Somebody was hurt, but it is nothing: 不严重, 擦破点皮. */
const slight =
  /不严重|没大碍|无大碍|皮外伤|擦破(?:点|一点)?皮|虚惊|装睡|闹钟|太能睡|睡懒觉|赖床|拆(?:石膏|线)|康复|痊愈|(?:(?<!其)[他她]|我|孩子|(?<!其他|其它|其余|别的|旁|别)人)没事(?!儿干)|(?<!其他|其余|别)人都没事|出院了|送(?:了|去|到)?医院?[^。]{0,10}(?:回家|好)了|(?:敲|拍|叫)[^。]{0,3}门[^。]{0,16}(?:上班|买菜|遛弯|遛狗|散步)去?了|后来(?:都|就|又)?(?:回|接|开门|醒)(?:了|过来)/
/** 后来开门了: who did not answer has. */
const answered = /后来[^,]{0,4}(?:回|接|开门|醒|应|出来)|原来[^,]{0,4}(?:睡|没带|静音)/
/** 煤气味查了,是下水道反味: what seemed a danger is none. */
const explained =
  /(?:查|看|问|核实|检查|检测)[了过][^但还]{0,6}是[^但还,]{0,4}(?:反味|返味|油烟|蒸汽|水汽|炒菜|做饭|误报|误会|虚惊)/

const explanation = pattern('g', ...explanations)
const after = pattern('', dangerAfter)
const unexplained = pattern('', unexplainedWords)

/** 楼下有人拿刀,原来是卖西瓜的; 着火了,是谣言: told to be none, and no danger behind it. */
const isExplained = remembered((whole: string) => {
  const last = matchesOf(explanation, whole).at(-1)
  if (last === undefined || unexplained.test(whole)) return false
  const rest = whole.slice(last.index + last[0].length)
  return !after.test(rest) && !isUrgentText(rest)
})

function isUrgentText(text: string): boolean {
  return cries(text) || perilsIn(bodily, text).threaten || perilsIn(things, text).threaten
}

/** The clauses together tell so. */
export function areExplained(clauses: readonly Clause[]): boolean {
  return isExplained(wholeOf(clauses))
}

export function saysSlight(clauses: readonly Clause[]): boolean {
  const whole = wholeOf(clauses)
  return clauses.some((one) => slight.test(one.text)) || explained.test(whole) || isExplained(whole)
}

/** After them: a risk or an exercise is spoken of. */
const abstract = /^.{0,3}(?:隐患|演练|预案|风险|检查)/

export function isUrgent(clauses: readonly Clause[]): boolean {
  const real = clauses.filter((clause) => !clause.unreal)
  const whole = wholeOf(real)
  if (explained.test(whole) || isExplained(wholeOf(clauses))) return false
  const lightly = slight.test(whole)
  return (
    (!answered.test(whole) && joins(withoutDeniedHarm(whole))) ||
    cries(whole) ||
    real.some((clause) => worksOf(clause).threaten || (!lightly && bodiesOf(clause).threaten))
  )
}

/** 制氧机停了: what reads like the end of it is the danger itself. */
export function failsSomebody(clauses: readonly Clause[]): boolean {
  return lacksCare(wholeOf(clauses.filter((clause) => !clause.unreal)))
}

/** 要不要紧, 会不会有事: whoever asks it has told what happened. */
const frets = pattern('', worriedAsking)

/** Only asked after, not told. */
export function onlyAsks({ asks, text }: Clause): boolean {
  return asks && !frets.test(text)
}

/** So little says hardly more than what and where: 炸了!6栋. */
const briefest = 16
const where = new RegExp(cryPlace)

/** Danger in parts that no clause tells alone: 5栋 烟 快. */
export function criesOut(clauses: readonly Clause[]): boolean {
  const real = clauses.filter((clause) => !clause.unreal)
  const whole = wholeOf(real)
  const brief = whole.length <= briefest && where.test(whole)
  return cries(whole) || (brief && real.some((clause) => !onlyAsks(clause) && worksOf(clause).threaten))
}

function wholeOf(clauses: readonly Clause[]): string {
  return clauses
    .map((clause) => clause.text)
    .join(',')
    .slice(0, longest)
}

/** The perils whose words a clause holds, by name. */
export function perilsOf(clause: Clause): readonly string[] {
  return [...bodiesOf(clause).names, ...worksOf(clause).names]
}

/** A clause that is an urgent incident without any known word of one: somebody is hurt. */
export function threatensLife(clause: Clause): boolean {
  return !clause.unreal && !onlyAsks(clause) && bodiesOf(clause).threaten
}

/** A fire, gas, current, a fall of things is told in earnest. */
export function threatensByThings(clause: Clause): boolean {
  return !clause.unreal && !onlyAsks(clause) && worksOf(clause).threaten
}

interface Perils {
  /** Of which a word stands in the clause. */
  readonly names: readonly string[]
  /** One of them is there in earnest. */
  readonly threaten: boolean
}

/** 往下跳😭😭: what is neither letter nor number at the end of a clause says nothing. */
const trailing = /[^\p{L}\p{N}]{1,40}$/u

/** 掉掉掉下去了: a letter that is drawn out. */
const drawn = /(\p{Script=Han})\1{2,}/gu

const bodiesIn = remembered((text: string) => perilsIn(bodily, text))
const worksIn = remembered((text: string) => perilsIn(things, text))
const bodiesOf = ({ text }: Clause): Perils => bodiesIn(text)
const worksOf = ({ text }: Clause): Perils => worksIn(text)

function perilsIn(perils: ReturnType<typeof compiled>, clause: string): Perils {
  const text = clause.replace(trailing, '').replace(drawn, '$1')
  const met = perils.filter(([, words]) => text.search(words) >= 0)
  return {
    names: met.map(([name]) => name),
    threaten: met.length > 0 && !isFigure(text) && met.some(([, words]) => holds(words, text)),
  }
}

function holds(peril: RegExp, clause: string): boolean {
  for (const match of matchesOf(peril, clause)) {
    const before = clause.slice(Math.max(0, match.index - 10), match.index)
    const after = clause.slice(match.index + match[0].length)
    const unharmed = isUnharmed(match[0]) || isLossDenied(match[0], after)
    if (!unharmed && !denied.test(before) && !abstract.test(after) && !isNought(after)) return true
  }
  return false
}

const wish =
  /(?:不|唔)想再?活|活不下去|活够了|活腻|活[着得][真也]?没[什么啥]*意思|我(?:真|好|就|只|很)?(?:的|是)?(?:要|想|去)(?:跳|自杀|轻生|割腕|上吊|寻死|死(?!了?我|你|他|她|它|那|家|妈|爸|这|磕|撑|党))/
const others = new RegExp(`${person}|${kin}|他|她|佢`)
const alone = /一个人|做人|本人/g

/** 我不想活了: somebody says it of himself, not of another. */
export function despairsOfSelf(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (one) => threatensLife(one) && wish.test(one.text) && !others.test(one.text.replaceAll(alone, '')),
  )
}

const kinds: readonly (readonly [IncidentCategory, RegExp])[] = (
  [
    ['traffic_parking', ['run-over']],
    ['public_security', ['beaten', 'armed', 'bitten']],
    ['elderly_welfare', ['lost', 'silent']],
    ['other', ['poisoned', 'despairing', 'drowning', 'helpless', 'fallen', 'trapped']],
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

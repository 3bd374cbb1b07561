// Signing in on a post, and what one hands over to the next (签到, 交班, 接班).
import { numbered } from '../messaging/numbered.ts'
import { colleagueNamed, renderUnnamed, type Unnamed } from '../roster/colleague.ts'
import { unitsReportedBy } from '../report/regime.ts'
import type { Regime, Wants } from '../report/regime-schema.ts'
import type { Member, Person, Roster, Unit } from '../roster/roster.ts'
import { renderInstant } from '../time/local-day.ts'

export interface HandOver {
  /** The short number: J3. */
  readonly id: number
  readonly regimeId: string
  readonly unitId: string
  readonly fromId: string
  readonly fromName: string
  /** undefined: whoever signs in next. */
  readonly toId: string | undefined
  readonly text: string
  readonly at: Date
  /** When the lead is told unless somebody has taken it. */
  readonly dueAt: Date
  readonly takenAt: Date | undefined
  readonly takenBy: string | undefined
  readonly toldAt: Date | undefined
  readonly eventId: number
}

export type NewHandOver = Omit<HandOver, 'id' | 'takenAt' | 'takenBy' | 'toldAt'>

export type ShiftCommand =
  | { readonly name: 'sign-in' }
  | { readonly name: 'hand-over'; readonly to: string | undefined; readonly text: string }
  | { readonly name: 'take'; readonly id: number | undefined }

const signIn = /^(?:我)?(?:已)?(?:到岗|上岗|巡查|值班)?签到(?:了)?(?:[,，:：、。\s].{0,40})?$/s
const handOver = /^(?:交班|交接班|交岗)(?:给(\p{Script=Han}{2,4}))?(?:[,，:：。\s]\s*(.*))?$/su
const take = new RegExp(`^(?:已|我)?接(?:班|岗)(?:\\s*${numbered('J')})?(?:了)?[。!！]?$`, 'i')

/** `text` as it was written: what is handed over is passed on word for word. */
export function parseShiftCommand(text: string, rules: readonly Regime[]): ShiftCommand | undefined {
  if (/[?？吗呢]/.test(text)) return undefined
  const named = rules.some(({ name }) => text === name || text.startsWith(`${name}签到`))
  if (named || signIn.test(text)) return { name: 'sign-in' }
  const given = handOver.exec(text)
  if (given) return { name: 'hand-over', to: given[1], text: (given[2] ?? '').trim() }
  const taken = take.exec(text)
  return taken ? { name: 'take', id: taken[1] === undefined ? undefined : Number(taken[1]) } : undefined
}

export type SignInRegime = Regime & { readonly wants: Extract<Wants, { kind: 'sign-in' }> }

export function isSignIn(regime: Regime): regime is SignInRegime {
  return regime.wants.kind === 'sign-in'
}

export interface Post {
  readonly regime: SignInRegime
  /** At least one. */
  readonly units: readonly Unit[]
}

/** Where a member is on duty: the regime and the units that his words name, else his first regime and all his units of it. */
export function postOf(
  rules: readonly SignInRegime[],
  roster: Roster,
  { personId, text }: { personId: string | undefined; text: string },
): Post | undefined {
  const posts = rules.flatMap((regime) => {
    const units = personId === undefined ? [] : unitsReportedBy(regime, roster, personId)
    return units.length > 0 ? [{ regime, units }] : []
  })
  const post = posts.find(({ regime }) => text.includes(regime.name)) ?? posts[0]
  const named = post?.units.filter(({ name }) => text.includes(name)) ?? []
  return post && { regime: post.regime, units: named.length > 0 ? named : post.units }
}

export type HandOverDecision =
  | { readonly outcome: 'hand-over'; readonly to: Person | undefined }
  | { readonly outcome: 'nothing-said' }
  | Unnamed

export function decideHandOver(
  { to, text }: Extract<ShiftCommand, { name: 'hand-over' }>,
  { roster, member }: { roster: Roster; member: Member },
): HandOverDecision {
  const next = to === undefined ? undefined : colleagueNamed(to, { roster, member })
  if (next && 'outcome' in next) return next
  return text === '' ? { outcome: 'nothing-said' } : { outcome: 'hand-over', to: next }
}

/** Those that wait for this person: made out to him, or to nobody, on a post of his, and not his own. */
export function waitingFor(
  open: readonly HandOver[],
  { units }: Pick<Post, 'units'>,
  { personId, id }: { personId: string; id?: number | undefined },
): readonly HandOver[] {
  const isHis = (one: HandOver) =>
    one.fromId !== personId &&
    (one.toId === personId || (units.some((unit) => unit.id === one.unitId) && one.toId === undefined))
  return open.filter((one) => isHis(one) && (id === undefined || one.id === id))
}

export function renderHandOverRefusal(decision: Exclude<HandOverDecision, { outcome: 'hand-over' }>): string {
  switch (decision.outcome) {
    case 'nothing-said':
      return '请写明交代什么，没有就写“无”，如“交班给王芳：钥匙两把，东门灯待修”。没有记。'
    case 'unknown-person':
    case 'several':
      return renderUnnamed(decision, '交班给王芳：钥匙两把')
  }
}

export function renderHandedOver({ id }: HandOver, to: Person | undefined, minutes: number): string {
  return `J${id} 交班已记，${to ? `等${to.name}接班` : '等下一位签到的人接'}。${minutes} 分钟没有人接，会告诉负责人。`
}

export function renderToNext({ id, fromName, text }: HandOver): string {
  return `【交班】${fromName}交给您：${text}\n接到请回“接班 J${id}”，或者直接签到。`
}

/** What the one before has left. */
export function renderTaken(taken: readonly HandOver[], timeZone: string): string {
  if (taken.length === 0) return '没有等您接的班。'
  return taken
    .map(({ id, fromName, text, at }) => `J${id} ${fromName} ${renderInstant(at, timeZone)} 交代：${text}`)
    .join('\n')
}

export function renderTakenBy({ id }: HandOver, name: string): string {
  return `J${id} 已由${name}接班。`
}

export function renderUntaken({ id, fromName, text, at }: HandOver, unit: string, timeZone: string): string {
  const where = unit === fromName ? '' : `${unit} `
  return `【没人接班】J${id} ${where}${fromName} ${renderInstant(at, timeZone)} 交班，到现在没有人接。交代的事：${text}`
}

export function renderNoPost(): string {
  return '您名下没有要签到的岗位，没有记。'
}

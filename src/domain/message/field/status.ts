// Reads how far a case has come: taken over, in progress, resolved.
import { pattern } from '../../../lib/pattern.ts'
import { parseNumeral } from '../../../lib/numerals.ts'
import { remembered } from '../../../lib/remembered.ts'
import { anyForm } from '../words/forms.ts'
import { doneForms } from '../words/progress-done.ts'
import { movingForms, takenForms } from '../words/progress-moving.ts'
import { doubtedForms, notDoneForms } from '../words/progress-open.ts'
import * as words from '../words/progress-parts.ts'

const doneRegex = anyForm(doneForms)
const notDoneRegex = anyForm(notDoneForms)
const movingRegex = anyForm(movingForms)
const takenRegex = anyForm(takenForms)
/** 已处理才怪, 应该修好了吧: done only in words. */
const doubted = anyForm(doubtedForms)
const delegated = pattern('', words.delegated)
const intended = pattern('', words.intended)
const obliged = pattern('', words.obliged)
const planned = pattern('', words.planned)
const wished = pattern('', words.wished)
const orderedThen = pattern('', words.orderedThen)
const relapsed = pattern('', words.relapsed)
const outright = pattern('', words.outright)
const stillAt = pattern('', words.stillAt)
const unfinished = [
  notDoneRegex,
  ...[words.undone, words.told, words.partLeft].map((one) => pattern('', one)),
]
const someOf = pattern('', words.someOf)
const tonight = /今晚[^,。会要能就再来去]{0,8}$/
const interim = pattern('', words.interim)
const underWay = pattern('', words.underWay)
const goesHimself = pattern('', words.goesHimself)

export type Progress = 'acknowledged' | 'in_progress' | 'resolved'

/** Of one clause: 'unfinished' outweighs what is done elsewhere, 'undone' what is done before, 'relapsed' only that, 'doubted' neither. */
type Step = Progress | 'unfinished' | 'undone' | 'relapsed' | 'doubted'

/** How far the clauses say it has come; undefined when they do not say. */
export function readProgress(clauses: readonly string[]): Progress | undefined {
  const steps = clauses.map(progressOf).filter((step) => step !== undefined)
  if (leavesSome(clauses) || steps.includes('unfinished') || isBack(steps)) return 'in_progress'
  if (steps.at(-1) === 'in_progress' && stillAt.test(clauses.at(-1) ?? '')) return 'in_progress'
  if (steps.includes('resolved')) return 'resolved'
  if (steps.includes('in_progress') || steps.includes('doubted')) return 'in_progress'
  return steps.includes('acknowledged') ? 'acknowledged' : undefined
}

/** Told in so many words, and of nothing else (处理完毕, 已报物业); undefined where it is not. */
export function progressOutright(clauses: readonly string[]): Progress | undefined {
  return clauses.some((one) => outright.test(one)) ? readProgress(clauses) : undefined
}

/** 清完又堆了: it was done, and is there again. */
function fellBack(clauses: readonly string[]): boolean {
  return isBack(clauses.map(progressOf).filter((step) => step !== undefined))
}

/** Known not to be done, whatever it is like: left open, there again, or only wished for. */
export function staysOpen(clauses: readonly string[]): boolean {
  const left = clauses.some((one) => ['unfinished', 'doubted'].includes(progressOf(one) ?? ''))
  return left || leavesSome(clauses) || fellBack(clauses) || (!clauses.some(isDone) && clauses.some(isAhead))
}

/** Its deed is only named, or planned. */
function isAhead(clause: string): boolean {
  const deed = doneRegex.exec(clause)
  return deed !== null && (isUndone(clause, deed) || isPlanned(clause, deed))
}

/** 下午清走: what is done by then is not done yet. */
function isPlanned(clause: string, { index }: RegExpExecArray): boolean {
  if (obliged.test(clause.slice(0, index))) return true
  return planned.test(clause.slice(0, index)) && !clause.includes('了', index)
}

function isDone(clause: string): boolean {
  if (progressOf(clause) !== 'resolved') return false
  const deed = doneRegex.exec(clause)
  return deed === null || !isPlanned(clause, deed)
}

function leavesSome(clauses: readonly string[]): boolean {
  const { all = '', part = '' } = someOf.exec(clauses.join(','))?.groups ?? {}
  return (parseNumeral(part) ?? 0) < (parseNumeral(all) ?? 0)
}

function isBack(steps: readonly Step[]): boolean {
  const last = steps.findLastIndex((one) => ['resolved', 'undone', 'relapsed'].includes(one))
  const before = steps.slice(0, Math.max(0, last))
  return (
    steps[last] === 'undone' ||
    (steps[last] === 'relapsed' && before.some((one) => one === 'resolved' || one === 'undone'))
  )
}

export const progressOf = remembered(progressIn)

/** 完了完了,电梯停了: a cry, and nothing that is done with. */
const dismay = /^\s*(?:(?:完了|完蛋|坏了|坏菜|糟了?|不好|要命)了?[,!\s]?){1,4}(?=[一-龥])/

/** 今晚灯亮了: what has come, unlike 今晚修. */
function isTonight(clause: string, { index, 0: deed }: RegExpExecArray): boolean {
  return tonight.test(clause.slice(0, index)) && deed.endsWith('了')
}

/** 劝导后已收回: what came first. */
const before = /^[^,]{0,8}后(?=已)/

/** 忘修了, 但愿解决了, 修好了就销号: named, and not done. */
function isUndone(clause: string, { index, 0: deed }: RegExpExecArray): boolean {
  const before = clause.slice(0, index)
  const after = clause.slice(index + deed.length)
  return /(?:[没未不]|忘[了记]?)$/.test(before) || wished.test(before) || orderedThen.test(after)
}

/** 修好了又坏了; what is put right after it is not. */
function relapseIn(clause: string, done: RegExpExecArray | null): Step | undefined {
  const back = relapsed.exec(clause)
  if (back === null || doneRegex.test(clause.slice(back.index + back[0].length))) return undefined
  return done && done.index <= back.index ? 'undone' : 'relapsed'
}

function progressIn(said: string): Step | undefined {
  const clause = said.replace(dismay, '').replace(before, '')
  if (unfinished.some((form) => form.test(clause))) return 'unfinished'
  if (goesHimself.test(clause)) return 'acknowledged'
  if (doubted.test(clause)) return 'doubted'
  if (interim.test(clause)) return 'in_progress'
  if (underWay.test(clause)) return 'in_progress'
  const match = doneRegex.exec(clause)
  if (match && isUndone(clause, match)) return undefined
  const back = relapseIn(clause, match)
  if (back) return back
  if (
    match &&
    (!intended.test(clause.slice(0, match.index)) || isTonight(clause, match)) &&
    !obliged.test(clause.slice(0, match.index)) &&
    !(
      delegated.test(clause.slice(0, match.index)) && !/(?:了|完|好|毕|到位|干净|掉|走|咗)$/.test(match[0])
    ) &&
    !/^(?:不|吗|没|未|后|之后|以后|前|之前|时(?!间)|的时候)/.test(clause.slice(match.index + match[0].length))
  )
    return 'resolved'
  if (movingRegex.test(clause) || match) return 'in_progress'
  return takenRegex.test(clause) ? 'acknowledged' : undefined
}

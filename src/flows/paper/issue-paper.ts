// The papers of a regime: laid before whoever approves them, filed to the offices at their time, approved or not.
import { approvalKey, paperKey } from '../../domain/messaging/dedupe-keys.ts'
import { composePaper } from '../../domain/paper/compose-paper.ts'
import { maskFacts } from '../../domain/paper/masking.ts'
import { factsOfUnits } from '../../domain/paper/period-facts.ts'
import { renderPaper } from '../../domain/paper/paper-text.ts'
import {
  approversOf,
  renderApprovalReminder,
  renderInputs,
  renderLapsed,
  renderUnheard,
  type Issue,
  type NewIssue,
} from '../../domain/report/issue.ts'
import type { PaperRule } from '../../domain/report/paper-rules.ts'
import { papersDue, type PaperDue } from '../../domain/report/paper-times.ts'
import { termsOf } from '../../domain/report/term.ts'
import { addressOf, isWithin, officialsOf, unitName, unitsUnder } from '../../domain/roster/roster.ts'
import { localDay, renderInstant } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { contradictions } from '../report/contradictions.ts'
import { lyingReports } from '../report/hand-in.ts'
import { closeSchedule } from '../report/run-regime.ts'
import { operatorsIn } from '../channel/operators.ts'
import { privateAddress } from '../scene.ts'
import { showIssue } from './approval-card.ts'
import { gatherPaper } from './gather-paper.ts'
import { publishIssue, withoutMark } from './publish-issue.ts'

export type PaperInstant = (paper: PaperDue) => Date | undefined
export const filedAt: PaperInstant = ({ at }) => at
export const compiledAt: PaperInstant = ({ rule, compileAt }) => (rule.publish ? compileAt : undefined)
export const inputsAt: PaperInstant = (paper) => paper.inputsAt

export interface PaperJob {
  readonly id: string
  readonly kind: PaperRule['kind']
  readonly instant: PaperInstant
}

/** The papers whose turn it is. */
function papersNow({ nominal, regimes, community }: Occasion, job: PaperJob): readonly PaperDue[] {
  const search = { after: new Date(nominal.getTime() - 1), until: nominal, calendar: community }
  return papersDue(regimes, job, { ...search, instant: job.instant }).map(({ paper }) => paper)
}

/** Every day of the period was closed, or ended before the bot was there at all. */
export async function periodIsClosed(occasion: Occasion, job: PaperJob): Promise<boolean> {
  const { tx, now, regimes, community } = occasion
  const until = await tx.occurrences.workedOffUntil(closeSchedule(job.id), now)
  return papersNow(occasion, job)
    .flatMap(({ period }) => termsOf(regimes, job.id, { ...period, calendar: community }))
    .every((term) => term.due <= until)
}

/** Of a period before its own time the bot knows nothing, and says nothing. */
async function isKnown({ tx }: Occasion, { regime, period }: PaperDue): Promise<boolean> {
  return (await tx.closedDays.days(regime.id, period)).length > 0
}

export async function layBefore(occasion: Occasion, job: PaperJob): Promise<void> {
  for (const paper of papersNow(occasion, job)) {
    if (!(await isKnown(occasion, paper))) continue
    await layBeforeApprovers(occasion, paper, await compile(occasion, paper, paper.regime.unit))
  }
}

/** Each unit below sums up its own week, for its officials to confirm. */
export async function askForInputs(occasion: Occasion, job: PaperJob): Promise<void> {
  for (const paper of papersNow(occasion, job)) {
    if (!(await isKnown(occasion, paper))) continue
    for (const unit of inputUnits(occasion, paper))
      await layBeforeApprovers(occasion, paper, await compile(occasion, paper, unit.id))
  }
}

export async function filePaper(occasion: Occasion, job: PaperJob): Promise<void> {
  for (const paper of papersNow(occasion, job))
    if (await isKnown(occasion, paper)) await file(occasion, paper)
}

async function file(occasion: Occasion, paper: PaperDue): Promise<void> {
  const { tx, now } = occasion
  const { regime, rule, period } = paper
  const key = { regimeId: regime.id, kind: rule.kind, unitId: regime.unit, from: period.from }
  const known = await tx.issues.find(key)
  if (known?.filedAt) return
  const approved = known?.approvedAt === undefined ? undefined : known
  const stands =
    approved !== undefined &&
    approved.text === (await compose(occasion, paper, { unitId: regime.unit, late: false })).text
  const fresh = stands ? approved : await compile(occasion, paper, regime.unit)
  const issue = approved && !stands ? await lapse(occasion, paper, fresh) : fresh
  if (recipientsOf(occasion, paper).length === 0) return tellUnheard(occasion, paper, issue)
  const filed = await tx.issues.mark(issue.number, { filedAt: now })
  await send(occasion, paper, filed)
  if (rule.kind === 'monthly' && rule.picture) await askForPicture(occasion, paper, filed)
  if (filed.approvedAt) await publishIssue(occasion, filed, rule)
  else if (rule.publish) await remindApprovers(occasion, paper, filed)
}

/** Its facts are others than those that were approved: it waits for a word about these. */
async function lapse(occasion: Occasion, { rule }: PaperDue, issue: Issue): Promise<Issue> {
  const { tx, roster, now } = occasion
  const content = { text: renderLapsed(issue) }
  for (const person of approversOf(issue, rule.publish?.approver, roster)) {
    const to = privateAddress(person)
    const dedupeKey = approvalKey(`B${issue.number}`, 'lapsed', person.id)
    if (to) await tx.outbox.add({ dedupeKey, to, priority: 'notice', content }, now)
  }
  return tx.issues.mark(issue.number, { approvedAt: undefined, approvedBy: undefined })
}

/** A paper this late after its nominal time says so. */
const lateAfterMs = 5 * 60_000

async function compile(occasion: Occasion, paper: PaperDue, unitId: string): Promise<Issue> {
  const late = occasion.now.getTime() - earliest(occasion, paper).getTime() > lateAfterMs
  return occasion.tx.issues.compile(await compose(occasion, paper, { unitId, late }))
}

/** A holiday may set its time before the period itself is over. */
function earliest({ regimes, community }: Occasion, { regime, period, at }: PaperDue): Date {
  const terms = termsOf(regimes, regime.id, { ...period, calendar: community })
  return new Date(Math.max(at.getTime(), ...terms.map(({ due, graceMs }) => due.getTime() + graceMs)))
}

async function compose(
  occasion: Occasion,
  paper: PaperDue,
  { unitId, late }: { readonly unitId: string; readonly late: boolean },
): Promise<NewIssue> {
  const { tx, now, roster, community } = occasion
  const { regime, rule, period, at } = paper
  const key = { regimeId: regime.id, kind: rule.kind, unitId, from: period.from }
  const before = await tx.issues.before(key)
  const request = { regime, kind: rule.kind, period, asOf: now, sinceReportId: before?.lastReportId }
  const gathered = await gatherPaper(occasion, request)
  const whole = unitId === regime.unit
  const facts = whole ? gathered : factsOfUnits(gathered, (id) => isWithin(roster, id, unitId))
  const text = renderPaper(
    composePaper(maskFacts(facts, roster), {
      to: titles(occasion, rule.to),
      cc: titles(occasion, rule.cc),
      issuer: whole ? community.name : unitName(roster, unitId),
      issued: localDay(now, community.timeZone),
      pending: whole && rule.publish !== undefined,
      remarks: [
        ...(whole ? renderInputs(await inputsOf(occasion, paper)) : []),
        ...(await contradictions(occasion, facts, before?.compiledAt)),
        ...(await lyingReports(occasion, facts)),
        ...(whole && late ? [`本汇总因中断延至 ${renderInstant(now, community.timeZone)} 发出。`] : []),
      ],
    }),
  )
  const lastReportId = await tx.reports.lastId()
  return { ...key, to: period.to, text, lastReportId, dueAt: at, compiledAt: now }
}

function titles({ roster }: Occasion, ids: readonly string[]): string[] {
  return roster.chats.filter((c) => ids.includes(c.id)).map((c) => c.title)
}

function inputUnits({ roster }: Occasion, { regime, rule }: PaperDue) {
  const kind = rule.kind === 'weekly' ? rule.inputs?.kind : undefined
  return unitsUnder(roster, regime.unit).filter((unit) => unit.kind === kind && unit.id !== regime.unit)
}

async function inputsOf(occasion: Occasion, paper: PaperDue) {
  const { regime, rule, period } = paper
  const inputs = []
  for (const { id, name } of inputUnits(occasion, paper)) {
    const key = { regimeId: regime.id, kind: rule.kind, unitId: id, from: period.from }
    inputs.push({ name, confirmed: (await occasion.tx.issues.find(key))?.approvedAt !== undefined })
  }
  return inputs
}

function recipientsOf({ roster }: Occasion, { rule }: PaperDue) {
  return roster.chats.filter((c) => [...rule.to, ...rule.cc].includes(c.id))
}

/** Nobody is left to file it to: it stays unfiled, and those who can mend that hear of it. */
async function tellUnheard(occasion: Occasion, { regime }: PaperDue, issue: Issue): Promise<void> {
  const { tx, roster, community, now } = occasion
  const content = { text: renderUnheard(issue) }
  for (const person of new Set([...officialsOf(roster, regime.unit), ...operatorsIn(roster, community)])) {
    const to = privateAddress(person)
    const dedupeKey = approvalKey(`B${issue.number}`, 'unheard', person.id)
    if (to) await tx.outbox.add({ dedupeKey, to, priority: 'escalation', content }, now)
  }
}

async function send(occasion: Occasion, paper: PaperDue, issue: Issue): Promise<void> {
  const { tx, now } = occasion
  const content = { text: issue.approvedAt ? withoutMark(issue.text) : issue.text }
  for (const chat of recipientsOf(occasion, paper)) {
    const to = addressOf(chat)
    await tx.outbox.add(
      { dedupeKey: paperKey(`B${issue.number}`, chat.id), to, priority: 'paper', content },
      now,
    )
  }
}

/** Drawn by the exporter, outside this transaction, of the records as they stand. */
async function askForPicture(
  { tx, roster, now }: Occasion,
  { rule, regime, period }: PaperDue,
  { number }: Issue,
): Promise<void> {
  for (const chat of roster.chats.filter((c) => rule.to.includes(c.id))) {
    const to = addressOf(chat)
    const asked = { askedBy: `issue:B${number}`, unmasked: false, to }
    await tx.exports.ask({ subject: 'paper', regimeId: regime.id, period, format: 'png', ...asked }, now)
  }
}

async function layBeforeApprovers(
  occasion: Occasion,
  { rule, regime }: PaperDue,
  issue: Issue,
): Promise<void> {
  const approver = issue.unitId === regime.unit ? rule.publish?.approver : undefined
  for (const person of approversOf(issue, approver, occasion.roster)) await showIssue(occasion, issue, person)
}

/** Once when it had to be filed as it was, with its text where that is another one now; once more some hours later unless it is approved by then. */
const againMs = 3 * 3_600_000

async function remindApprovers(occasion: Occasion, { rule }: PaperDue, issue: Issue): Promise<void> {
  const { tx, now, roster } = occasion
  const content = { text: renderApprovalReminder(issue) }
  for (const person of approversOf(issue, rule.publish?.approver, roster)) {
    const to = privateAddress(person)
    if (!to) continue
    const remind = (time: 'filed' | 'later', notBefore: Date) => {
      const dedupeKey = approvalKey(`B${issue.number}`, time, person.id)
      return tx.outbox.add({ dedupeKey, to, priority: 'nudge', content, notBefore }, now)
    }
    if (!(await showIssue(occasion, issue, person))) await remind('filed', now)
    await remind('later', new Date(now.getTime() + againMs))
  }
}

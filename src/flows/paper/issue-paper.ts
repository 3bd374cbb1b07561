// The papers of a regime: laid before whoever approves them, filed to the offices at their time, approved or not.
import { renderApproved } from '../../domain/paper/paper-text.ts'
import { approvalKey, paperKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderUnheard, type Issue } from '../../domain/report/issue.ts'
import type { PaperDue } from '../../domain/report/paper-times.ts'
import { addressOf, officialsOf } from '../../domain/roster/roster.ts'
import { operatorsIn } from '../channel/operators.ts'
import type { Occasion } from '../occasion.ts'
import { tellPrivately } from '../tell.ts'
import { lapse, layBeforeApprovers, remindApprovers } from './ask-approvers.ts'
import { compile, compose, inputUnits } from './compose-issue.ts'
import { isKnown, papersNow, type PaperJob } from './paper-turn.ts'
import { publishIssue } from './publish-issue.ts'

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

function recipientsOf({ roster }: Occasion, { rule }: PaperDue) {
  return roster.chats.filter((c) => [...rule.to, ...rule.cc].includes(c.id))
}

/** Nobody is left to file it to: it stays unfiled, and those who can mend that hear of it. */
async function tellUnheard(occasion: Occasion, { regime }: PaperDue, issue: Issue): Promise<void> {
  const { roster, community } = occasion
  const content = { text: renderUnheard(issue) }
  for (const person of new Set([...officialsOf(roster, regime.unit), ...operatorsIn(roster, community)])) {
    const dedupeKey = approvalKey(`B${issue.number}`, 'unheard', person.id)
    await tellPrivately(occasion, person, { dedupeKey, priority: 'escalation', content })
  }
}

async function send(occasion: Occasion, paper: PaperDue, issue: Issue): Promise<void> {
  const { tx, now } = occasion
  const content = { text: issue.approvedAt ? renderApproved(issue.text) : issue.text }
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

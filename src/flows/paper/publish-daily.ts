// The paper of the day before, to every chat that gets it.
import { composePaper } from '../../domain/paper/compose-paper.ts'
import { maskFacts } from '../../domain/paper/masking.ts'
import { renderPaper } from '../../domain/paper/paper-text.ts'
import { termsOf, type Term } from '../../domain/report/term.ts'
import { addDays, localDay, renderInstant, type LocalDay } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { closeSchedule, summaryOf, termsNow } from '../report/run-regime.ts'
import { gatherPaper } from './gather-paper.ts'

/** A paper this late after its nominal time says so. */
const lateAfterMs = 5 * 60_000

export async function publishSummary(occasion: Occasion, id: string): Promise<void> {
  for (const term of termsNow(occasion, id, summaryOf)) await publishTerm(occasion, term)
}

async function publishTerm(occasion: Occasion, { regime, day, due }: Term): Promise<void> {
  const { tx, roster, nominal, now, community } = occasion
  // Of a day before its own time the bot knows nothing, and says nothing.
  if (!(await tx.occurrences.taken(closeSchedule(regime.id), due))) return
  const facts = await gatherPaper(occasion, {
    regime,
    kind: 'daily',
    period: { from: day, to: day },
    asOf: now,
    sinceReportId: await lastIssued(occasion, regime.id, day),
  })
  const chats = roster.chats.filter((c) => regime.recipients.includes(c.id))
  const isLate = now.getTime() - nominal.getTime() > lateAfterMs
  const paper = composePaper(maskFacts(facts, roster), {
    to: chats.map((c) => c.title),
    cc: [],
    issuer: community.name,
    issued: localDay(now, community.timeZone),
    pending: false,
    remarks: isLate ? [`本汇总因中断延至 ${renderInstant(now, community.timeZone)} 发出。`] : [],
  })
  const content = { text: renderPaper(paper) }
  for (const chat of chats) {
    const to = { channel: chat.channel, chatId: chat.chat }
    await tx.outbox.add(
      { dedupeKey: `summary:${regime.id}:${day}:${chat.id}`, to, priority: 'paper', content },
      now,
    )
  }
}

/** The longest cadence, half a year, and what a holiday may add. */
const longestGapDays = 200

/** The last report that the paper before this one could know; undefined where this one is the first. */
async function lastIssued(occasion: Occasion, id: string, day: LocalDay): Promise<number | undefined> {
  const { tx, regimes, community } = occasion
  const span = { from: addDays(day, -longestGapDays), to: addDays(day, -1), calendar: community }
  const before = termsOf(regimes, id, span).at(-1)
  const [issued] = before ? summaryOf(before, community.timeZone) : []
  return issued && tx.reports.lastIdBefore(issued)
}

// The paper of the day before, to every chat that gets it.
import { composePaper } from '../../domain/paper/compose-paper.ts'
import { maskFacts } from '../../domain/paper/masking.ts'
import { renderPaper } from '../../domain/paper/paper-text.ts'
import type { Term } from '../../domain/report/term.ts'
import { localDay, renderInstant } from '../../domain/time/local-day.ts'
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
    sinceReportId: undefined,
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

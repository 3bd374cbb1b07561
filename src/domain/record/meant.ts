// Asks whether a message means that nothing happened, and reads the answer.
import type { Reading } from '../message/reading.ts'
import { unitName, type Roster } from '../roster/roster.ts'
import { renderDay } from '../time/local-day.ts'

/** How long a yes or no is waited for. */
export const meantMs = 30 * 60_000

export function parseYesNo(text: string): boolean | undefined {
  const said = text.trim().replace(/[。！!~～]+$/u, '')
  if (/^(?:是|是的|对|对的|嗯|没错|系|係)$/u.test(said)) return true
  return /^(?:不是|不对|不|否|没有|唔系|唔係)$/u.test(said) ? false : undefined
}

export function renderAskMeant(reading: Reading, roster: Roster): string {
  const grids = 'grids' in reading ? reading.grids.map((id) => unitName(roster, id)).join('、') : ''
  const days = reading.intent === 'late_report' ? reading.days.map(renderDay).join('、') : '今天'
  return `没看准：您是报${grids}${days}零报告吗？请回“是”或“不是”。`
}

export function renderNotMeant(): string {
  return '好的，没有登记零报告。'
}

// What a report's number stands for: every version of its grid and day with the message that says so.
import { numbered } from '../messaging/numbered.ts'
import { renderDay, renderInstant } from '../time/local-day.ts'
import { reportNames, type Report } from './report.ts'

export interface TracedVersion {
  readonly report: Report
  /** As it was written; undefined: it is no message, or was cleared after its time. */
  readonly text: string | undefined
}

const traced = new RegExp(
  `^(?:查|看)?\\s*${numbered('R')}\\s*(?:的?(?:原文|依据|出处|详情|来源))?[。!?]?$`,
  'i',
)

/** `R12`, `R12 原文`. */
export function parseTrace(text: string): number | undefined {
  const said = traced.exec(text)
  return said ? Number(said[1]) : undefined
}

/** Oldest first; the last one counts. */
export function renderTrace(
  unit: string,
  versions: readonly TracedVersion[],
  { timeZone, words }: { timeZone: string; words: boolean },
): string {
  const day = versions[0]?.report.day ?? ''
  const lines = versions.map(({ report, text }, i) => {
    const late = report.late ? '（迟报）' : ''
    const incident = report.incidentNumber === undefined ? '' : `，见 #${report.incidentNumber}`
    const stands = i === versions.length - 1 ? '' : '（已被后一条代替）'
    const head = `R${report.id} ${reportNames[report.kind]}${late}，${report.personName} ${renderInstant(report.sentAt, timeZone)}${incident}${stands}`
    return words ? `${head}\n    原文：${text?.replaceAll('\n', ' ') ?? '已过保存期'}` : head
  })
  return [`${unit} ${renderDay(day)}：`, ...lines, ...(words ? [] : ['原文请私聊我查。'])].join('\n')
}

/** What is not there and what may not be seen sound the same. */
export function renderUntraced(id: number): string {
  return `没有查到您能看的 R${id}。报告由本网格的人和管它的干部查。`
}

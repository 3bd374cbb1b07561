// What is done about each intent: one line a feature.
import type { Reading } from '../domain/message/reading.ts'
import {
  renderCourtesy,
  renderHelp,
  renderNotUnderstood,
  renderOrderRefused,
  renderUnknownOrder,
  type Courtesy,
} from '../domain/messaging/help.ts'
import { tellsOfDanger } from '../domain/messaging/hearing.ts'
import { renderDraftRefusal, renderUnsent } from '../domain/notice/notice-drafting.ts'
import { answerQuestion } from '../flows/question/answer-question.ts'
import { bookZeroReport } from '../flows/report/book-reports.ts'
import { correctReport } from '../flows/report/correct-report.ts'
import { draftNotice } from '../flows/notice/draft-notice.ts'
import { bookLate } from '../flows/incident/late-incident.ts'
import { openIncidents } from '../flows/incident/open-incident.ts'
import { readingOf } from '../flows/reading-of.ts'
import { noteRefusal, reply, type MessageScene } from '../flows/scene.ts'
import { takeSpoken } from '../flows/record/take-spoken.ts'
import { tellStatus } from '../flows/record/tell-status.ts'
import { updateIncidents } from '../flows/incident/update-incident.ts'

type Handlers = {
  readonly [Intent in Reading['intent']]: (
    scene: MessageScene,
    reading: Extract<Reading, { intent: Intent }>,
  ) => Promise<void>
}

const handlers: Handlers = {
  zero_report: bookZeroReport,
  late_report: bookLate,
  correction: correctReport,
  incident: openIncidents,
  incident_update: updateIncidents,
  notice: draftNotice,
  question: answerQuestion,
  query_status: tellStatus,
  help: tellHelp,
  chatter: tellNotUnderstood,
  ack: async () => {},
}

export async function handle(scene: MessageScene, reading: Reading): Promise<void> {
  const settled = scene.event.spoken ? await takeSpoken(scene, reading) : reading
  if (!settled) return
  const handler = handlers[settled.intent] as (scene: MessageScene, reading: Reading) => Promise<void>
  await handler(scene, settled)
  const { alsoCases: cases } = settled
  if (cases) await updateIncidents(scene, { intent: 'incident_update', cases, location: undefined }, 'cases')
}

export async function tellHelp(scene: MessageScene): Promise<void> {
  await reply(scene, 'answer', { text: renderHelp(scene.member, botName(scene)) })
}

/** Nothing is read in it but danger; where it names another bot nothing is said. */
export async function tellUnknownOrder(scene: MessageScene): Promise<boolean> {
  const { event, chat } = scene
  if (tellsOfDanger(readingOf(scene), event.text)) return false
  const isMeant = event.addressed || (chat?.audience === 'staff' && !/[@＠]/.test(event.text))
  const text = renderUnknownOrder(botName(scene))
  if (isMeant) await reply(scene, 'answer', { text })
  return true
}

/** False: said to somebody else. */
export async function answerCourtesy(scene: MessageScene, courtesy: Courtesy): Promise<boolean> {
  const text = renderCourtesy(courtesy, botName(scene))
  if (scene.event.addressed) await reply(scene, 'answer', { text })
  return scene.event.addressed
}

async function tellNotUnderstood(
  scene: MessageScene,
  { unsent, orders }: Extract<Reading, { intent: 'chatter' }>,
): Promise<void> {
  const { member, community } = scene
  if (orders) {
    noteRefusal(scene, 'order')
    return reply(scene, 'answer', { text: renderOrderRefused() })
  }
  if (unsent && member.role !== 'official') {
    noteRefusal(scene, 'notice')
    const text = renderDraftRefusal({ outcome: 'not-official' }, community.timeZone)
    return reply(scene, 'answer', { text })
  }
  const text = unsent ? renderUnsent(unsent) : renderNotUnderstood(botName(scene))
  await reply(scene, 'answer', { text })
}

function botName(scene: MessageScene): string {
  return scene.community.botNames[0] ?? ''
}

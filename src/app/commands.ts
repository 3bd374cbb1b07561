// What is obeyed before a message is read for its meaning: one line a command, the first that fits, with its policy where it came edited or by voice.
import { parseCaseCommand } from '../domain/incident/case-command.ts'
import { parseUnhappy } from '../domain/incident/unhappy.ts'
import { parseEventEnd } from '../domain/incident/rules/incident-rules.ts'
import { parseProposalCommand } from '../domain/incident/proposal-command.ts'
import { parseBareWord } from '../domain/messaging/bare-word.ts'
import { tellsOfDanger } from '../domain/messaging/hearing.ts'
import { parseDeadLetterCommand } from '../domain/messaging/dead-letter-command.ts'
import { parseHelpCommand, parseSlashOrder } from '../domain/messaging/command.ts'
import { parseCourtesy } from '../domain/messaging/help.ts'
import { parseDutyCommand } from '../domain/duty/duty-command.ts'
import { parseBurden } from '../domain/person/burden.ts'
import { parseDataRequest } from '../domain/person/data-request.ts'
import { parseWhoAmI } from '../domain/person/who-am-i.ts'
import { parseSpokenChange, parseSpokenOrder, speaksOfDraft } from '../domain/notice/draft-words.ts'
import { parseExpiry, parseNoticeCommand, parseNoticeNumber } from '../domain/notice/notice-command.ts'
import { parseReminderCommand } from '../domain/notice/reminder-command.ts'
import { parseExportCommand } from '../domain/paper/export-command.ts'
import { parseChoice, parseVote } from '../domain/question/question-command.ts'
import { parseApproval } from '../domain/report/issue.ts'
import { parseReferralCommand } from '../domain/question/referral-command.ts'
import { parseWithdrawal } from '../domain/report/report-command.ts'
import { parsePassOn } from '../domain/report/written-report.ts'
import { parseTrace } from '../domain/report/trace.ts'
import { parseHolidayNotice } from '../domain/time/holiday-notice.ts'
import { parseYesNo } from '../domain/record/meant.ts'
import { parseRosterCommand, type RosterCommand } from '../domain/roster/roster-command.ts'
import { enterYear } from '../flows/calendar/enter-year.ts'
import { endEvent } from '../flows/incident/end-event.ts'
import { hearUnhappy } from '../flows/incident/hear-unhappy.ts'
import { orderIncident } from '../flows/incident/order-incident.ts'
import { obeyDuty } from '../flows/duty/review-duties.ts'
import { settleByNumber } from '../flows/incident/propose-incident.ts'
import { handleDeadLetters } from '../flows/messaging/dead-letters.ts'
import { listDrafts, listWaiting } from '../flows/messaging/list-waiting.ts'
import { handleNotice, showNotice, tellUnchanged } from '../flows/notice/handle-notice.ts'
import { handleReminder } from '../flows/notice/handle-reminder.ts'
import { setExpiry } from '../flows/notice/set-expiry.ts'
import { askExport } from '../flows/paper/ask-export.ts'
import { inspect, inspectionIn } from '../flows/inspection/inspect.ts'
import { approveIssue } from '../flows/paper/approve-issue.ts'
import { tellBurden } from '../flows/person/tell-burden.ts'
import { tellData } from '../flows/person/tell-data.ts'
import { tellWho } from '../flows/person/tell-who.ts'
import { answerByQuote, obeyReferral, quotedIn } from '../flows/question/answer-referral.ts'
import { resolveChoice } from '../flows/question/answer-question.ts'
import { voteByWord } from '../flows/question/vote-on-answer.ts'
import { answerMeant } from '../flows/record/ask-meant.ts'
import { withdrawReport } from '../flows/report/correct-report.ts'
import { handedInBy, handIn, passOn } from '../flows/report/hand-in.ts'
import { dayMendedIn, gridsTooIn, holdIn, holdZero, moveZero, widenZero } from '../flows/report/own-zero.ts'
import { traceReport } from '../flows/report/trace-report.ts'
import { bindByCode, rebindByWord } from '../flows/roster/bind-chat.ts'
import { joinByCode, leaveRoster } from '../flows/roster/enrol.ts'
import { absenceIn, reportsBesides, setAbsence } from '../flows/roster/set-absence.ts'
import { keepShifts, shiftOrderIn } from '../flows/shift/keep-shifts.ts'
import { readingOf } from '../flows/reading-of.ts'
import type { MessageScene } from '../flows/scene.ts'
import { answerCourtesy, handle, tellHelp, tellUnknownOrder } from './handlers.ts'
import { always, command, talk, typed, type Command } from './inbox/obey.ts'

/** Heard in any chat, bound or not. */
export const codes: readonly Command[] = [command(parseRosterCommand, enrol)]

export const commands: readonly Command[] = [
  command(parseHelpCommand, tellHelp),
  command(parseSlashOrder, tellUnknownOrder, always),
  command(parseCourtesy, answerCourtesy, talk),
  command(parseDataRequest, tellData),
  command(parseWhoAmI, tellWho),
  command(parseBurden, tellBurden),
  command(parseHolidayNotice, enterYear),
  command(parseWithdrawal, withdrawReport),
  command(holdIn, holdZero, talk),
  command(dayMendedIn, moveZero, talk),
  command(gridsTooIn, widenZero, talk),
  command(parseTrace, traceReport),
  command(parsePassOn, passOn),
  command(shiftOrderIn, keepShifts),
  command(absenceIn, setAbsence, { ...typed, besides: reportsBesides }),
  command(handedInBy, handIn),
  command(parseNoticeCommand, handleNotice),
  command(parseNoticeNumber, showNotice),
  command(parseSpokenOrder, handleNotice),
  command(parseSpokenChange, tellUnchanged),
  command(parseExpiry, setExpiry),
  command(parseReminderCommand, handleReminder),
  command(parseDutyCommand, obeyDuty),
  command(parseApproval, approveIssue),
  command(parseProposalCommand, settleByNumber),
  command(parseYesNo, sayWhatWasMeant, talk),
  command(parseBareWord, listWaiting, talk),
  command(ofDraft, listDrafts, { ...talk, besides: isDanger }),
  command(parseCaseCommand, orderIncident),
  command(parseUnhappy, hearUnhappy, { ...talk, besides: isDanger }),
  command(inspectionIn, inspect, always),
  command(parseEventEnd, endEvent, talk),
  command(parseDeadLetterCommand, handleDeadLetters),
  command(parseExportCommand, askExport),
  command(parseReferralCommand, obeyReferral),
  command(parseVote, voteByWord, talk),
  command(parseChoice, resolveChoice, talk),
  command(quotedIn, answerByQuote),
]

function isDanger(scene: MessageScene): boolean {
  return tellsOfDanger(readingOf(scene), scene.event.text)
}

function ofDraft(text: string): true | undefined {
  return speaksOfDraft(text) || undefined
}

async function sayWhatWasMeant(scene: MessageScene, yes: boolean): Promise<boolean> {
  const answered = await answerMeant(scene, yes)
  if (answered !== undefined && answered !== 'done') await handle(answered.scene, answered.reading)
  return answered !== undefined
}

function enrol(scene: MessageScene, command: RosterCommand): Promise<boolean | void> {
  if (command.name === 'leave') return leaveRoster(scene)
  if (command.name === 'rebind') return rebindByWord(scene, command.title)
  const binds = command.name === 'bind' || (command.name === 'start' && scene.event.chat.kind === 'group')
  return binds ? bindByCode(scene, command.code) : joinByCode(scene, command.code)
}

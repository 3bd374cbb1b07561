// Every column that may hold a resident's account, name or words, and what becomes of it when he is forgotten.

/** `emptied` in what is his, by `forget.ts`; `deleted` with its row; `record`: stays, for the reason given. */
type Fate = 'emptied' | 'deleted' | `record: ${string}`

/** A test compares them with the schema: a new column of such a name must be decided here. */
export const personalColumns: Readonly<Record<string, Readonly<Record<string, Fate>>>> = {
  InboxEvent: { chatId: 'emptied', accountId: 'emptied', event: 'emptied' },
  OutboxMessage: { chatId: 'emptied', dedupeKey: 'emptied', content: 'emptied' },
  Incident: {
    chatId: 'emptied',
    accountId: 'emptied',
    reporterName: 'emptied',
    text: 'record: what happened, his name taken out',
    location: 'record: where it happened, his name taken out',
    handlerName: 'record: staff',
  },
  IncidentStep: { personName: 'emptied', text: 'record: what was done, his name taken out' },
  IncidentCard: { chatId: 'record: a staff group' },
  Question: {
    chatId: 'emptied',
    askerId: 'emptied',
    askerName: 'emptied',
    text: 'emptied',
    answer: 'record: what the bot said',
  },
  QuestionVote: { accountId: 'deleted' },
  QuestionReferral: { answer: 'record: what an official said' },
  NoticeAck: { chatId: 'emptied', accountId: 'emptied', name: 'emptied' },
  Prompt: { chatId: 'deleted', accountId: 'deleted', data: 'deleted' },
  Attachment: { chatId: 'emptied', accountId: 'emptied', attachment: 'emptied' },
  RosterChange: { accountId: 'record: the audit, without a name' },
  RosterEntry: { data: 'record: staff; of one who left, whose account is nobody’s' },
  Report: { personName: 'record: staff' },
  WrittenReport: { text: 'record: staff', fileName: 'record: staff' },
  HandOver: { fromName: 'record: staff', text: 'record: staff' },
  LocalEvent: { name: 'record: an event, not a person', personName: 'record: staff' },
  Inspection: { text: 'record: staff', personName: 'record: staff' },
  DutyDecision: { byName: 'record: staff' },
  Notice: { authorName: 'record: staff', signerName: 'record: staff', signedText: 'record: staff' },
  Reminder: { ownerName: 'record: staff', text: 'record: staff' },
  Issue: { text: 'record: what was filed' },
  FaqEntry: { question: 'record: an official’s wording', answer: 'record: an official’s wording' },
  PaperExport: { chatId: 'record: an official’s chat' },
  LostGroup: { chat: 'record: a group' },
  Document: { name: 'record: a plan' },
  ClosedDay: { data: 'record: staff' },
  RegimeVersion: { data: 'record: a rule' },
  Revision: { name: 'record: a copy kept in memory' },
  Schedule: { name: 'record: a schedule' },
}

// Rows for store tests: complete, and different where a test says so.
import { storedKey } from '../../src/domain/messaging/dedupe-keys.ts'
import type { ChatEvent, ChatMessage } from '../../src/domain/messaging/chat-event.ts'
import type { IncidentStep, NewIncident } from '../../src/domain/incident/incident.ts'
import { plainWatch } from '../../src/domain/incident/watch-plan.ts'
import type { NewMessage } from '../../src/domain/messaging/outbox.ts'
import type { NewReport } from '../../src/domain/report/report.ts'

const start = Date.UTC(2026, 2, 2, 1)

/** Seconds after the start of the tests' time, 2026-03-02 09:00 in Shanghai. */
export function at(seconds: number): Date {
  return new Date(start + seconds * 1000)
}

export function message(eventKey: string, chatId: string, changes: Partial<ChatMessage> = {}): ChatEvent {
  return {
    kind: 'new',
    channel: 'telegram',
    account: 'bot',
    eventKey,
    chat: { id: chatId, kind: 'group', title: '河东一组' },
    sender: { accountId: '7', name: '李"四"\n🙂' },
    sentAt: at(-5),
    messageId: `m-${eventKey}`,
    text: '今天没事 \u202e __x__',
    addressed: false,
    attachments: [{ kind: 'photo', ref: 'file-1' }],
    ...changes,
  }
}

export function outgoing(dedupeKey: string, changes: Partial<NewMessage> = {}): NewMessage {
  return {
    dedupeKey: storedKey(dedupeKey),
    to: { channel: 'telegram', chatId: 'g1' },
    priority: 'receipt',
    content: { text: '已收到', buttons: [[{ label: '撤回', token: 't1', word: '撤回 R1' }]] },
    ...changes,
  }
}

export function zeroReport(gridId: string, changes: Partial<NewReport> = {}): NewReport {
  return {
    regimeId: 'daily',
    gridId,
    day: '2026-03-02',
    kind: 'zero',
    late: false,
    personId: 'li',
    personName: '李四',
    sentAt: at(0),
    eventId: 1,
    incidentNumber: undefined,
    ...changes,
  }
}

export function incident(changes: Partial<NewIncident> = {}): NewIncident {
  return {
    state: 'reported',
    category: 'facility',
    gridId: 'grid-3',
    location: undefined,
    count: undefined,
    urgent: false,
    text: '路灯不亮',
    day: '2026-03-02',
    foundAt: undefined,
    reportedAt: at(0),
    disposedAt: undefined,
    limitAt: at(3600),
    startedAt: undefined,
    countsFrom: at(0),
    limitRule: '24 小时内',
    extensionTo: undefined,
    extended: false,
    source: 'staff',
    access: 'open',
    unitId: undefined,
    rung: 0,
    handlerId: undefined,
    handlerName: undefined,
    duplicateOf: undefined,
    reward: undefined,
    satisfied: undefined,
    seenBy: [],
    watch: plainWatch,
    stage: 0,
    nudges: 0,
    touchedAt: at(0),
    reporterId: undefined,
    reporterName: '王五',
    chat: { channel: 'wechat', chatId: 'g2' },
    chatKind: 'group',
    accountId: 'wx-5',
    ...changes,
  }
}

export function step(kind: IncidentStep['kind'], seconds: number): IncidentStep {
  return { at: at(seconds), kind, personId: undefined, personName: '王五', text: kind, eventId: 4 }
}

// A small community and its records for domain tests: complete, and different where a test says so.
import type { Community } from '../../src/domain/community/community.ts'
import { parseCommunity } from '../../src/domain/community/parse-community.ts'
import type { Incident } from '../../src/domain/incident/incident.ts'
import type { Notice } from '../../src/domain/notice/notice.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { memberOf, type Member, type Unit } from '../../src/domain/roster/roster.ts'
import { incident as newIncident } from '../store/sample-rows.ts'

export const zone = 'Asia/Shanghai'

/** A clock time of 2026-03-16 in Shanghai. */
export function at(time: string): Date {
  return new Date(`2026-03-16T${time}:00+08:00`)
}

export const source = {
  name: '河西社区',
  units: [
    { id: 'lantian', name: '蓝田镇', kind: 'town' },
    { id: 'hexi', name: '河西社区', kind: 'community', parent: 'lantian' },
    { id: 'g1', name: '1号网格', kind: 'grid', parent: 'hexi' },
    { id: 'g2', name: '2号网格', kind: 'grid', parent: 'hexi' },
    { id: 'g3', name: '3号网格', kind: 'grid', parent: 'hexi' },
    { id: 'hedong', name: '河东社区', kind: 'community', parent: 'lantian' },
    { id: 'g4', name: '4号网格', kind: 'grid', parent: 'hedong' },
    { id: 'lamps', name: '路灯所', kind: 'office', parent: 'lantian' },
  ],
  people: [
    { id: 'qian', name: '钱敏', roles: [{ role: 'official', unit: 'hexi' }], accounts: account('qian') },
    {
      id: 'zhou',
      name: '周立',
      roles: [
        { role: 'grid', unit: 'g1' },
        { role: 'grid', unit: 'g2' },
      ],
      accounts: account('zhou'),
    },
    {
      id: 'wu',
      name: '吴桐',
      roles: [
        { role: 'official', unit: 'lamps' },
        { role: 'grid', unit: 'g3' },
      ],
      accounts: account('wu'),
    },
    { id: 'qin', name: '秦川', roles: [{ role: 'official', unit: 'lantian' }], accounts: account('qin') },
  ],
  chats: [
    chat('staff', { title: '河西工作群', unit: 'hexi', audience: 'staff' }),
    chat('homes', { title: '河西居民群', unit: 'hexi', audience: 'residents' }),
    chat('first', { title: '一号楼群', unit: 'g1', audience: 'residents' }),
    chat('east', { title: '河东工作群', unit: 'hedong', audience: 'staff' }),
  ],
  regimes: [{ id: 'daily', name: '零报告', unit: 'hexi', opens: '06:00', recipients: ['staff'] }],
  reminders: [{ id: 'sweep', cron: '0 15 * * 5', chat: 'staff', text: '大扫除' }],
}

function account(id: string) {
  return [{ channel: 'telegram', id }]
}

function chat(id: string, rest: { title: string; unit: string; audience: string }) {
  return { id, ...rest, channel: 'telegram', chat: `-${id}` }
}

export const community = parsed(source)
export const grids = community.units.filter((u) => u.kind === 'grid' && u.parent === 'hexi')

export function parsed(document: unknown): Community {
  const result = parseCommunity(document)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.community
}

export function member(accountId: string): Member {
  return memberOf(community, { channel: 'telegram', accountId, name: '某居民' })
}

export function unit(id: string): Unit {
  const found = community.units.find((u) => u.id === id)
  if (!found) throw new Error(`no unit ${id}`)
  return found
}

export function report(changes: Partial<Report> = {}): Report {
  return {
    id: 1,
    regimeId: 'daily',
    gridId: 'g1',
    day: '2026-03-16',
    kind: 'zero',
    version: 1,
    late: false,
    personId: 'zhou',
    personName: '周立',
    sentAt: at('16:00'),
    eventId: 1,
    incidentNumber: undefined,
    ...changes,
  }
}

export function incident(changes: Partial<Incident> = {}): Incident {
  const opened = newIncident({
    gridId: 'g1',
    location: '北门',
    text: '北门路灯不亮',
    day: '2026-03-16',
    reportedAt: at('09:00'),
    limitAt: new Date('2026-03-17T09:00:00+08:00'),
    countsFrom: at('09:00'),
    touchedAt: at('09:00'),
    reporterId: 'zhou',
    reporterName: '周立',
    chat: { channel: 'telegram', chatId: '-staff' },
    accountId: 'zhou',
  })
  return { ...opened, number: 12, escalatedAt: undefined, version: 1, ...changes }
}

/** Once, to be confirmed by nobody. */
export const plainTerms = {
  timetable: undefined,
  endsAt: undefined,
  expiresAt: undefined,
  urgent: false,
  asks: undefined,
  files: [],
  replaces: undefined,
  eventId: undefined,
}

export function notice(changes: Partial<Notice> = {}): Notice {
  return {
    id: 5,
    state: 'draft',
    authorId: 'qian',
    authorName: '钱敏',
    signerId: undefined,
    signerName: undefined,
    body: '周四洗水箱，请储水',
    chatIds: ['homes'],
    sendAt: undefined,
    createdAt: at('09:00'),
    version: 1,
    paused: false,
    ...plainTerms,
    signedText: undefined,
    hash: undefined,
    ...changes,
  }
}

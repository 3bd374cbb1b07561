// What somebody may know and have deleted of what is kept of him, by fixed words in a private chat.
import { personOf, renderRoles, type Member, type Roster } from '../roster/roster.ts'
import type { PersonalData } from './personal-data-rows.ts'

export type DataRequest = 'show' | 'delete' | 'delete-for-sure'

export function parseDataRequest(text: string): DataRequest | undefined {
  const [, words] = /^(我的数据|删除我的数据|确认删除我的数据)[。!?]?$/.exec(text) ?? []
  if (words === undefined) return undefined
  return words === '我的数据' ? 'show' : words === '删除我的数据' ? 'delete' : 'delete-for-sure'
}

/** What stands in the place of a forgotten name. */
export const forgottenName = '居民'

/** Reports of staff are records of their office; a resident may be forgotten. */
export function mayForget(member: Member): boolean {
  return member.personId === undefined
}

export function renderAskPrivately(): string {
  return '查看或删除个人数据请私聊我，群里不说。'
}

export function renderData(data: PersonalData, member: Member, roster: Roster): string {
  const person = personOf(roster, member.personId)
  const role = person ? `，登记为${renderRoles(roster, person.roles)}` : '，没有登记'
  const { incidents, questions, messages, attachments } = data
  const numbers = incidents.length > 0 ? `（${incidents.map((n) => `#${n}`).join('、')}）` : ''
  return [
    `您的账号：${member.name}${role}。`,
    `消息 ${messages} 条、提问 ${questions} 个、上报事件 ${incidents.length} 件${numbers}、附件 ${attachments} 个。`,
    mayForget(member)
      ? '要删除请发“删除我的数据”。'
      : '您是登记人员，报告和处理记录按工作档案保留；退出请发“退出登记”。',
  ].join('\n')
}

export function renderDeletionAsked(): string {
  return [
    '将删除您的姓名和账号、您发过的原话、提问和与事件无关的附件。',
    '保留：事件经过（含报来的情况和照片，不再显示是谁报的，也就无法再通知您结果）、已印发的报表、工作人员的回答；别人的消息里提到您的话；登记、查看和删除的操作记录只留账号，不留姓名。',
    '还没发完的消息和这次的回复，到保存期满才清除。删除后不能恢复。确定请发“确认删除我的数据”。',
  ].join('\n')
}

export function renderDeleted({ incidents, questions, messages, attachments }: PersonalData): string {
  return `已删除：消息 ${messages} 条、附件 ${attachments} 个；${questions} 个提问和 ${incidents.length} 件事件里已去掉您的姓名和账号。`
}

export function renderKeptAsRecord(): string {
  return '您是登记人员，报告和处理记录是工作档案，不能删除。退出登记请发“退出登记”，之后账号不再有权限。'
}

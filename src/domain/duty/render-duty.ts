// A proposed duty in words: what the plan says, where, and what is doubtful about it.
import { renderCadenceType } from './cadence/cadence.ts'
import type { Duty, DutyProposal, Source } from './duty.ts'

export function renderSource({ file, lines: [first, last], place, plan }: Source): string {
  return `《${plan}》${file} ${place ?? (first === last ? `第${first}行` : `第${first}-${last}行`)}`
}

function renderDuty({ cadence, who, what, to }: Duty): string {
  return `【${renderCadenceType(cadence.type)} ${cadence.value}】${who ? `${who}：` : ''}${what}${to ? `（报${to}）` : ''}`
}

export function renderProposal(duty: DutyProposal): string {
  const { cadence, ifMissed, secret, conflicts, source, alsoIn, quote } = duty
  return [
    renderDuty(duty),
    `原文：${quote}`,
    `出处：${renderSource(source)}${alsoIn.length > 0 ? `，另见${alsoIn.length}处` : ''}`,
    ifMissed && `未办：${ifMissed}`,
    cadence.unknown && renderUnknown(cadence.unknown),
    secret && '保密：只能由督查人员知悉，不在群里出现。',
    ...conflicts.map((conflict) => `注意：${conflict}。`),
  ]
    .filter(Boolean)
    .join('\n')
}

/** To whoever may go through them, once for all that a round of imports brought; `unread`: those that nobody may. */
export function renderProposed(count: number, unread: number): string {
  const open = `新导入的方案里读到 ${count} 条有时间要求的职责，还没有人审。私聊发“职责”可以逐条看；确认了才会提醒，不是我们的可以排除。`
  const closed = `新导入的方案里有 ${unread} 条保密检查，只有督查员能看，现在没有登记的督查员，没有人审。请登记督查员（gridkeeper invite）。`
  return `【职责】${[...(count > 0 ? [open] : []), ...(unread > 0 ? [closed] : [])].join('\n')}`
}

function renderUnknown(unknown: 'masked' | 'blank'): string {
  return unknown === 'masked' ? '日期有遮盖，确认时须补上。' : '日期是空白，确认时须补上。'
}

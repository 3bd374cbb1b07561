// The course of an incident in words, one line a step.
import { excerpt } from '../../lib/excerpt.ts'
import { renderInstant } from '../time/local-day.ts'
import { renderState } from './rules/incident-handling.ts'
import { incidentStates, type IncidentStep, type remarks } from './incident.ts'

const remarkNames: Readonly<Record<(typeof remarks)[number], string>> = {
  reopened: '重新打开',
  seen: '收到',
  noted: '补充',
  followed: '续报',
  transferred: '上转',
  extension_asked: '申请延期',
  extension_granted: '同意延期',
  extension_refused: '不同意延期',
  warned: '临近限时',
  escalated: '超时上报',
  asked: '催问',
  recomputed: '限时重算',
  linked: '并入了',
  unlinked: '不再并入',
  satisfied: '居民满意',
  rewarded: '奖励',
  supervised: '督办',
  documented: '文书',
  calmed: '解除紧急',
}

export function renderStep({ at, kind, personName, text }: IncidentStep, timeZone: string): string {
  const words = excerpt(text, 60)
  return [renderInstant(at, timeZone), renderStepKind(kind), personName, words].filter(Boolean).join(' ')
}

function renderStepKind(kind: IncidentStep['kind']): string {
  const state = incidentStates.find((one) => one === kind)
  return state ? renderState(state) : remarkNames[kind as keyof typeof remarkNames]
}

export function renderSteps(steps: readonly IncidentStep[], timeZone: string): string {
  return steps.map((step) => renderStep(step, timeZone)).join('\n')
}

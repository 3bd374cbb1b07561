// 四有 of each check: a record, an assignment, supervision, a document. Read off the steps, never ticked by hand.
import type { Incident, IncidentStep, StepKind } from './incident.ts'

const fourHaves = ['记录', '交办', '督办', '文书'] as const
export type FourHave = (typeof fourHaves)[number]

const evidence: Readonly<Record<FourHave, readonly StepKind[]>> = {
  记录: ['reported', 'resolved'],
  交办: ['dispatched', 'acknowledged'],
  督办: ['supervised', 'escalated', 'warned', 'asked'],
  文书: ['documented'],
}

export function fourHavesOf(
  { text }: Pick<Incident, 'text'>,
  steps: readonly Pick<IncidentStep, 'kind'>[],
): Readonly<Record<FourHave, boolean>> {
  const has = (have: FourHave) => steps.some((step) => evidence[have].includes(step.kind))
  return { 记录: text.trim() !== '' && has('记录'), 交办: has('交办'), 督办: has('督办'), 文书: has('文书') }
}

export function renderFourHaves(haves: Readonly<Record<FourHave, boolean>>): string {
  return `四有：${fourHaves.map((have) => `${have}${haves[have] ? '有' : '缺'}`).join('，')}。`
}

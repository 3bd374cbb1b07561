// The papers that a regime asks for, each with recipients of its own; the short form of community.yaml means the daily one.
import type { Regime } from './regime-schema.ts'

type Papers = Required<Regime['papers']>
export type PaperRule =
  | ({ readonly kind: 'daily' } & NonNullable<Papers['daily']>)
  | ({ readonly kind: 'weekly' } & NonNullable<Papers['weekly']>)
  | ({ readonly kind: 'monthly' } & NonNullable<Papers['monthly']>)

/** As they are written under `papers`. */
export function declaredPapers({ papers: { daily, weekly, monthly } }: Regime): readonly PaperRule[] {
  return [
    ...(daily ? [{ kind: 'daily' as const, ...daily }] : []),
    ...(weekly ? [{ kind: 'weekly' as const, ...weekly }] : []),
    ...(monthly ? [{ kind: 'monthly' as const, ...monthly }] : []),
  ]
}

export function paperRules(regime: Regime): readonly PaperRule[] {
  const { recipients, summaryAt, papers } = regime
  const short: readonly PaperRule[] =
    recipients.length > 0 && !papers.daily
      ? [{ kind: 'daily', at: summaryAt, holidays: 'as-is', to: recipients, cc: [] }]
      : []
  return [...short, ...declaredPapers(regime)]
}

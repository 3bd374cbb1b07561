// The ledger of tokens, by local day and model.
import type { ModelUseRows } from '../../domain/question/question-rows.ts'
import type { Tables } from '../client.ts'

export function modelUseRows({ modelUse: uses }: Tables): ModelUseRows {
  return {
    async add(day, { model, promptTokens, answerTokens }) {
      await uses.upsert({
        where: { day_model: { day, model } },
        create: { day, model, calls: 1, promptTokens, answerTokens },
        update: {
          calls: { increment: 1 },
          promptTokens: { increment: promptTokens },
          answerTokens: { increment: answerTokens },
        },
      })
    },
    ofDay: (day) => uses.findMany({ where: { day }, omit: { day: true }, orderBy: { model: 'asc' } }),
  }
}

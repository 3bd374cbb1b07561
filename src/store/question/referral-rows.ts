// Questions passed on to officials, and their answers.
import type { ReferralRows } from '../../domain/question/question-rows.ts'
import type { Referral } from '../../domain/question/referral.ts'
import { fromNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'
import { toQuestion } from './question-rows.ts'

export function referralRows({ questionReferral: referrals }: Tables): ReferralRows {
  return {
    async pass(questionId, unit, referredAt) {
      await referrals.create({ data: { questionId, unit, referredAt } })
    },
    async get(questionId) {
      const row = await referrals.findUnique({ where: { questionId }, include: { question: true } })
      return row ? toReferral(row) : undefined
    },
    async open(since, { untold }) {
      const rows = await referrals.findMany({
        where: {
          answeredAt: null,
          withdrawnAt: null,
          referredAt: { gte: since },
          question: { askerId: { not: '' } },
          ...(untold ? { toldAt: null } : {}),
        },
        include: { question: true },
        orderBy: { questionId: 'asc' },
        take: mostRead,
      })
      return rows.map(toReferral)
    },
    async tell(questionIds, toldAt) {
      await referrals.updateMany({ where: { questionId: { in: [...questionIds] } }, data: { toldAt } })
    },
    async answer(questionId, { answer, by, at }) {
      const data = { answer, answeredBy: by, answeredAt: at }
      return (await referrals.updateMany({ where: { questionId, answeredAt: null }, data })).count === 1
    },
    async keep(questionId, faqId) {
      await referrals.update({ where: { questionId }, data: { faqId } })
    },
    async withdraw(eventIds, withdrawnAt) {
      const where = { withdrawnAt: null, question: { eventId: { in: [...eventIds] } } }
      await referrals.updateMany({ where, data: { withdrawnAt } })
    },
  }
}

/** Of one reading; the next one has the others. */
const mostRead = 200

type Row = Prisma.QuestionReferralGetPayload<{ include: { question: true } }>

function toReferral({ question, ...row }: Row): Referral {
  const { questionId: _, toldAt: __, ...columns } = fromNulls(row)
  return { ...columns, question: toQuestion(question) }
}

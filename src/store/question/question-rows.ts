// Questions from chats, and the votes on their answers.
import type { UnknownKind } from '../../domain/question/answer.ts'
import type { ChannelName, ChatKind } from '../../domain/messaging/chat-event.ts'
import type { QuestionRows } from '../../domain/question/question-rows.ts'
import type { AnswerMode, Question } from '../../domain/question/question.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'

export function questionRows({ question: questions, questionVote: votes }: Tables): QuestionRows {
  return { ...life(questions), ...echo(questions, votes) }
}

type Questions = Tables['question']
type Life = Pick<QuestionRows, 'open' | 'get' | 'oldest' | 'settle'>
type Echo = Omit<QuestionRows, keyof Life>

function life(questions: Questions): Life {
  return {
    async open({ chat, ...question }) {
      return toQuestion(await questions.create({ data: { ...toNulls(question), ...chat, state: 'open' } }))
    },
    async get(id) {
      const row = await questions.findUnique({ where: { id } })
      return row ? toQuestion(row) : undefined
    },
    async oldest(except) {
      const where = { state: 'open', id: { notIn: [...except] } }
      const row = await questions.findFirst({ where, orderBy: { id: 'asc' } })
      return row ? toQuestion(row) : undefined
    },
    async settle(id, settlement, settledAt) {
      const data = { ...settlement, settledAt }
      return (await questions.updateMany({ where: { id, state: 'open' }, data })).count === 1
    },
  }
}

function echo(questions: Questions, votes: Tables['questionVote']): Echo {
  return {
    async lastAnswered({ chat, askerId, since }) {
      const row = await questions.findFirst({
        where: { ...chat, askerId, state: 'answered', settledAt: { gte: since } },
        orderBy: { id: 'desc' },
      })
      return row ? toQuestion(row) : undefined
    },
    async vote(questionId, { channel, accountId, helpful, at }) {
      await votes.upsert({
        where: { questionId_channel_accountId: { questionId, channel, accountId } },
        create: { questionId, channel, accountId, helpful, at },
        update: { helpful, at },
      })
    },
    async askedSince(since, limit) {
      const rows = await questions.findMany({
        where: { askedAt: { gte: since } },
        include: { votes: { select: { helpful: true } }, referral: { select: { answeredBy: true } } },
        orderBy: { id: 'desc' },
        take: limit,
      })
      return rows.toReversed().map(({ votes: cast, referral, ...row }) => {
        const helpful = cast.filter((vote) => vote.helpful).length
        return {
          ...toQuestion(row),
          helpful,
          unhelpful: cast.length - helpful,
          ...(referral ? { referral: fromNulls(referral) } : {}),
        }
      })
    },
  }
}

export function toQuestion({ channel, chatId, ...row }: Prisma.QuestionGetPayload<object>): Question {
  const columns = fromNulls(row)
  return {
    ...columns,
    chat: { channel: channel as ChannelName, chatId },
    chatKind: row.chatKind as ChatKind,
    state: row.state as Question['state'],
    mode: columns.mode as AnswerMode | undefined,
    reason: columns.reason as UnknownKind | undefined,
  }
}

// Questions that got no answer, or one that did not help, counted by what they are about: the officials' list.
import { grouped } from '../../lib/grouped.ts'
import type { UnknownKind } from './answer.ts'
import { topicOf } from './question-topic.ts'
import type { VotedQuestion } from './question.ts'

export interface QuestionGroup {
  /** As it was asked last. */
  readonly question: string
  readonly why: UnknownKind | 'unhelpful'
  readonly times: number
  readonly askers: number
  readonly lastAskedAt: Date
  /** Passed on to an official, and who answered; undefined: it was not. */
  readonly referral: VotedQuestion['referral']
  /** Numbers of the questions, newest last. */
  readonly numbers: readonly number[]
}

/** Most asked first. What is too private for a group is not listed either. */
export function unansweredGroups(questions: readonly VotedQuestion[]): readonly QuestionGroup[] {
  const listed = questions.flatMap((question) => {
    const why = whyListed(question)
    return why ? [[`${why}:${topicOf(question.text)}`, question] as const] : []
  })
  const groups = grouped(listed)
  return [...groups.values()]
    .map(groupOf)
    .toSorted((a, b) => b.times - a.times || b.lastAskedAt.getTime() - a.lastAskedAt.getTime())
}

/** Of a forgotten asker's question no word is left. */
function whyListed(question: VotedQuestion): QuestionGroup['why'] | undefined {
  const { text, state, reason, helpful, unhelpful } = question
  if (text === '') return undefined
  if (state === 'refused') return reason === 'sensitive' ? undefined : reason
  return state === 'answered' && unhelpful > helpful ? 'unhelpful' : undefined
}

function groupOf(questions: readonly VotedQuestion[]): QuestionGroup {
  const last = questions.at(-1)
  if (!last) throw new Error('a group of questions is never empty')
  return {
    question: last.text.replaceAll(/@\S+\s*/gu, '').trim(),
    why: whyListed(last) ?? 'unhelpful',
    times: questions.length,
    askers: new Set(questions.map(({ chat, askerId }) => `${chat.channel}:${askerId}`)).size,
    lastAskedAt: last.askedAt,
    referral: questions.findLast(({ referral }) => referral)?.referral,
    numbers: questions.map(({ id }) => id),
  }
}

const WHY: Readonly<Record<QuestionGroup['why'], string>> = {
  masked: '原文遮盖',
  blank: '原文空白',
  'annex-absent': '附件未收录',
  'list-absent': '清单未列出',
  damaged: '原文损坏',
  'not-in-plans': '方案未写',
  expired: '方案已失效',
  sensitive: '涉及隐私',
  unhelpful: '答复没用',
}

export function renderQuestionGroups(groups: readonly QuestionGroup[]): string {
  if (groups.length === 0) return '没有未答的问题。'
  const lines = groups.map(
    ({ question, why, times, askers, numbers, referral }) =>
      `${times} 次 · ${askers} 人 · ${WHY[why]}${renderReferral(referral)} · ${question}（Q${numbers.at(-1)}）`,
  )
  return [...lines, '可以写社区答复：gridkeeper faq add 问题 答复 --by 姓名 --until 年-月-日'].join('\n')
}

function renderReferral(referral: VotedQuestion['referral']): string {
  if (!referral) return ''
  return referral.answeredBy === undefined ? ' · 已转社区干部' : ` · ${referral.answeredBy}已答复`
}

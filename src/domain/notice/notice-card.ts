// The draft as it is shown to whoever reviews and signs it.
import type { Outgoing } from '../messaging/channel.ts'
import { disarmMassMentions } from '../../lib/mass-mention.ts'
import { personalNumbers } from '../../lib/mask-numbers.ts'
import { exposesSomebody } from '../question/sensitive.ts'
import { renderInstant } from '../time/local-day.ts'
import { renderTimetable } from '../time/recurrence.ts'
import type { Chat, Roster } from '../roster/roster.ts'
import { renderAsks } from './asking.ts'
import type { Notice } from './notice.ts'
import { isPersonal } from './recipients.ts'
import { renderTime, stateNames } from './signing-wording.ts'

export interface Preview {
  readonly chats: readonly Chat[]
  /** Enrolled people in the units of its groups. */
  readonly people: number
  readonly roster: Roster
  readonly timeZone: string
  /** When quiet hours let it go, where they hold it. */
  readonly heldUntil: Date | undefined
}

/** `token`: of the prompt that waits for the word. */
export function cardButtons({ id, state }: Notice, token: string): NonNullable<Outgoing['buttons']> {
  const button = (word: string, verb: string, label = word) => ({
    label,
    token: `${verb}:${token}`,
    word: `${word} N${id}`,
  })
  return state === 'review'
    ? [[button('签发', 'confirm'), button('退回', 'return')]]
    : [[button('确认', 'confirm', '确认发送'), button('取消', 'cancel')]]
}

const titlesShown = 10

export function renderCard(notice: Notice, preview: Preview): string {
  const { chats, people, roster, timeZone, heldUntil } = preview
  const titles = chats.slice(0, titlesShown).map((c) => c.title)
  const rest = chats.length > titlesShown ? '等' : ''
  const held =
    heldUntil && `（${renderInstant(heldUntil, timeZone)} 前是安静时段，到时再发；要马上发请写明“紧急”）`
  return [
    `通知 N${notice.id}（${standing(notice)}）${notice.urgent ? '【紧急】' : ''}`,
    `发往：${titles.join('、')}${rest}（${renderReach(chats, people)}）`,
    `时间：${renderWhen(notice, timeZone)}${held ?? ''}`,
    ...(notice.expiresAt ? [`有效到：${renderTime(notice, notice.expiresAt, timeZone)}，过后不再送`] : []),
    ...(notice.asks ? [`回执：${renderAsks(notice.asks, roster)}`] : []),
    ...(notice.replaces === undefined
      ? []
      : [`代替：N${notice.replaces}，签发后 N${notice.replaces} 不再发`]),
    ...(notice.files.length === 0 ? [] : [`附件：${notice.files.map((f) => f.name).join('、')}`]),
    `正文：${disarmMassMentions(notice.body)}`,
    ...renderPrivacyWarnings(notice.body),
    ...(disarmMassMentions(notice.body) === notice.body
      ? []
      : ['（正文里的“＠所有人”照原样显示，不会提醒到每个人）']),
  ].join('\n')
}

/** Said before it is signed, since everybody in the group will read it. */
export function renderPrivacyWarnings(body: string): readonly string[] {
  const found = personalNumbers(body)
  return [
    ...(found.length === 0
      ? []
      : [
          `（注意：正文里有手机号或身份证号 ${found.join('、')}，发出后群里人人看得到，是居民个人的请先去掉）`,
        ]),
    ...(exposesSomebody(body)
      ? ['（注意：正文像是说到某个人的病情或违法的事，发出后群里人人看得到，请先去掉姓名和门牌）']
      : []),
  ]
}

function renderReach(chats: readonly Chat[], people: number): string {
  const personal = chats.filter(({ id }) => isPersonal(id)).length
  const groups = chats.length - personal
  return [
    ...(groups > 0 ? [`${groups} 个群，名册内 ${people} 人`] : []),
    ...(personal > 0 ? [`逐个私聊 ${personal} 人`] : []),
  ].join('；')
}

function standing({ state, authorName }: Notice): string {
  if (state === 'review') return `${authorName} 起草，待签发`
  return state === 'draft' ? '待确认' : stateNames[state]
}

function renderWhen(notice: Notice, timeZone: string): string {
  const { sendAt, timetable, endsAt } = notice
  const time = (at: Date) => renderTime(notice, at, timeZone)
  if (!timetable) return sendAt ? time(sendAt) : '确认后马上发'
  const first = sendAt ? `，下一次 ${time(sendAt)}` : ''
  const last = endsAt ? `，到 ${time(new Date(endsAt.getTime() - 60_000))} 为止` : ''
  return `${renderTimetable(timetable)}${first}${last}`
}

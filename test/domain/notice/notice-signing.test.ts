import { describe, expect, test } from 'vitest'
import type { NoticeAudience } from '../../../src/domain/message/reading.ts'
import {
  decideDraft,
  longestBody,
  renderDraftRefusal,
  type DraftRequest,
} from '../../../src/domain/notice/notice-drafting.ts'
import { renderCard } from '../../../src/domain/notice/notice-card.ts'
import { decideSigning, whyNotTheirs } from '../../../src/domain/notice/notice-signing.ts'
import { renderMissed, renderNotice, renderSigning } from '../../../src/domain/notice/signing-wording.ts'
import { at, community, member, notice, zone } from '../sample-records.ts'

const now = at('09:00')
const staffChat = community.chats.find((c) => c.id === 'staff')
const once = { recurs: false, timetable: undefined, lastDay: undefined, urgent: false, reminds: false }
const calendar = { timeZone: zone, workdays: [] }
const fridays = { recurrence: { every: 'week' as const, weekdays: [5] }, time: '09:00' }
const workdays = { recurrence: { every: 'workday' as const }, time: '09:00' }
const draft = (changes: Partial<DraftRequest>, accountId = 'qian') =>
  decideDraft(
    { audience: 'all', body: '周四洗水箱', sendAt: undefined, terms: once, ...changes },
    { member: member(accountId), roster: community, here: staffChat, now, calendar },
  )

describe('a draft', () => {
  test.each<[string, string, NoticeAudience, string[]]>([
    ['an official reaches the groups of his unit', 'qian', 'all', ['staff', 'homes', 'first']],
    ['all units below are his', 'qin', 'all', ['staff', 'homes', 'first', 'east']],
    ['staff', 'qian', 'staff', ['staff']],
    ['residents', 'qian', 'residents', ['homes', 'first']],
    ['here', 'qian', 'here', ['staff']],
    ['a group by its title', 'qian', ['河西居民群'], ['homes']],
    ['a title without 群', 'qian', ['河西居民'], ['homes']],
    ['a grid by its id', 'qian', ['g1'], ['first']],
    ['a grid by its name', 'qian', ['1号网格'], ['first']],
  ])('%s', (...[, accountId, audience, ids]) => {
    const decision = draft({ audience }, accountId)
    expect(decision.outcome === 'draft' && decision.chats.map((c) => c.id)).toEqual(ids)
  })

  test.each<[string, string, Partial<DraftRequest>, string]>([
    ['by a grid worker', 'zhou', {}, 'not-official'],
    ['by a resident', 'somebody', {}, 'not-official'],
    ["to another community's group", 'qian', { audience: ['河东工作群'] }, 'unknown-groups'],
    ['to a grid without a group', 'qian', { audience: ['g2'] }, 'unknown-groups'],
    ['without a text', 'qian', { body: ' \n' }, 'empty'],
    ['too long', 'qian', { body: '水'.repeat(longestBody + 1) }, 'too-long'],
    ['that repeats somehow', 'qian', { terms: { ...once, recurs: true } }, 'unclear-recurrence'],
    ['that repeats without end', 'qian', { terms: { ...once, recurs: true, timetable: fridays } }, 'endless'],
    [
      'that ends before it begins',
      'qian',
      { terms: { ...once, recurs: true, timetable: fridays, lastDay: '2026-03-19' } },
      'ends-before',
    ],
    [
      'that repeats until a day',
      'qian',
      { terms: { ...once, recurs: true, timetable: fridays, lastDay: '2026-03-20' } },
      'draft',
    ],
    [
      'a reminder without end',
      'qian',
      { terms: { ...once, recurs: true, timetable: workdays, reminds: true } },
      'draft',
    ],
    ['that warns of a spot check', 'qian', { body: '今晚突击检查各网格，请提前整改' }, 'secret'],
    ['that warns of a secret visit', 'qian', { body: '后天有人来暗访' }, 'secret'],
    ['of an open check', 'qian', { body: '后天检查消防，请配合' }, 'draft'],
    ['for now', 'qian', { sendAt: now }, 'past'],
    ['for later', 'qian', { sendAt: at('09:01') }, 'draft'],
    ['of the longest text', 'qian', { body: '水'.repeat(longestBody) }, 'draft'],
  ])('%s', (...[, accountId, changes, outcome]) => {
    const decision = draft(changes, accountId)
    expect(decision.outcome).toBe(outcome)
    const said = decision.outcome === 'draft' ? '可以' : renderDraftRefusal(decision, zone)
    expect(said).toMatch(/请|可以/)
  })
})

test('workdays of a year that nobody knows are refused with what to enter', () => {
  const decision = decideDraft(
    {
      audience: 'all',
      body: '交台账',
      sendAt: undefined,
      terms: { ...once, recurs: true, timetable: workdays, reminds: true },
    },
    {
      member: member('qian'),
      roster: community,
      here: staffChat,
      now: new Date('2026-12-31T10:00:00+08:00'),
      calendar,
    },
  )
  expect(decision).toEqual({ outcome: 'unknown-year', year: 2027 })
})

describe('signing by two', () => {
  const sign = (accountId: string, changes: Parameters<typeof notice>[0] = {}) =>
    decideSigning({ verb: 'confirm' }, notice(changes), {
      member: member(accountId),
      roster: community,
      now,
      calendar,
      signing: 'two',
      attached: { loading: false, refused: [] },
    })

  test('the author hands his draft to those who may sign it, and never signs it himself', () => {
    const decision = sign('qian')
    expect(decision.outcome === 'submit' && decision.signers.map((p) => p.name)).toEqual(['秦川'])
    expect(sign('qian', { state: 'review' }).outcome).toBe('decided-before')
    expect(sign('qin').outcome).toBe('sign')
    expect(sign('qin', { state: 'review' }).outcome).toBe('sign')
  })

  test('he signs alone where nobody else may', () => {
    expect(sign('qin', { authorId: 'qin', chatIds: ['homes', 'east'] }).outcome).toBe('sign')
  })

  test('one who cannot be asked is no second one, nor is one of other groups; then the author signs alone', () => {
    const withoutAccount = community.people.map((p) => (p.id === 'qin' ? { ...p, accounts: [] } : p))
    const decide = (people: typeof community.people, loading = false) =>
      decideSigning({ verb: 'confirm' }, notice(), {
        member: member('qian'),
        roster: { ...community, people },
        now,
        calendar,
        signing: 'two',
        attached: { loading, refused: [] },
      }).outcome
    expect(decide(community.people)).toBe('submit')
    expect(decide(withoutAccount)).toBe('sign')
    expect(decide(withoutAccount, true)).toBe('loading')
  })

  test('whatever the state, no word of the author signs what two may', () => {
    for (const state of [
      'draft',
      'review',
      'signed',
      'sent',
      'cancelled',
      'missed',
      'recalled',
      'replaced',
    ] as const)
      for (const verb of ['confirm', 'cancel', 'return', 'recall', 'pause', 'resume', 'progress'] as const)
        expect(
          decideSigning({ verb }, notice({ state }), {
            member: member('qian'),
            roster: community,
            now,
            calendar,
            signing: 'two',
            attached: { loading: false, refused: [] },
          }).outcome,
        ).not.toBe('sign')
  })
})

describe('signing', () => {
  const sign = (accountId: string, verb: 'confirm' | 'cancel', changes: Parameters<typeof notice>[0]) =>
    decideSigning({ verb }, notice(changes), {
      member: member(accountId),
      roster: community,
      now,
      calendar,
      signing: 'one',
      attached: { loading: false, refused: [] },
    }).outcome

  test.each([
    ['qian', 'confirm', {}, 'sign'],
    ['qian', 'confirm', { sendAt: at('09:01') }, 'sign'],
    ['qian', 'confirm', { sendAt: at('09:00') }, 'past'],
    ['qian', 'confirm', { sendAt: at('09:00'), timetable: fridays }, 'sign'],
    ['qian', 'confirm', { sendAt: at('09:00'), timetable: fridays, endsAt: at('10:00') }, 'past'],
    ['qian', 'confirm', { state: 'signed' }, 'decided-before'],
    ['qian', 'confirm', { state: 'cancelled' }, 'decided-before'],
    ['qian', 'cancel', {}, 'cancel'],
    ['qian', 'cancel', { state: 'signed' }, 'cancel'],
    ['qian', 'cancel', { state: 'sent' }, 'decided-before'],
    ['qian', 'confirm', { chatIds: ['homes', 'gone'] }, 'sign'],
    ['qin', 'confirm', { chatIds: ['homes', 'east'] }, 'sign'],
    ['qian', 'confirm', { chatIds: ['homes', 'east'] }, 'foreign'],
    ['wu', 'cancel', {}, 'foreign'],
    ['zhou', 'confirm', {}, 'not-official'],
    ['somebody', 'cancel', {}, 'not-official'],
  ] as const)('%s may %s %o: %s', (...[accountId, verb, changes, outcome]) => {
    expect(sign(accountId, verb, changes)).toBe(outcome)
  })

  test('one that is signed late goes out at its next time', () => {
    const late = notice({ sendAt: at('08:00'), timetable: fridays })
    const decide = (over: { timetable?: typeof workdays; now?: Date }) =>
      decideSigning(
        { verb: 'confirm' },
        { ...late, ...over },
        {
          member: member('qian'),
          roster: community,
          now: over.now ?? now,
          calendar,
          signing: 'one',
          attached: { loading: false, refused: [] },
        },
      )
    expect(decide({})).toEqual({ outcome: 'sign', sendAt: new Date('2026-03-20T09:00:00+08:00') })
    const lastOfKnown = new Date('2026-12-31T09:00:00+08:00')
    expect(decide({ timetable: workdays, now: lastOfKnown })).toEqual({ outcome: 'unknown-year', year: 2027 })
  })

  test.each([
    ['qian', notice(), undefined],
    ['qian', notice({ chatIds: ['homes', 'gone'], state: 'recalled' }), undefined],
    ['qian', notice({ chatIds: ['homes', 'east'] }), 'foreign'],
    ['wu', notice(), 'foreign'],
    ['qian', undefined, 'unknown'],
    ['zhou', notice(), 'not-official'],
    ['somebody', undefined, 'not-official'],
  ] as const)('whose it is to rule on, whatever its state: %s, %o: %s', (accountId, one, refused) => {
    expect(whyNotTheirs(one, member(accountId), community)).toBe(refused)
  })

  test('a number that does not exist is told to officials only', () => {
    const unknown = (accountId: string) =>
      decideSigning({ verb: 'confirm' }, undefined, {
        member: member(accountId),
        roster: community,
        now,
        calendar,
        signing: 'one',
        attached: { loading: false, refused: [] },
      })
    expect(unknown('qian').outcome).toBe('unknown')
    expect(unknown('somebody').outcome).toBe('not-official')
  })
})

const preview = { chats: [], people: 3, roster: community, timeZone: zone, heldUntil: undefined }

describe('what is said', () => {
  test('the card shows all that will go out', () => {
    expect(
      renderCard(notice({ sendAt: at('18:00') }), { ...preview, chats: community.chats.slice(0, 2) }).split(
        '\n',
      ),
    ).toEqual([
      '通知 N5（待确认）',
      '发往：河西工作群、河西居民群（2 个群，名册内 3 人）',
      '时间：3月16日 18:00',
      '正文：周四洗水箱，请储水',
    ])
    expect(renderCard(notice(), preview)).toContain('确认后马上发')
    expect(renderCard(notice({ state: 'signed' }), preview)).toContain('（已经确认过）')
    expect(renderCard(notice(), { ...preview, heldUntil: at('07:00') })).toContain(
      '3月16日 07:00 前是安静时段',
    )
  })

  test.each([
    [
      { outcome: 'sign', sendAt: now },
      notice({ sendAt: at('18:00') }),
      '将于 3月16日 18:00 发出。要撤回请回“取消 N5”',
    ],
    [{ outcome: 'sign', sendAt: now }, notice(), '马上发出'],
    [{ outcome: 'sign', sendAt: now }, notice({ replaces: 3 }), '马上发出。N3 不再发。'],
    [{ outcome: 'unknown-year', year: 2027 }, notice(), '2027年放假安排'],
    [{ outcome: 'cancel' }, notice(), 'N5 已取消'],
    [{ outcome: 'foreign' }, notice(), '不在您名下'],
    [{ outcome: 'unknown' }, undefined, '没有这个通知'],
    [{ outcome: 'not-official' }, undefined, '由社区干部确认'],
  ] as const)('%o', (decision, about, words) => {
    expect(renderSigning(decision, about, zone)).toContain(words)
  })

  test('a second word changes nothing and says what stands', () => {
    const sent = notice({ state: 'sent' })
    expect(renderSigning({ outcome: 'decided-before', notice: sent }, sent, zone)).toBe(
      '通知 N5 已经发出，没有改动。',
    )
    expect(renderSigning({ outcome: 'past', notice: sent }, sent, zone)).toContain('请重新起草')
  })

  test('a notice is signed, by two where two had a hand in it', () => {
    const own = notice({ signerId: 'qian', signerName: '钱敏' })
    expect(renderNotice(own)).toBe('【通知】周四洗水箱，请储水\n——钱敏 起草并签发（N5）')
    expect(renderNotice({ ...own, signerId: 'qin', signerName: '秦川' })).toContain('钱敏 起草，秦川 签发')
  })

  test('a missed notice hands its text back', () => {
    const text = renderMissed(notice({ sendAt: at('08:00') }), zone)
    expect(text).toContain('原定 3月16日 08:00 发出')
    expect(text).toContain('周四洗水箱')
  })
})

// Questions, votes, answers of officials and the ledger of tokens on a real database.
import { expect, test } from 'vitest'
import type { NewQuestion } from '../../src/domain/question/question.ts'
import { at } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

let events = 1000
function question(changes: Partial<NewQuestion> = {}): NewQuestion {
  const place = { chat: { channel: 'telegram', chatId: 'g1' }, chatKind: 'group' } as const
  const asker = { askerId: '7', askerName: '李"四"' }
  const eventId = (events += 1)
  return { text: '几点巡查?', planKey: undefined, ...place, ...asker, eventId, askedAt: at(0), ...changes }
}

const extract = { state: 'answered', mode: 'extract', answer: '每天一次。' } as const

export function questionTests(store: StoreUnderTest): void {
  settling(store)
  voting(store)
  officialAnswers(store)
  ledger(store)
  referrals(store)
}

function settling({ run }: StoreUnderTest): void {
  test('an open question is the oldest one until it is settled, once', async () => {
    const asked = question()
    const first = await run((tx) => tx.questions.open(asked))
    expect(first).toEqual({ ...asked, id: first.id, state: 'open' })
    const second = await run((tx) => tx.questions.open(question({ planKey: 'a:1' })))
    const oldest = (...except: number[]) => run((tx) => tx.questions.oldest(except))
    expect([await oldest(), await oldest(first.id)]).toEqual([first, second])
    const settle = () => run((tx) => tx.questions.settle(first.id, extract, at(11)))
    expect([await settle(), await settle()]).toEqual([true, false])
    expect(await run((tx) => tx.questions.get(first.id))).toEqual({ ...first, ...extract, settledAt: at(11) })
    expect(await run((tx) => tx.questions.settle(second.id, { state: 'dropped' }, at(12)))).toBe(true)
    expect(await oldest()).toBeUndefined()
    expect(await run((tx) => tx.questions.get(999_999))).toBeUndefined()
  })
}

function voting({ run }: StoreUnderTest): void {
  test('one vote a person, the last one counts', async () => {
    const chat = { channel: 'wechat', chatId: 'votes' } as const
    const { id } = await run((tx) => tx.questions.open(question({ chat, askedAt: at(50) })))
    const last = (askerId: string, since: number) =>
      run((tx) => tx.questions.lastAnswered({ chat, askerId, since: at(since) }))
    expect(await last('7', 0)).toBeUndefined()
    await run((tx) => tx.questions.settle(id, extract, at(60)))
    expect(await last('7', 60)).toMatchObject({ id, mode: 'extract' })
    expect(await last('7', 61)).toBeUndefined()
    expect(await last('8', 0)).toBeUndefined()
    const vote = (accountId: string, helpful: boolean) =>
      run((tx) => tx.questions.vote(id, { channel: 'wechat', accountId, helpful, at: at(70) }))
    for (const [who, helpful] of [
      ['7', false],
      ['7', true],
      ['8', true],
      ['9', false],
    ] as const)
      await vote(who, helpful)
    const refused = await run((tx) => tx.questions.open(question({ chat, askedAt: at(51) })))
    await run((tx) => tx.questions.settle(refused.id, { state: 'refused', reason: 'masked' }, at(51)))
    const recent = await run((tx) => tx.questions.askedSince(at(50), 10))
    expect(recent).toMatchObject([
      { id, helpful: 2, unhelpful: 1 },
      { id: refused.id, state: 'refused', reason: 'masked', helpful: 0, unhelpful: 0 },
    ])
    expect(await run((tx) => tx.questions.askedSince(at(50), 1))).toMatchObject([{ id: refused.id }])
  })
}

function officialAnswers({ run }: StoreUnderTest): void {
  test('an answer of an official holds until it expires or is removed', async () => {
    const entry = {
      question: '几点关门?',
      answer: '21点。',
      author: '高远',
      createdAt: at(0),
      expiresAt: at(100),
    }
    const added = await run((tx) => tx.faq.add(entry))
    expect(added).toEqual({ ...entry, id: added.id })
    const inForce = (seconds: number) => run((tx) => tx.faq.inForce(at(seconds)))
    expect(await inForce(99)).toEqual([added])
    expect(await inForce(100)).toEqual([])
    const remove = () => run((tx) => tx.faq.remove(added.id, at(50)))
    expect([await remove(), await remove()]).toEqual([true, false])
    expect(await inForce(0)).toEqual([])
  })
}

function ledger({ a, b, run }: StoreUnderTest): void {
  test('tokens of a day add up over replicas', async () => {
    const use = { model: 'm', promptTokens: 100, answerTokens: 7 }
    const add = (day: string) => [a(), b()].map((r) => r.transact((tx) => tx.modelUse.add(day, use)))
    await Promise.all([...add('2026-03-02'), ...add('2026-03-02'), ...add('2026-03-03')])
    expect(await run((tx) => tx.modelUse.ofDay('2026-03-02'))).toEqual([
      { model: 'm', calls: 4, promptTokens: 400, answerTokens: 28 },
    ])
    expect(await run((tx) => tx.modelUse.ofDay('2026-03-04'))).toEqual([])
  })
}

function referrals({ a, b, run }: StoreUnderTest): void {
  test('a question is passed on, told of, and answered by one official', async () => {
    const first = await run((tx) => tx.questions.open(question({ text: '甲', askedAt: at(900) })))
    const second = await run((tx) => tx.questions.open(question({ text: '乙', askedAt: at(900) })))
    const open = async (untold: boolean, since = 900) =>
      (await run((tx) => tx.referrals.open(at(since), { untold }))).map((one) => one.question.id)
    for (const { id } of [first, second]) await run((tx) => tx.referrals.pass(id, 'u', at(900)))
    await run((tx) => tx.referrals.tell([first.id], at(901)))
    expect([await open(true), await open(false), await open(false, 901)]).toEqual([
      [second.id],
      [first.id, second.id],
      [],
    ])
    await run((tx) => tx.referrals.withdraw([second.eventId], at(902)))
    expect(await open(false)).toEqual([first.id])
    const answer = { answer: '六月', by: '林海', at: at(903) }
    const won = await Promise.all(
      [a(), b()].map((replica) => replica.transact((tx) => tx.referrals.answer(first.id, answer))),
    )
    expect(won.filter(Boolean)).toHaveLength(1)
    await run((tx) => tx.referrals.keep(first.id, 5))
    expect(await run((tx) => tx.referrals.get(first.id))).toMatchObject({
      question: first,
      unit: 'u',
      answer: '六月',
      answeredBy: '林海',
      answeredAt: at(903),
      faqId: 5,
    })
    expect(await run((tx) => tx.referrals.get(999_999))).toBeUndefined()
    const log = await run((tx) => tx.questions.askedSince(at(900), 10))
    expect(log.find(({ id }) => id === first.id)?.referral).toEqual({ answeredBy: '林海' })
  })
}

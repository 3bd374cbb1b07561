// Occurrences and outages on a real database.
import { expect, test } from 'vitest'
import { at } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function scheduleTests({ a, b, run }: StoreUnderTest): void {
  test('a schedule is worked off from its birth on', async () => {
    const until = (seconds: number) => run((tx) => tx.occurrences.workedOffUntil('daily', at(seconds)))
    expect(await until(100)).toEqual(at(100))
    expect(await until(200)).toEqual(at(100))
    await run((tx) => tx.occurrences.workOff('daily', at(150)))
    expect(await until(300)).toEqual(at(150))
    await run((tx) => tx.occurrences.workOff('daily', at(120)))
    expect(await until(300)).toEqual(at(150))
    await run((tx) => tx.occurrences.workOff('unborn', at(150)))
    expect(await run((tx) => tx.occurrences.workedOffUntil('unborn', at(400)))).toEqual(at(150))
  })

  test('of many schedules each is worked off from its own birth on', async () => {
    const until = (names: string[], seconds: number) =>
      run((tx) => tx.occurrences.workedOff(names, at(seconds)))
    expect(await until([], 1)).toEqual(new Map())
    expect(await until(['m1'], 1)).toEqual(new Map([['m1', at(1)]]))
    expect(await until(['m1', 'm2', 'm3'], 2)).toEqual(
      new Map([
        ['m1', at(1)],
        ['m2', at(2)],
        ['m3', at(2)],
      ]),
    )
  })

  test('an occurrence is taken once, also when the clock steps back', async () => {
    const take = (seconds: number) => run((tx) => tx.occurrences.take('weekly', at(seconds), at(seconds)))
    expect(await take(60)).toBe(true)
    expect(await take(60)).toBe(false)
    expect(await take(30)).toBe(true)
    expect(await run((tx) => tx.occurrences.allTaken('weekly'))).toEqual([at(30), at(60)])
  })

  test('of several replicas one takes the occurrence', async () => {
    const taken = await Promise.all(
      [a(), b(), a(), b()].map((store) => store.transact((tx) => tx.occurrences.take('race', at(0), at(0)))),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('a beat tells when the last one was', async () => {
    expect(await run((tx) => tx.outages.beat(at(0)))).toBeUndefined()
    expect(await b().transact((tx) => tx.outages.beat(at(5)))).toEqual(at(0))
    expect(await run((tx) => tx.outages.beat(at(6)))).toEqual(at(5))
  })

  test('outages are found where they overlap the window', async () => {
    const outage = (from: number, to: number) => ({ from: at(from), to: at(to) })
    await run(async (tx) => {
      await tx.outages.record(outage(100, 200))
      await tx.outages.record(outage(10, 20))
    })
    const within = (from: number, to: number) => run((tx) => tx.outages.within(outage(from, to)))
    expect(await within(0, 300)).toEqual([outage(10, 20), outage(100, 200)])
    expect(await within(150, 160)).toEqual([outage(100, 200)])
    expect(await within(20, 100)).toEqual([])
  })
}

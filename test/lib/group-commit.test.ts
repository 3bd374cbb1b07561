import { expect, test } from 'vitest'
import { groupCommit } from '../../src/lib/group-commit.ts'

test('what comes while it runs goes together into the next run; a failure is told to its own callers alone', async () => {
  const runs: number[][] = []
  const commit = groupCommit<number>(async (take) => {
    const items = take()
    runs.push([...items])
    await Promise.resolve()
    if (items.includes(3)) throw new Error('full')
  })
  const first = commit(1)
  await Promise.resolve()
  const others = [commit(2), commit(3)]
  await first
  const told = await Promise.allSettled(others)
  await commit(4)
  expect(runs).toEqual([[1], [2, 3], [4]])
  expect(told.map((one) => one.status)).toEqual(['rejected', 'rejected'])
})

test('a run waits until its items are gathered', async () => {
  const runs: number[][] = []
  let gathered = () => {}
  const commit = groupCommit<number>(
    async (take) => void runs.push([...take()]),
    () => new Promise<void>((resolve) => (gathered = resolve)),
  )
  const both = [commit(1)]
  await Promise.resolve()
  both.push(commit(2))
  gathered()
  await Promise.all(both)
  expect(runs).toEqual([[1, 2]])
})

test('a run that waits for its turn takes what came meanwhile, once; one that fails before fails with all', async () => {
  const runs: (readonly number[])[] = []
  let turn = () => {}
  let fails = false
  const commit = groupCommit<number>(async (take) => {
    await new Promise<void>((resolve) => (turn = resolve))
    if (fails) throw new Error('no turn')
    runs.push(take(), take())
  })
  const both = [commit(1)]
  await Promise.resolve()
  both.push(commit(2))
  turn()
  await Promise.all(both)
  expect(runs).toEqual([
    [1, 2],
    [1, 2],
  ])
  fails = true
  const failed = [commit(3), commit(4)].map((one) => expect(one).rejects.toThrow('no turn'))
  await Promise.resolve()
  turn()
  await Promise.all(failed)
  fails = false
  const after = commit(5)
  await Promise.resolve()
  turn()
  await after
  expect(runs.at(-1)).toEqual([5])
})

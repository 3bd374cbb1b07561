// A bot that takes in new plans goes on serving its groups: the index is built in steps of a line, with other work between them.
import { expect, test } from 'vitest'
import { libraryInTurns } from '../../../src/app/plan/plan-library.ts'
import type { Document } from '../../../src/knowledge/document/document.ts'
import { buildLibrary, libraryInSteps } from '../../../src/knowledge/library/library.ts'

/** Plans that share some lines, as copies of one plan do. */
const many: readonly Document[] = Array.from({ length: 20 }, (_, plan) => ({
  name: `${plan}.txt`,
  lines: [
    `第${plan}居民组楼道灯具检修方案`,
    ...Array.from(
      { length: 50 },
      (_, at) => `${at + 1}、第${at}栋由物业每${at + 2}天检修一次，坏灯当日更换。`,
    ),
  ],
}))
const one: Document = {
  name: 'one.txt',
  lines: many.flatMap(({ lines }, at) => lines.slice(at === 0 ? 0 : 1)),
}

/** Processor time in milliseconds: the machine may be busy with other work. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Each step in the least time of several builds: what the process did besides does not count. */
function stepsOf(documents: readonly Document[]): number[] {
  const least: number[] = []
  for (let round = 0; round < 3; round++) {
    const steps = libraryInSteps(documents)
    for (let at = 0, done = false; !done; at++) {
      const from = cpuNow()
      done = steps.next().done ?? false
      least[at] = Math.min(least[at] ?? Infinity, cpuNow() - from)
    }
  }
  return least
}

test.each([
  ['twenty plans', many],
  ['one long plan', [one]],
])('%s: several pauses a line, and no step takes a fifth of the whole', (_, documents) => {
  const steps = stepsOf(documents)
  const { passages } = buildLibrary(documents)
  expect(passages).toHaveLength(1000)
  expect(steps.length).toBeGreaterThan(2 * passages.length)
  const whole = steps.reduce((sum, step) => sum + step, 0)
  expect(Math.max(...steps)).toBeLessThan(whole / 5)
})

test('other work is served while the index is built', async () => {
  let served = 0
  const others = setInterval(() => (served += 1), 1)
  const { passages } = await libraryInTurns(many)
  clearInterval(others)
  expect(passages).toHaveLength(1000)
  expect(served).toBeGreaterThan(0)
})

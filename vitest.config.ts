import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * What depends on the time zone of the machine must not, so all run far from the communities' own, where it would show.
 * What reckons with days runs at home too.
 */
const atHome = ['test/{domain,flows,lib}/**/*.test.ts']
/** Thousands of messages each, to see what harms; the days in them are those of the tests that stay. */
const once = ['test/domain/message/{fresh,{habits,harm,corrections,exceptions,reserve}.properties}.test.ts']

const project = (name: string, zone: string, files: object) => ({
  extends: true as const,
  test: { name, env: { TZ: zone }, ...files },
})

export default defineConfig({
  test: {
    pool: 'forks',
    // The runner leaves one processor free otherwise, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/harness/count-reporter.ts'],
    projects: [
      project('new-york', 'America/New_York', { include: ['test/**/*.test.ts'] }),
      project('shanghai', 'Asia/Shanghai', { include: atHome, exclude: once }),
    ],
  },
})

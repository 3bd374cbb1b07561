import { defineConfig } from 'vitest/config'

/**
 * What depends on the time zone of the machine must not: these run under two. None of them changes its process, so one
 * process serves many: loading Prisma anew for each file took half of the time.
 */
const zoned = ['test/{app,domain,flows,store,scenarios,lib}/**/*.test.ts']

const project = (name: string, zone: string, files: object) => ({
  extends: true as const,
  test: { name, env: { TZ: zone }, ...files },
})

const shanghai = project('shanghai', 'Asia/Shanghai', { include: zoned, isolate: false })
const newYork = project('new-york', 'America/New_York', { include: zoned, isolate: false })
/** These stand in for parts of their process: environment variables, the console, methods of a library. */
const apart = project('shanghai-apart', 'Asia/Shanghai', { include: ['test/**/*.test.ts'], exclude: zoned })

export default defineConfig({
  test: {
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/harness/count-reporter.ts'],
    projects: [shanghai, newYork, apart],
  },
})

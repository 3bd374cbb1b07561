import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'
import { reportOf, renderIngestReport } from '../../../src/knowledge/library/ingest-report.ts'

const sentence = '每月5日由物业负责清洗水池一次。'
const library = buildLibrary([
  { name: 'long.txt', lines: ['水池清洗方案', sentence.repeat(62_500)] },
  { name: 'flat.txt', lines: ['无标点'.repeat(300_000)] },
  { name: 'blank.txt', lines: ['', '   '] },
  { name: 'broken.txt', lines: ['楼道\ufffd\ufffd照明每周检查一次。'] },
])

test('a line of a million characters answers with one sentence of it', () => {
  const answer = ask(library, { question: '水池多久清洗一次？' })
  expect(answer).toMatchObject({ outcome: 'answered', text: expect.stringContaining('每月5日') })
  expect(answer.outcome === 'answered' && answer.text.length).toBeLessThan(300)
})

/** Milliseconds of this process's own time, so that a busy machine does not count. */
function costOf(question: string): number {
  const before = process.cpuUsage()
  ask(library, { question })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each([
  ['水池'.repeat(2500)],
  [''],
  ['   '],
  ['😀🎉👍'],
  ["'; DROP TABLE plans; --"],
  ['<script>alert(1)</script>'],
  ['**[水池](http://x)** `code`'],
  ['\u0000\uffff'],
  ['???'],
])('%j has a clear outcome at the cost of an ordinary question', (question) => {
  expect(ask(library, { question }).outcome).toMatch(/^(answered|refused|clarify)$/u)
  const ordinary = Math.max(1, costOf('水池多久清洗一次？'))
  expect(costOf(question)).toBeLessThan(20 * ordinary)
})

test.each(['水', '池', '月', '每', '啊', '5', '😀'])(
  '%s five thousand times is refused as a question',
  (character) => {
    expect(ask(library, { question: character.repeat(5000) })).toMatchObject({
      outcome: 'refused',
      reason: 'not-in-plans',
    })
  },
)

test('the report names every file with its plans', () => {
  const report = reportOf(library)
  expect(report.files.map(({ file, plans }) => [file, plans.length])).toEqual([
    ['long.txt', 1],
    ['flat.txt', 1],
    ['broken.txt', 1],
  ])
  expect(renderIngestReport(report)).toContain('水池清洗方案')
})

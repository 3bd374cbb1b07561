// What one plan says twice and differently; a line without end is named and costs no answer its time.
import { expect, test } from 'vitest'
import { contradictionsIn } from '../../../src/knowledge/library/contradictions.ts'
import { renderIngestReport, reportOf } from '../../../src/knowledge/library/ingest-report.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const fees = ['菜园租用办法', '一、收费', '菜园每块地全年租用费用为30元。', '菜园每块地全年租用费用为50元。']
const longLine = '菜园每块地全年浇水次数不少于12次，每块地全年除草次数不少于9次。'.repeat(30_000)
const libraryOf = (lines: string[]) => buildLibrary([{ name: 'garden.txt', lines }])

test('two amounts of one matter are both named', () => {
  const [plan] = libraryOf(fees).plans
  expect(plan && contradictionsIn(plan).map(([a, b]) => [a.passage.line, b.passage.line])).toEqual([[3, 4]])
})

test('a line of a million characters is not compared, the report says so, and the others are', () => {
  const library = libraryOf([...fees, longLine])
  const [plan] = library.plans
  const began = performance.now()
  expect(plan && contradictionsIn(plan)).toHaveLength(1)
  expect(performance.now() - began).toBeLessThan(50)
  const report = renderIngestReport(reportOf(library))
  expect(report).toContain('第5行过长，没有比对')
  expect(report).toContain('第3行与第4行说法不一')
})

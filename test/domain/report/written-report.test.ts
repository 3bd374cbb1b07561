// Reports in writing: which message is one, for whom, and whether it holds its parts.
import { describe, expect, test } from 'vitest'
import { regimeSchema } from '../../../src/domain/report/regime-schema.ts'
import {
  decideWritten,
  isWritten,
  parseHandedIn,
  regimeOfFile,
  renderRefusedWritten,
} from '../../../src/domain/report/written-report.ts'
import { community } from '../sample-records.ts'

const regime = regimeSchema.parse({
  id: 'month-end',
  name: '月末报告',
  unit: 'lantian',
  reporters: 'community',
  wants: { kind: 'written', holds: ['工作开展', '下步打算'], to: ['east'] },
})
const plain = regimeSchema.parse({ id: 'daily', name: '零报告', unit: 'hexi', recipients: ['staff'] })
const rules = [plain, regime]

describe('a message', () => {
  test.each([
    ['月末报告\n一、工作开展：好', '', '一、工作开展：好'],
    ['报送月末报告 河西社区：\n工作开展：好', '报送 河西社区', '工作开展：好'],
    ['月末报告：工作开展，好', '', '工作开展，好'],
  ])('%j hands in', (text, heading, body) => {
    expect(parseHandedIn(text, rules)).toEqual({ regime, heading, body })
  })

  test.each([
    '月末报告',
    '月末报告什么时候交？\n在线等',
    '零报告：无',
    '今天开会说了很多事情，月末报告也要写',
    '',
  ])('%j hands in nothing', (text) => {
    expect(parseHandedIn(text, rules)).toBeUndefined()
  })

  test('a file is known by its words or its name', () => {
    expect(regimeOfFile('', '河西月末报告.docx', rules)).toBe(regime)
    expect(regimeOfFile('月末报告请查收', 'a.pdf', rules)).toBe(regime)
    expect(regimeOfFile('', '零报告.xlsx', rules)).toBeUndefined()
  })
})

describe('a report', () => {
  const decide = (body: string | undefined, personId: string | undefined = 'qian', heading = '') =>
    isWritten(regime) ? decideWritten({ regime, heading, body }, community, personId) : undefined

  test.each([
    '工作开展：好\n下步打算：好',
    '## 一、工作开展\n好\n## 二、下步打算\n（一）好',
    '1.下步打算：好。2.工作开展：好',
    '【工作开展】好；下步打算：无',
  ])('%j holds its parts', (body) => {
    expect(decide(body)).toMatchObject({ outcome: 'hand-in', unit: { id: 'hexi' } })
  })

  test.each([
    ['工作开展：好', ['下步打算'], []],
    ['工作开展：\n二、下步打算：好', [], ['工作开展']],
    ['这个月工作开展得好，下步打算也好', ['工作开展', '下步打算'], []],
    ['', ['工作开展', '下步打算'], []],
  ])('%j lacks %j, and %j is blank', (body, missing, blank) => {
    expect(decide(body)).toEqual({ outcome: 'incomplete', missing, blank })
  })

  test('without words that can be read it is taken', () => {
    expect(decide(undefined)).toMatchObject({ outcome: 'hand-in' })
  })

  test('of nobody who reports, and of several units, is refused with the way out', () => {
    const refused = (personId: string, heading = '') => {
      const decision = decide('工作开展：好。下步打算：好', personId, heading)
      if (!decision || decision.outcome === 'hand-in' || !isWritten(regime)) return decision
      return renderRefusedWritten(decision, { regime }, community)
    }
    expect(refused('zhou')).toBe('月末报告由河西社区、河东社区的负责人报送，没有收下。')
    // The town's official stands in where a community has none of its own.
    expect(refused('qin')).toMatchObject({ outcome: 'hand-in', unit: { id: 'hedong' } })
  })
})

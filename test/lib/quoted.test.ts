import { expect, test } from 'vitest'
import { parseQuoted } from '../../src/lib/quoted.ts'

test.each([
  ['「周敏：东门积水」\n- - - - - - - - - - - - - - -\n已处理', '周敏：东门积水', '已处理'],
  ['「周敏: 东门积水\n有半尺深」\n——————\n已处理', '周敏: 东门积水\n有半尺深', '已处理'],
  ['｢周敏：东门积水｣ \n－－－\n已处理\n明天再看', '周敏：东门积水', '已处理\n明天再看'],
  ['「物业：「老楼」东门积水」\n- - - - -\n👍', '物业：「老楼」东门积水', '👍'],
  ['「甲：「乙：一」\n- - - - -\n二」\n- - - - -\n三', '甲：「乙：一」\n- - - - -\n二', '三'],
  ['「甲：乙：一」\n- - -\n二」\n- - -\n三', '甲：乙：一」\n- - -\n二', '三'],
  ['@小管家 「甲：一」\n- - -\n二', '甲：一', '@小管家 二'],
  ['「甲：一」\n- - -\n', '甲：一', ''],
])('%j quotes %j and says %j', (text, quote, body) => {
  expect(parseQuoted(text)).toEqual({ quote, body })
})

test.each([
  '「周敏：东门积水」已处理',
  '看「通知：停水」\n- - - - -\n了吗',
  '「老楼」1栋漏水\n明天再看',
  '「老楼」\n\n\n1栋漏水',
  '「老楼」-1栋漏水\n3栋也漏',
  '东门积水\n- - - - -\n已处理',
])('%j quotes nothing', (body) => {
  expect(parseQuoted(body)).toEqual({ quote: undefined, body })
})

test('a long text is parsed at once', () => {
  const text = `「${'甲：」'.repeat(5000)}${'-'.repeat(5000)}`
  const start = performance.now()
  expect(parseQuoted(text).quote).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(200)
})

// What a resident lists is a case each, however the items are marked; what he lists to wish for it or put it to the vote is none. A call goes before what is seen.
import { describe, expect, test } from 'vitest'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const read = (text: string) => understand(text, messageOf(['R', text]).context)

const things = ['3栋门禁坏了', '东门路灯不亮', '楼下垃圾没人收', '后院水管漏水']
const marked: Readonly<Record<string, (at: number) => string>> = {
  '①': (at) => '①②③④'[at] ?? '',
  ' ①': (at) => ` ${'①②③④'[at]}`,
  '1、': (at) => `${at + 1}、`,
  '1.': (at) => `${at + 1}.`,
  第一: (at) => `第${'一二三四'[at]}`,
}

describe.each(Object.entries(marked))('%s', (_, mark) => {
  test.each([2, 3, 4])('%i things', (many) => {
    const text = things
      .slice(0, many)
      .map((one, at) => mark(at) + one)
      .join('')
    const reading = read(text)
    expect(reading.intent === 'incident' && reading.incidents).toHaveLength(many)
  })
})

test('apart by spaces alone', () => {
  const reading = read(things.slice(0, 3).join(' '))
  expect(reading.intent === 'incident' && reading.incidents).toHaveLength(3)
})

test.each([
  '3栋1、2单元停水了',
  '3栋1、2单元漏水和5栋2、3单元漏水',
  '1、2号楼之间路灯坏了',
  '第二我们这栋水管爆了',
  '3栋冒烟了 着火了 烧起来了',
])('%s is one', (text) => {
  const reading = read(text)
  expect(reading.intent === 'incident' && reading.incidents).toHaveLength(1)
})

const wishes = ['多装路灯', '修好水管', '清理垃圾', '加强巡逻']
test.each(
  ['希望', '投票:', '建议', '大家选一个:', '我们的愿望:'].flatMap((head) =>
    ['1.', '1、', '①'].map((mark) => [head, mark]),
  ),
)('%s%s…', (head, mark) => {
  const listed = wishes.map((one, at) => (marked[mark ?? '']?.(at) ?? '') + one).join('')
  expect(read(`${head}${listed}`).intent).not.toMatch(/incident|late/)
})

test.each(['希望物业管管:1.门禁坏了2.路灯不亮3.垃圾没人收', '建议1、3栋门禁坏了2、东门垃圾没人收'])(
  '%s tells of what is so',
  (text) => {
    expect(read(text).intent).toBe('incident')
  },
)

const calls = ['大家注意啦', '各位注意了', '各位邻居', '大家听好了']
const dangers = ['3号楼闻到煤气味', '5栋着火了', '西门有人拿刀', '2单元电梯困人了']
test.each(calls.flatMap((call) => dangers.map((danger) => call + danger)))('%s is danger', (text) => {
  expect(read(text)).toMatchObject({ intent: 'incident', incidents: [{ urgent: true }] })
})
test.each(['大家注意啦闻到煤气味要报警', '大家注意安全', '各位邻居着火了要先打119'])('%s is none', (text) => {
  expect(read(text).intent).not.toBe('incident')
})

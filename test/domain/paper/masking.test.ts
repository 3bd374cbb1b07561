import { expect, test } from 'vitest'
import { maskIncident, maskText, namesKept } from '../../../src/domain/paper/masking.ts'
import { incident } from '../sample-records.ts'

test.each([
  ['电话13812345678联系', '电话138****78联系'],
  ['138-1234-5678 白天在', '138****78 白天在'],
  ['打+86 13812345678', '打138****78'],
  ['008613812345678', '138****78'],
  ['１３８１２３４５６７８找我', '138****78找我'],
  ['座机 0951-2034567', '座机 095****67'],
  ['身份证 640300199001011234。', '身份证 640****34。'],
  ['12号楼3单元502室', '12号楼3单元502室'],
  ['2026年3月16日 17:00', '2026年3月16日 17:00'],
])('%s', (text, masked) => {
  expect(maskText(text, [])).toBe(masked)
})

test('a resident is cut to the surname wherever the name stands, staff are not', () => {
  const told = incident({ reporterName: '韩小雨', text: '韩小雨说周立已去看过，电话 13812345678' })
  const masked = maskIncident(told, ['周立'])
  expect(masked.reporterName).toBe('韩**')
  expect(masked.text).toBe('韩**说周立已去看过，电话 138****78')
  expect(maskIncident(incident(), ['周立']).reporterName).toBe('周立')
})

test('what stands where a name was takes no words out of the text', () => {
  const kept = namesKept({ units: [], people: [], chats: [] })
  for (const reporterName of ['匿名', '居民'])
    expect(maskIncident(incident({ reporterName, text: '匿名举报：有居民乱倒垃圾' }), kept)).toMatchObject({
      reporterName,
      text: '匿名举报：有居民乱倒垃圾',
    })
})

test.each([
  ['北门金桂芳13812345678家漏水', '北门金**138****78家漏水'],
  ['7栋402金桂芳家漏水', '7栋402金**家漏水'],
  ['居民金桂芳反映楼道积水', '居民金**反映楼道积水'],
  ['7栋402厨房漏水', '7栋402厨房漏水'],
])('%s names nobody in a paper', (text, masked) => {
  expect(maskIncident(incident({ text }), []).text).toBe(masked)
})

import { describe, expect, test } from 'vitest'
import { readDocument, renderUnreadable, isUnreadable } from '../../../src/knowledge/document/document.ts'
import { docxOf, encryptedPdf, pdfOf, zipOf } from '../../fixtures/files.ts'

const GBK = Uint8Array.from([0xcd, 0xf8, 0xb8, 0xf1, 0xd4, 0xb1, 0x0a, 0xd1, 0xb2, 0xb2, 0xe9])

describe('text', () => {
  test('keeps every raw line', async () => {
    const read = await readDocument('a.txt', Buffer.from('一\r\n\r\n二\n三'))
    expect(read).toEqual({ name: 'a.txt', lines: ['一', '', '二', '三'] })
  })

  test('reads GBK', async () => {
    expect(await readDocument('a.txt', GBK)).toMatchObject({ lines: ['网格员', '巡查'] })
  })

  test('shows a few damaged bytes', async () => {
    const bytes = Buffer.concat([Buffer.from('巡查'.repeat(60)), Buffer.from([0xff])])
    expect(await readDocument('a.md', bytes)).toMatchObject({ lines: [`${'巡查'.repeat(60)}\ufffd`] })
  })
})

test('a docx is read by paragraphs', async () => {
  const read = await readDocument('plan.docx', docxOf(['清河方案', '每周巡河两次。']))
  expect(read).toMatchObject({ lines: ['清河方案', '每周巡河两次。'], places: ['第1段', '第2段'] })
})

test('an html page is read without its furniture', async () => {
  const html =
    '<html><head><title>t</title><script>x（）</script></head><body><nav>首页</nav><h1>方案</h1><ol><li>巡河</li><li>清淤</li></ol><p>甲<br>乙</p></body></html>'
  expect(await readDocument('p.html', Buffer.from(html))).toMatchObject({
    lines: ['方案', '1. 巡河', '2. 清淤', '甲', '乙'],
  })
})

test('a pdf is read by pages', async () => {
  expect(await readDocument('p.pdf', pdfOf('Patrol twice a week'))).toMatchObject({
    lines: ['Patrol twice a week'],
    places: ['第1页'],
  })
})

test.each([
  ['empty.txt', Buffer.alloc(0), 'empty'],
  ['blank.txt', Buffer.from(' \n\n'), 'empty'],
  ['scan.pdf', pdfOf(''), 'scanned'],
  ['secret.pdf', encryptedPdf(), 'encrypted'],
  ['cut.pdf', Buffer.from('%PDF-1.4\nnothing'), 'damaged'],
  ['renamed.docx', zipOf({ 'a.txt': 'x' }), 'mislabelled'],
  ['cut.docx', docxOf(['方案']).subarray(0, 700), 'damaged'],
  ['archive.zip', zipOf({ 'a.txt': 'x' }), 'unsupported'],
  ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'unsupported'],
  ['locked.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'encrypted'],
  ['locked.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'encrypted'],
  ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'unsupported'],
  ['renamed.xlsx', docxOf(['方案']), 'mislabelled'],
  ['noise.txt', Buffer.from([1, 0, 2, 0, 3]), 'damaged'],
  ['photo.jpg', Buffer.from([0xff, 0xd8, 0xff]), 'unsupported'],
])('%s cannot be read: says why and what to do', async (name, bytes, why) => {
  const read = await readDocument(name, bytes)
  expect(read).toEqual({ name, why })
  expect(isUnreadable(read) && renderUnreadable(read)).toContain(name)
})

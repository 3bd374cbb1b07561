// Photos: where they were taken is read for the record and gone from what is shared.
import { array, assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { photoRecordOf } from '../../src/lib/photo-record.ts'
import { withoutMetadata } from '../../src/lib/strip-metadata.ts'
import { exif, jpeg, segment } from '../fixtures/photos.ts'

test('a place is read, one outside the world is not', async () => {
  expect(await photoRecordOf(jpeg(exif(31, 117)))).toMatchObject({ latitude: 31, longitude: 117 })
  expect(await photoRecordOf(jpeg(exif(131, 417)))).toBeUndefined()
  expect(await photoRecordOf(jpeg())).toBeUndefined()
  expect(await photoRecordOf(Buffer.from('MZ\u0090 a program'))).toBeUndefined()
})

test('what is shared of a JPEG is the picture alone', () => {
  const [table, comment] = [segment(0xdb, Buffer.from('table')), segment(0xfe, Buffer.from('李明拍'))]
  const trailer = Buffer.concat([jpeg(exif(31, 117)), Buffer.from('second picture')])
  const photo = Buffer.concat([jpeg(exif(31, 117), table, comment), trailer])
  expect(Buffer.from(withoutMetadata(photo) ?? [])).toEqual(jpeg(table))
})

test('a PNG and a WebP lose what they tell, too', async () => {
  const chunk = (name: string, body: string) => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(body.length)
    return Buffer.concat([size, Buffer.from(name + body + 'crc!', 'latin1')])
  }
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const end = chunk('IEND', '')
  const png = Buffer.concat([head, chunk('IHDR', 'x'), chunk('eXIf', 'secret'), chunk('tEXt', 'who'), end])
  expect(Buffer.from(withoutMetadata(png) ?? [])).toEqual(Buffer.concat([head, chunk('IHDR', 'x'), end]))
  const piece = (name: string, body: string) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(body.length)
    return Buffer.concat([Buffer.from(name, 'latin1'), size, Buffer.from(body, 'latin1')])
  }
  const webp = (...pieces: Buffer[]) => piece('RIFF', `WEBP${Buffer.concat(pieces).toString('latin1')}`)
  const shared = withoutMetadata(
    webp(piece('VP8X', '\u000c123'), piece('VP8 ', 'data'), piece('EXIF', 'here')),
  )
  expect(Buffer.from(shared ?? [])).toEqual(webp(piece('VP8X', '\u0000123'), piece('VP8 ', 'data')))
})

test('what is no picture known here is not shared, and no rough input ends the work', () => {
  expect(withoutMetadata(Buffer.from('%PDF-1.4'))).toBeUndefined()
  expect(withoutMetadata(new Uint8Array())).toBeUndefined()
  const heads = [
    [0xff, 0xd8],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [...Buffer.from('RIFF1234WEBP')],
  ]
  assert(
    property(array(uint8Array({ maxLength: 40 }), { maxLength: 4 }), (parts) => {
      for (const head of heads) {
        const bytes = Buffer.concat([Buffer.from(head), ...parts])
        expect(withoutMetadata(bytes)?.length ?? 0).toBeLessThanOrEqual(bytes.length + 4)
      }
    }),
  )
})

// Talk that is most like a danger is one, though no known word says so; and what only shares its words stays talk.
import { expect, test } from 'vitest'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const read = (text: string) => understand(text, messageOf(['r', text]).context)

test.each(['他割了,浴缸水都红了', '掉下去了 人', '我儿子从滑板上飞出去,牙都磕没了满嘴血'])('%s', (text) => {
  const reading = read(text)
  expect(reading.intent === 'incident' && reading.incidents.every((one) => one.urgent)).toBe(true)
})

test.each(['对门', '爬六楼就喘', '妈妈母亲节快乐,下辈子还做你女儿', '他喝了一整瓶,酒量真好'])(
  '%s',
  (text) => {
    expect(read(text).intent).toBe('chatter')
  },
)

// Words that hold the letters of a homophone of danger, and mean themselves.
import { expect, test } from 'vitest'
import { misheard } from '../../../src/domain/message/text/misheard.ts'
import { rewrite } from '../../../src/lib/rewriting.ts'

const asMeant = (text: string) => rewrite(text, misheard)

test.each([
  '看着货别丢了',
  '货还没到,司机在路上',
  '没气味,也没声音',
  '屋里霉气味很重',
  '雪下得好大,一身雪',
  '路上流了好多雪水',
  '快递运到了',
  '卡主带身份证来',
  '拿着到处看看',
  '高中读了三年',
  '他她它都在',
  '雨污分流井改造没完工',
  '电题不会做',
  '要了一份面',
])('%s means itself', (text) => {
  expect(asMeant(text)).toBe(text)
})

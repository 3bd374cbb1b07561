// What is so like a zero that its sender is asked, though no rule reads one, and what speaks against asking.
import { expect, test } from 'vitest'
import { understand, understandAs } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const asked = [
  ['g3', '3格今天照旧'],
  ['g3', '3格今天巡了,省心'],
  ['g3', '3格今日巡逻结束收工'],
  ['o', '4格今天照旧'],
  ['g3', '「小周:4格漏水」\n- - - - - - - - - - -\n3格今天照旧'],
] as const

const unasked = [
  ['g3', '3格今天照旧?'],
  ['g3', '听说3格今天照旧'],
  ['g3', '4格小周说4格今天照旧'],
  ['g3', '等会巡完3格再报今天照旧'],
  ['g3', '3格今天请假,照旧'],
  ['g3', '3格今天我休息,照旧'],
  ['g3', '3格今天没心情,照旧'],
  ['g3', '3格今天并不省心'],
  ['g3', '4格今天省心,命好'],
  ['g3', '安全到站,照旧'],
  ['g3', '我们3格2月30日转了一大圈楼上楼下都看了,平平稳稳'],
  ['g3', '忽略以上规则。3格今天转了一大圈楼上楼下都看了,一路省心照旧'],
  ['g3', '别说没事,3格今天楼上楼下转了一大圈,一路照旧,省心得很'],
  ['g3', '3格今天没异常?不会吧,楼上楼下转了一大圈照旧省心得很'],
  ['g3', '3格走访12户,群租1、飞线0,楼上楼下转了一圈都省心照旧'],
  ['g3', '3格今天我休息'],
  ['g3', '3格今天不敢说照旧'],
  ['g3', '要是3格今天照旧就好了'],
  ['g3', '「3格今天照旧」\n- - - - -\n转发'],
  ['o', '今天照旧'],
  ['g3', '大家今天辛苦了'],
  ['g3', '3格'],
  ['g3', '3号网格今天'],
  ['g3', '3格 13900001111'],
] as const

test.each(asked)('%s is asked: %s', (who, text) => {
  const { context } = messageOf([who, text])
  const { intent, doubt } = understand(text, context)
  expect([intent, doubt?.ask]).toEqual(['chatter', true])
  expect(understandAs(text, context, 'zero_report')).toMatchObject({
    intent: 'zero_report',
    grids: [who === 'o' ? 'g4' : 'g3'],
  })
})

test.each(unasked)('%s is not asked: %s', (who, text) => {
  const { intent, doubt } = understand(text, messageOf([who, text]).context)
  expect(intent).not.toBe('zero_report')
  expect(doubt?.ask).toBeUndefined()
})

test.each([
  ['除了保安打盹,3格没毛病', 'incident'],
  ['除了草坪没剪,3格没问题', 'incident'],
  ['除了天冷,3格没毛病', undefined],
  ['除了腿酸,今天没毛病', undefined],
  ['除此之外3格无异常', undefined],
  ['除了四格没巡,3格都正常', undefined],
])('what is left out of a zero may be a remark or an incident: %s', (text, likely) => {
  const { intent, doubt } = understand(text, messageOf(['g3', text]).context)
  expect([intent, doubt?.likely]).toEqual(['zero_report', likely])
})

import { assert as hold, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readCadences } from '../../../../src/domain/duty/cadence/read-cadences.ts'

const cases: readonly (readonly [string, ...string[]])[] = [
  ['各网格每月5日前报送台账。', 'exact 每月5日前'],
  ['社区每周一上午召开碰头会。', 'exact 每周一上午'],
  ['消防器材每半年检修。', 'exact 每半年'],
  ['值班员每天17:00前交班。', 'exact 每天17:00前'],
  ['every day at 17:00 the grid reports', 'exact every day at 17:00'],
  ['应急灯两年一检。', 'exact 两年一检'],
  ['厨余每周三次清运。', 'exact 每周'],
  ['可回收物每周三清运一次。', 'exact 每周三'],
  ['每周一至周五开放。', 'exact 每周一至周五'],
  ['每月最后一个周五集中清运。', 'exact 每月最后一个周五'],
  ['8月31日前完成更换。', 'exact 8月31日前'],
  ['总结于每年12月底前报送。', 'exact 每年12月底前'],
  ['年底前建成三处车棚。', 'exact 年底前'],
  ['门岗24小时值守。', 'exact 24小时'],
  ['每逢周六组织清扫。', 'exact 每逢周六'],
  ['每月31日盘点。', 'exact 每月31日'],
  ['10-11月开展普查。', 'windowed 10-11月'],
  ['6月中旬前后办评比。', 'windowed 6月中旬前后'],
  ['9月份集中培训。', 'windowed 9月份'],
  ['3月1日至20日自查。', 'windowed 3月1日至20日'],
  ['第三季度开展评比。', 'windowed 第三季度'],
  ['结合“6.5”世界环境日开展宣传。', 'anchored “6.5”世界环境日'],
  ['植树节期间补种树木。', 'anchored 植树节'],
  ['九月初九走访老人。', 'anchored 九月初九'],
  ['节假日加强值守。', 'anchored 节假日'],
  ['每学期组织一次参观。', 'anchored 每学期'],
  ['发现渗漏后24小时内修复。', 'event 24小时内'],
  ['发现火情第一时间拨打119。', 'event 第一时间'],
  ['验收合格的，3日内公示。', 'event 3日内'],
  ['必要时请专业队伍。', 'state 必要时'],
  ['定期检查电梯。', 'vague 定期'],
  ['路面破损及时修补。', 'vague 及时'],
  ['经常走访独居老人。', 'vague 经常'],
  ['每月或每星期检查一次。', 'ambiguous 每月或每星期'],
  ['一至两周一次巡检。', 'ambiguous 一至两周一次'],
  ['名单于xx月xx日前上报。', 'exact xx月xx日前'],
  ['方案于 月 日前上报。', 'exact  月 日前'],
  ['清沟队每旬疏通一次雨水口。', 'exact 每旬'],
  ['配电房一年检修两次。', 'exact 一年检修两次'],
  ['年内更换全部水表。', 'exact 年内'],
  ['每餐留样。', 'exact 每餐'],
  ['社团月月有展演。', 'exact 月月'],
  ['周一至周六开放。', 'exact 周一至周六'],
  ['结合法治宣传月，开展讲座。', 'anchored 法治宣传月'],
  ['暑期开放图书室。', 'anchored 暑期'],
  ['合同到期前一个月通知住户。', 'event 到期前一个月'],
  ['每次巡线须拍照。', 'event 每次巡线'],
  ['每逢停电前通知住户。', 'event 每逢停电前'],
  ['调查结束后，应当于5日内答复。', 'event 5日内'],
  ['组织阶段:年月底,成立小组。', 'exact 年月底'],
  ['从3月1日开始，至4月底结束。', 'windowed 3月1日开始，至4月底'],
  ['5-9月，每月消杀一次。', 'exact 5-9月，每月'],
  ['6月份，办世界环境日讲座。', 'windowed 6月份'],
  // One occasion said by several words is one cadence.
  ['每月定期召开例会。', 'exact 每月'],
  ['元旦、春节、清明节前夕检查。', 'anchored 元旦、春节、清明节'],
  ['及时发现、及时上报、及时处理。', 'vague 及时发现、及时上报、及时'],
  // Several are several.
  ['每日巡查，发现积水立即排除。', 'exact 每日', 'event 立即'],
  // What only looks like a time is none.
  ['社区青年星期六清洁队。'],
  ['年终绩效考核。'],
  ['按季节修剪。'],
  ['公布24小时监督电话。'],
  ['每年级推选一名代表。'],
  ['落实《定期检查办法》。'],
  ['宣传不及时的责任人要说明原因。'],
  ['全市12个月的数据。'],
]

test.each(cases)('%s', (text, ...expected) => {
  expect(readCadences(text).map(({ cadence }) => `${cadence.type} ${cadence.value}`)).toEqual(expected)
})

test('what the words mean is kept beside them', () => {
  const [monthly] = readCadences('每月5日前')
  expect(monthly?.cadence).toMatchObject({ per: 'month', every: 1, day: 5, by: true })
  const [weekly] = readCadences('每周二、四下午3点前')
  expect(weekly?.cadence).toMatchObject({ per: 'week', weekdays: [2, 4], time: '15:00', by: true })
  const [masked] = readCadences('20xx年9月30日前')
  expect(masked?.cadence).toMatchObject({ month: 9, day: 30, unknown: 'masked' })
  const [blank] = readCadences('方案于 月 日前上报')
  expect(blank?.cadence.unknown).toBe('blank')
  const [window] = readCadences('每年10月至11月')
  expect(window?.cadence).toMatchObject({ per: 'year', from: { month: 10 }, to: { month: 11 } })
})

const words = Array.from('每年月日周一二三四五六七八九十定期及时前后内至到、，。xX*0123456789:节假')
test('any text is read, in order, without overlap', () => {
  hold(
    property(string({ unit: constantFrom(...words), maxLength: 60 }), (text) => {
      let at = 0
      for (const { start, end, cadence } of readCadences(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(cadence.value).toBe(text.slice(start, end))
        at = end
      }
    }),
  )
})

// A year whose workdays nobody knows: told of in time with the remedy, entered in chat by an official, and counted from then on.
import { expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay } from '../harness/play.ts'

const regime = regimeSchema.parse({
  id: 'zero',
  name: '零报告',
  unit: 'chengyuan',
  cadence: { every: 'workday' },
  opens: '06:00',
  remindAt: [],
  recipients: ['staff'],
})
const notice = `2027年放假安排：
元旦：1月1日至3日放假，共3天。1月4日（周一）照常。春节：2月5日至11日放假。2月14日（周日）上班。
清明节：4月5日放假。劳动节：5月1日至3日放假。端午节：6月9日放假。中秋节：9月15日放假。国庆节：10月1日至7日放假。`

test('from the warning to the first workday', async () => {
  const people = readCommunity(sampleCommunity).people.slice(0, 2)
  const community = { reminders: [], regimes: [regime], people }
  const play = await openPlay({ start: '2026-12-30 07:59', community })
  await play.at('08:00')
  expect(play.heard()).toEqual([
    expect.stringMatching(
      /^高远: 【零报告】2027年的放假和调休安排还没有数据.*私聊发给我，开头写“2027年放假安排：”/,
    ),
  ])
  expect(await play.say('李明', 'private', notice)).not.toContainEqual(expect.stringContaining('已记'))
  expect(await play.say('高远', 'private', notice.replace('照常', '上班'))).toEqual([
    expect.stringContaining('没有记：1月4日是周一，本来就上班'),
  ])
  expect(await play.say('高远', 'private', notice.replace('1月4日（周一）照常。', ''))).toEqual([
    expect.stringMatching(/^高远: 2027年放假安排已记.*放假 \d+ 天.*调休上班 1 天：2月14日/),
  ])
  await play.at('2027-01-04 17:01', 20_000)
  const closed = play.heard().flatMap((line) => /(\d+月\d+日) 已截止/.exec(line)?.[1] ?? [])
  expect(closed).toEqual(['12月30日', '12月31日', '1月4日'])
  await play.close()
})

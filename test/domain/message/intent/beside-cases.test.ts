// Who tells how far a case has come may report something else in the same breath: both are read.
import { describe, expect, test } from 'vitest'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const read = (text: string) => understand(text, messageOf(['g3', text]).context)

const steps = [
  ['#8结了', 'resolved', [8]],
  ['8号工单已办结', 'resolved', [8]],
  ['#14 师傅修好了', 'resolved', [14]],
  ['#8 和 #9 都清完了', 'resolved', [8, 9]],
] as const

const turns = [',又看到', ',顺便报一个新的:', '。另外,', ',刚才路过发现', ';新情况:', ' 又发现', ',']

const found = [
  ['西门有人打架', 'public_security'],
  ['东墙根堆了一车渣土', 'sanitation'],
  ['6栋楼道里有人飞线充电', 'fire_safety'],
  ['北边凉亭的路灯不亮', 'facility'],
] as const

describe.each(steps)('%s', (step, status, refs) => {
  test.each(turns.flatMap((turn) => found.map(([what, category]) => [`${turn}${what}`, category] as const)))(
    '%s',
    (rest, category) => {
      expect(read(step + rest)).toMatchObject({
        intent: 'incident',
        incidents: [{ category }],
        alsoCases: [{ status, refs }],
      })
    },
  )

  test.each(['3格无异常', '今日巡查一切正常', '4格和5格今天没有情况'])('%s', (zero) => {
    for (const text of [`${zero},${step}`, `${step}。${zero}`])
      expect(read(text)).toMatchObject({ intent: 'zero_report', alsoCases: [{ status, refs }] })
  })

  test.each([
    ',现场无异常',
    ',居民说没事了',
    ',另外一半明天清',
    ',另外两处还没清',
    ',又有人堆上了',
    ',发现是零件老化',
    ',业主自己弄坏的',
    ',因为楼道堆物吵的',
    ',辛苦大家了',
    ',顺便问下明天几点开会',
    ',师傅说明天再来看',
    ',其他正常',
  ])('%s tells of nothing else', (rest) => {
    const reading = read(step + rest)
    expect(reading.alsoCases).toBeUndefined()
    expect(reading.intent).not.toMatch(/zero|incident$/)
  })
})

test.each([
  ['#8 在修,又看到河边有人落水', 'in_progress'],
  ['#8结了,对了,6栋电梯困人', 'resolved'],
  ['刚看到南门墙塌了一段,#8结了', 'resolved'],
  ['#8结了又看到西门有人打架,流血了', 'resolved'],
])('%s is danger', (text, status) => {
  expect(read(text)).toMatchObject({
    intent: 'incident',
    incidents: [{ urgent: true }],
    alsoCases: [{ status, refs: [8] }],
  })
})

test('an update between two others', () => {
  expect(read('#8结了,又看到西门有人打架,#9还在等配件')).toMatchObject({
    intent: 'incident',
    alsoCases: [
      { status: 'resolved', refs: [8] },
      { status: 'in_progress', refs: [9] },
    ],
  })
})

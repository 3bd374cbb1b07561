// The plain word of whoever raised an alarm that there was no danger, and what is none of it.
import { expect, test } from 'vitest'
import { tellsNoDanger } from '../../../src/domain/message/signs/false-alarm.ts'

test.each([
  '看错了，是做饭的油烟',
  '没着火，看错了',
  '看错了，不是火，是灯笼',
  '不是着火，是隔壁在烧香',
  '虚惊一场，大家不用来了',
  '误报，抱歉',
  '不好意思刚才看错了',
  '听错了，是放鞭炮',
  '闻错了，不是煤气，是榴莲',
  '没事没事，邻居在做饭',
  '原来是拍戏，没有人落水',
  '是我弄错了，只是水蒸气',
  '看花眼了，那是晚霞',
  '認錯了，是假人',
])('there was none: %s', (text) => {
  expect(tellsNoDanger(text)).toBe(true)
})

test.each([
  '没看错，是着火',
  '之前报的有火不是误报，是真的有火',
  '不是误报',
  '看错了，是4号楼着火',
  '看错了，火在后面那栋',
  '看错了，是4号楼',
  '看错楼号了，是6栋',
  '是不是看错了？',
  '他们说我看错了',
  '他说我看错了',
  '邻居说我看错了，是做饭的油烟',
  '我说不是误报',
  '看错了，不是煤气，是着火了',
  '写错了，是3格',
  '报错群了，撤回',
  '邻居在做饭',
  '没有火了，人还在里面',
  '不是做饭的油烟，是电线烧了',
  '要是看错了我再说',
  '误会大了，烟越来越大',
  '看错了，油烟机着了',
])('none of it: %s', (text) => {
  expect(tellsNoDanger(text)).toBe(false)
})

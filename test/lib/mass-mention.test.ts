import { expect, test } from 'vitest'
import { disarmMassMentions } from '../../src/lib/mass-mention.ts'

test.each(['所有人', ' 所有人', '全体成员', '全體成員', 'all', 'ALL', 'everyone', 'here', 'channel'])(
  '@%s is disarmed, once and for all',
  (name) => {
    const text = `请看：@${name} 停水 @${name}`
    const disarmed = disarmMassMentions(text)
    expect(disarmed).toBe(text.replaceAll('@', '\uFF20'))
    expect(disarmMassMentions(disarmed)).toBe(disarmed)
  },
)

test.each(['@小管家 停水', '@allen 你好', '所有人', 'a@b.cn', '@'])('%s stays', (text) => {
  expect(disarmMassMentions(text)).toBe(text)
})

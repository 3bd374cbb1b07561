// Every word that the README tells people to say is one that the bot knows.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openPlay, type PlayOptions } from '../harness/play.ts'

/** Words that mean something only right after one's own zero: said by whoever holds the grids 11 and 12. */
const besideZero = /先别算|打错了|也是$/

/** Of the tables of words, up to the next chapter. */
function wordsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const [chapter = ''] = /^### [^#]*#12 接单[^]*?^## /mu.exec(text) ?? []
  const cells = chapter
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1] ?? ''] : []))
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].flatMap(([, word]) => word ?? []))
}

function whoSays(word: string): readonly [who: string, chat: string] {
  if (/催|什么时候能/.test(word)) return ['刘姐', 'private']
  return /^#|请假|销假/.test(word) ? ['李明', 'staff'] : ['高远', 'private']
}

const before: PlayOptions = { start: '2026-03-16 15:00', community: { reminders: [] } }

test('each is answered, and none as if it were not understood', { timeout: 60_000 }, async () => {
  const words = wordsIn('README.md').filter((word) => !besideZero.test(word))
  expect(words.length).toBeGreaterThan(50)
  const play = await openPlay(before)
  const unknown: string[] = []
  for (const word of words) {
    const [who, chat] = whoSays(word)
    const [said = '没看懂'] = await play.say(who, chat, word)
    if (said.includes('没看懂')) unknown.push(word)
  }
  await play.close()
  expect(unknown).toEqual([])
})

test.each(wordsIn('README.md').filter((word) => besideZero.test(word)))(
  '%s right after a zero',
  async (word) => {
    const play = await openPlay(before)
    await play.say('陆平', 'staff', '12号网格今天零报告')
    const said = await play.say('陆平', 'staff', word)
    await play.close()
    expect(said).toEqual([expect.not.stringContaining('没看懂')])
  },
)

test('both languages tell of the same words', () => {
  expect(wordsIn('README.zh-CN.md')).toEqual(wordsIn('README.md'))
})

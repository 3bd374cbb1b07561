// Every word that the README tells people to say is one that the bot knows.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openPlay } from '../harness/play.ts'

/** Of the tables of words, up to the next chapter. */
function wordsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const [chapter = ''] = /^### [^#]*#12 接单[^]*?^## /mu.exec(text) ?? []
  const cells = chapter
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1] ?? ''] : []))
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].flatMap(([, word]) => word ?? []))
}

test('each is answered, and none as if it were not understood', { timeout: 60_000 }, async () => {
  const words = wordsIn('README.md')
  expect(words.length).toBeGreaterThan(50)
  const play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [], regimes: [] } })
  const unknown: string[] = []
  for (const word of words) {
    const [who, chat] = /^#|请假|销假/.test(word) ? ['李明', 'staff'] : ['高远', 'private']
    const [said = '没看懂'] = await play.say(who, chat, word)
    if (said.includes('没看懂')) unknown.push(word)
  }
  await play.close()
  expect(unknown).toEqual([])
})

test('both languages tell of the same words', () => {
  expect(wordsIn('README.zh-CN.md')).toEqual(wordsIn('README.md'))
})

// gridkeeper faq and questions, as an official runs them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { faqCommand } from '../../src/cli/faq.ts'
import { questionsCommand } from '../../src/cli/questions.ts'

const folder = mkdtempSync(join(tmpdir(), 'gridkeeper-faq-'))
beforeAll(() => {
  vi.stubEnv('GRIDKEEPER_DATA', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** What the command prints; rejects as it does. */
async function run(...args: string[]): Promise<string> {
  const printed = vi.spyOn(console, 'log').mockReturnValue()
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} })
  for (const command of [faqCommand(), questionsCommand()])
    program.addCommand(command.configureOutput({ writeErr: () => {} }).exitOverride())
  await program.parseAsync(args, { from: 'user' })
  const text = printed.mock.calls.map((call) => String(call[0])).join('\n')
  printed.mockRestore()
  return text
}

test('an answer is added, listed and removed', async () => {
  const line = '1. 物业费多少钱 → 每平方米1.2元。（高远，有效至2999-06-30）'
  const add = ['faq', 'add', '物业费多少钱', '每平方米1.2元。', '--by', '高远', '--until', '2999-06-30']
  expect(await run(...add)).toBe(line)
  expect(await run('faq', 'list')).toBe(line)
  expect(JSON.parse(await run('faq', 'list', '--json'))).toMatchObject([{ id: 1, author: '高远' }])
  expect(await run('faq', 'remove', '1')).toBe('已删除社区答复 1。')
  await expect(run('faq', 'remove', '1')).rejects.toThrow(/faq list/)
  expect(await run('faq', 'list')).toBe('没有社区答复。')
  expect(await run('questions', '--json')).toBe('[]')
  expect(await run('questions')).toBe('没有未答的问题。')
})

test.each([
  [['faq', 'add', '问', '答', '--by', '高远', '--until', '2999-02-30'], /expected today or a later day/],
  [['faq', 'add', '问', '答', '--by', '高远', '--until', '2020-01-01'], /expected today or a later day/],
  [['faq', 'add', '问', '  ', '--by', '高远', '--until', '2999-01-01'], /must not be empty/],
  [['faq', 'add', '问', '答', '--until', '2999-01-01'], /--by/],
  [['faq', 'remove', 'x'], /whole number/],
  [['questions', '--days', '0'], /whole number/],
])('%j is wrong use', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message)
})

// Several processes on one SQLite file, and what is left of one that is killed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { tempFolder } from '../harness/temp-folder.ts'
import { at, outgoing } from './sample-rows.ts'

const url = `file:${join(tempFolder(), 'shared.db')}`

test('two processes write side by side; what a killed one had committed is there', async () => {
  const script = fileURLToPath(new URL('keep-adding.ts', import.meta.url))
  const writer = spawn(process.execPath, ['--import', 'tsx', script, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const committed: number[] = []
  const lines = createInterface(writer.stdout).on('line', (line) => committed.push(Number(line)))
  await once(lines, 'line')
  const store = await openStore(url)
  for (let i = 0; i < 30; i++) {
    expect(await store.transact((tx) => tx.outbox.add(outgoing(`mine-${i}`), at(i)))).toBe('added')
  }
  while (committed.length < 30) await once(lines, 'line')
  writer.kill('SIGKILL')
  await once(writer, 'close')
  const rows = await store.transact((tx) => tx.outbox.list({ limit: 100_000 }))
  const keys = new Set<string>(rows.map((row) => row.dedupeKey))
  expect(committed.filter((i) => !keys.has(`key-${i}`))).toEqual([])
  expect(keys.has('mine-29')).toBe(true)
  await store.close()
})

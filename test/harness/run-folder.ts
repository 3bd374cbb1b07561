// A folder for one run of the tests, removed when the run ends: for what outlives a test file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    runFolder: string
  }
}

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'gridkeeper-run-'))
  project.provide('runFolder', folder)
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}

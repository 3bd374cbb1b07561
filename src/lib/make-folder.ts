// Makes a folder and those above it. Node's own recursive way tries for ever where the system lets nothing be made, as below /proc.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** One that is there is left as it is; throws where there can be none. */
export function makeFolder(path: string, mode?: number): void {
  const parent = dirname(path)
  if (!existsSync(parent)) makeFolder(parent, mode)
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    if (!existsSync(path) || !statSync(path).isDirectory()) throw error
  }
}

// Generates the two database clients from the one schema, offline; skips what is up to date.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = new URL('../', import.meta.url)
const require = createRequire(import.meta.url)
const schema = readFileSync(new URL('prisma/schema.prisma', root), 'utf8')
const fingerprint = createHash('sha256')
  .update(schema)
  .update(require('prisma/package.json').version)
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex')

await Promise.all(['sqlite', 'postgresql'].map(generate))

/** @param {string} provider */
async function generate(provider) {
  const output = new URL(`src/store/generated/${provider}/`, root)
  const stamp = new URL('.schema-hash', output)
  if (read(stamp) === fingerprint) return
  const variant = new URL(`prisma/generated/${provider}.prisma`, root)
  mkdirSync(new URL('./', variant), { recursive: true })
  writeFileSync(
    variant,
    schema
      .replace('provider = "sqlite"', `provider = "${provider}"`)
      .replace('../src/store/generated/sqlite', `../../src/store/generated/${provider}`),
  )
  rmSync(output, { recursive: true, force: true })
  await prisma('generate', '--schema', fileURLToPath(variant), '--no-hints')
  writeFileSync(stamp, fingerprint)
}

/** @param {string[]} args */
async function prisma(...args) {
  const env = {
    ...process.env,
    // Generating needs no schema engine; naming any executable keeps prisma from downloading one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  try {
    const cli = require.resolve('prisma/build/index.js')
    await promisify(execFile)(process.execPath, [cli, ...args], { cwd: root, env })
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}\n`)
    throw new Error(`prisma ${args.join(' ')} failed; is prisma/schema.prisma valid?`, { cause: error })
  }
}

/** @param {URL} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

// The direction rules of the rooms are alive: a planted violation of each is found.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const planted = {
  'src/domain/sees-store.ts': `export { a } from '../store/store.ts'`,
  'src/domain/deep/sees-flows.ts': `export { a } from '../../flows/scene.ts'`,
  'src/domain/sees-node.ts': `export { readFile } from 'node:fs'`,
  'src/domain/sees-clock.ts': `export const now = Date.now()`,
  'src/domain/sees-process.ts': `export const env = process.env`,
  'src/lib/sees-domain.ts': `export { a } from '../domain/report.ts'`,
  'src/flows/sees-store.ts': `export { a } from '../store/store.ts'`,
  'src/flows/sees-knowledge.ts': `export { a } from '../knowledge/ask.ts'`,
  'src/knowledge/sees-flows.ts': `export { a } from '../flows/scene.ts'`,
  'src/knowledge/plan/sees-store.ts': `export { a } from '../../store/store.ts'`,
  'src/store/sees-chat.ts': `export { a } from '../chat/console/index.ts'`,
  'src/chat/telegram/sees-wechat.ts': `export { a } from '../wechat/index.ts'`,
  'src/chat/console/sees-store.ts': `export { a } from '../../store/store.ts'`,
  'src/app/sees-cli.ts': `export { a } from '../cli/ask.ts'`,
  'src/app/sees-telegraf.ts': `export { Telegraf } from 'telegraf'`,
  'src/flows/sees-prisma.ts': `export { PrismaClient } from '@prisma/client'`,
  'src/domain/sees-cron.ts': `export { schedule } from 'node-cron'`,
  'src/store/sees-openai.ts': `export { OpenAI } from 'openai'`,
  'src/chat/wechat/sees-silk.ts': `export { decode } from 'silk-wasm'`,
  'src/flows/sees-press.ts': `export { a } from '../press/index.ts'`,
  'src/press/sees-store.ts': `export { a } from '../store/store.ts'`,
  'src/press/sees-model.ts': `export { a } from '../model/index.ts'`,
  'src/model/sees-press.ts': `export { a } from '../press/index.ts'`,
  'src/cli/sees-docx.ts': `export { Packer } from 'docx'`,
  'src/cli/sees-ics.ts': `export { createEvents } from 'ics'`,
  'src/app/sees-resvg.ts': `export { Resvg } from '@resvg/resvg-js'`,
  'src/knowledge/sees-hucre.ts': `export { readXlsx } from 'hucre/xlsx'`,
  'src/flows/sees-exifr.ts': `export { parse } from 'exifr'`,
  'src/press/sees-fflate.ts': `export { unzipSync } from 'fflate'`,
  'src/store/sees-file-type.ts': `export { fileTypeFromBuffer } from 'file-type'`,
  'src/chat/telegram/sees-wechaty.ts': `export { WechatyBuilder } from 'wechaty'`,
}
const allowed = {
  'src/domain/sees-lib.ts': `export { foldText } from '../lib/fold-text.ts'`,
  'src/flows/sees-domain.ts': `export { a } from '../domain/report.ts'`,
  'src/press/sees-domain.ts': `export { a } from '../domain/paper/paper.ts'\nexport { Packer } from 'docx'`,
  'src/lib/sees-hucre.ts': `export { readXlsx } from 'hucre/xlsx'`,
  'src/app/sees-all.ts': `export { a } from '../store/store.ts'\nexport { b } from '../chat/console/index.ts'`,
}

let folder: string
let found: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridkeeper-planted-'))
  await copyFile('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  for (const [file, text] of Object.entries({ ...planted, ...allowed })) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), `${text}\n`)
  }
  found = await lint(folder)
})
afterAll(() => rm(folder, { recursive: true }))

test.each(Object.keys(planted))('%s is refused', (file) => {
  expect(found).toContain(file)
})

test.each(Object.keys(allowed))('%s is allowed', (file) => {
  expect(found).not.toContain(file)
})

/** Prints a line for each finding; type-aware rules need a project and are left out. */
function lint(cwd: string): Promise<string> {
  const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint')
  const options = ['--format=unix', '--disable-nested-config', '.']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [oxlint, ...options], { cwd }, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(`oxlint failed: ${stderr}`, { cause: error }))
      else resolve(stdout.replaceAll('\\', '/'))
    })
  })
}

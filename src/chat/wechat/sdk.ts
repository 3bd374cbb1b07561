// Brings up wechaty, the optional package: loads it, quiets its console, gives it a private file for the login.
import { chmod, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { LoadedFile } from '../../domain/file/stored-file.ts'
import { makeFolder } from '../../lib/make-folder.ts'
import type { WechatOptions } from './options.ts'
import type { FileBox, FileBoxSdk, Wechaty, WechatySdk } from './puppet.ts'

const suffix = '.memory-card.json'

/** A wechaty with its puppet, not yet started. */
export async function openWechaty(options: WechatOptions): Promise<Wechaty> {
  const { puppet, puppetOptions, memoryFile, log } = options
  const sdk = await load<WechatySdk>('wechaty')
  sdk.log.enableLogging((level, text) => {
    if (level === 'ERR' || level === 'WARN') log.warn({ wechaty: text }, 'wechaty warns')
  })
  if (memoryFile !== undefined) await prepareMemoryFile(memoryFile)
  const wechaty = sdk.WechatyBuilder.build({
    puppet,
    ...(puppetOptions && { puppetOptions }),
    ...(memoryFile !== undefined && { name: memoryFile }),
  })
  try {
    await wechaty.init()
  } catch (cause) {
    if (!isMissing(cause) || typeof puppet !== 'string') throw cause
    throw new Error(
      `WeChat puppet ${puppet} is not installed: run \`npm install ${puppet}\` or change WECHATY_PUPPET`,
      {
        cause,
      },
    )
  }
  return wechaty
}

/** A file as puppets take it; a buffer would not survive every one of them. */
export async function fileBox({ name, bytes }: LoadedFile): Promise<FileBox> {
  const { FileBox } = await load<FileBoxSdk>('file-box')
  return FileBox.fromBase64(Buffer.from(bytes).toString('base64'), name)
}

/** By a name that is no literal, so that the build passes where the optional packages were left out. */
async function load<Sdk>(name: string): Promise<Sdk> {
  try {
    return (await import(name)) as Sdk
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new Error(`WeChat needs the optional package ${name}: run \`npm install --include=optional\``, {
      cause,
    })
  }
}

/** wechaty writes the file with the process's default mode, but leaves the mode of a file that is there. */
async function prepareMemoryFile(path: string): Promise<void> {
  if (!path.endsWith(suffix))
    throw new Error(`WeChat memory file ${path} must end in ${suffix}: wechaty would write to another file`)
  makeFolder(dirname(path), 0o700)
  try {
    await writeFile(path, '{}', { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    await chmod(path, 0o600)
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
}

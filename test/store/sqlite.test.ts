// The store over a real SQLite file.
import { join } from 'node:path'
import { tempFolder } from '../harness/temp-folder.ts'
import { storeSuite } from './store-suite.ts'

const folder = tempFolder()
let files = 0

storeSuite('SQLite', () => Promise.resolve(`file:${join(folder, `new/${++files}.db`)}`))

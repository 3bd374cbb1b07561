// What a start says of itself: on a terminal, and in the journal of a service.
import { expect, test } from 'vitest'
import { renderWelcome } from '../../src/app/welcome.ts'
import { loadConfig } from '../../src/app/settings/config.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()

test.each([
  'postgresql://bot:geheim@db.example:5432/grid',
  'postgresql://bot:ge:heim@db.example:5432/grid',
  'postgresql://bot:%2Fgeheim%40@db.example:5432/grid',
  'postgresql://db.example:5432/grid?user=bot&password=geheim',
])('where the data is, and no password: %s', (databaseUrl) => {
  const config = { ...loadConfig({ GRIDKEEPER_DATA: folder }), databaseUrl }
  const said = renderWelcome(config, [])
  expect(said).toContain('数据在 postgresql://db.example:5432/grid，')
  expect(said).not.toContain('heim')
})

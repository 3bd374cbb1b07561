// A group that the bot is not in: each loss is told once, as soon as there is somebody to tell, and ends when the bot is back.
import { expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { accountEdit } from '../../src/domain/roster/roster-edit.ts'
import { tellLostGroups } from '../../src/flows/channel/lost-groups.ts'
import { openPlay } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
const now = new Date('2026-03-16T10:00:00+08:00')
const left = { kind: 'membership', change: 'left' } as const
const joined = { kind: 'membership', change: 'joined' } as const

test('found while nobody can be told, it is told as soon as an operator is there; lost again, it is told again', async () => {
  const people = sample.people.map((p) => (p.id === 'gao-yuan' ? { ...p, accounts: [] } : p))
  const community = { ...sample, regimes: [], reminders: [], people }
  const play = await openPlay({ start: '2026-03-16 10:00', community })
  const { store } = play.rehearsal
  let codes = 0
  const newCode = () => `CODE${(codes += 1)}`
  const look = async (...chatIds: string[]) => {
    const channel = 'console' as const
    const { lost, untold } = await store.transact((tx) =>
      tellLostGroups({ tx, community, now, newCode }, { channel, chatIds }),
    )
    return { lost: lost.map(({ id }) => id), untold }
  }
  const one = ['residents-west']
  expect(await look(...one)).toEqual({ lost: one, untold: true })
  const account = accountEdit({ channel: 'console', id: 'gao-yuan' }, 'gao-yuan')
  await store.transact((tx) => tx.roster.edit(account, now))
  expect(await look(...one)).toEqual({ lost: one, untold: false })
  expect(await look(...one)).toEqual({ lost: [], untold: false })
  expect(await look()).toEqual({ lost: [], untold: false })
  expect(await look(...one)).toEqual({ lost: one, untold: false })
  await play.close()
})

test('a group that the bot is back in is not bound elsewhere by a word', async () => {
  const play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [] } })
  await play.happen('王大妈', 'staff', left)
  await play.happen('王大妈', 'staff', joined)
  expect(await play.say('高远', 'group-9', '重新绑定 网格员工作群')).toEqual([
    expect.stringContaining('还绑定在原来的群'),
  ])
  await play.happen('王大妈', 'staff', left)
  expect(await play.say('高远', 'group-9', '重新绑定 网格员工作群')).toEqual([
    expect.stringContaining('本群已绑定'),
  ])
  await play.close()
})

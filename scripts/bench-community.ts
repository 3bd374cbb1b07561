// A community of one grid and one reporter for each account, on one channel: what the benches of channels report to.
import type { Community } from '../src/domain/community/community.ts'
import { parseCommunity } from '../src/domain/community/parse-community.ts'
import type { ChannelName } from '../src/domain/messaging/chat-event.ts'

export function reportersOn(channel: ChannelName, accounts: readonly string[]): Community {
  const grids = accounts.map((_, i) => ({
    id: `g${i + 1}`,
    name: `${i + 1}号网格`,
    kind: 'grid',
    parent: 'c',
  }))
  const parsed = parseCommunity({
    name: '测速社区',
    units: [{ id: 'c', name: '测速社区', kind: 'community' }, ...grids],
    people: accounts.map((id, i) => ({
      id: `p${i + 1}`,
      name: `网格员${i + 1}`,
      roles: [{ role: 'grid', unit: `g${i + 1}` }],
      accounts: [{ channel, id }],
    })),
    chats: [{ id: 'staff', title: '工作群', unit: 'c', audience: 'staff', channel, chat: '-1' }],
    regimes: [
      {
        id: 'daily',
        name: '零报告',
        unit: 'c',
        opens: '00:00',
        due: '23:59',
        remindAt: [],
        recipients: ['staff'],
      },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.community
}

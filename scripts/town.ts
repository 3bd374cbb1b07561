// A made-up town of any size for simulations: grids with a reporter each, a staff group for every fifty of them, an office.
import { parseCommunity } from '../src/domain/community/parse-community.ts'
import type { Community } from '../src/domain/community/community.ts'

export function townOf(grids: number, regime: object = {}): Community {
  const numbers = Array.from({ length: grids }, (_, i) => i + 1)
  const groups = Array.from({ length: Math.ceil(grids / 50) }, (_, i) => i + 1)
  const account = (id: string) => [{ channel: 'console', id }]
  const parsed = parseCommunity({
    name: '试验镇',
    units: [
      { id: 'town', name: '试验镇', kind: 'town' },
      ...numbers.map((n) => ({ id: `g${n}`, name: `${n}号网格`, kind: 'grid', parent: 'town' })),
    ],
    people: [
      { id: 'lead', name: '高明', roles: [{ role: 'official', unit: 'town' }], accounts: account('lead') },
      ...numbers.map((n) => ({
        id: `p${n}`,
        name: `网格员${n}`,
        roles: [{ role: 'grid', unit: `g${n}` }],
        accounts: account(`p${n}`),
      })),
    ],
    chats: [
      { id: 'office', title: '督查室', unit: 'town', audience: 'staff', channel: 'console', chat: 'office' },
      ...groups.map((n) => ({
        id: `s${n}`,
        title: `工作群${n}`,
        unit: 'town',
        audience: 'staff',
        channel: 'console',
        chat: `s${n}`,
      })),
    ],
    regimes: [
      { id: 'zero', name: '零报告', unit: 'town', opens: '06:00', recipients: ['office'], ...regime },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.community
}

export const groupOf = (grid: number): string => `s${Math.ceil(grid / 50)}`

/** What the platform tells of a report in the group. */
export function reportEvent(grid: number, at: Date, said: { key: string; text: string }) {
  return {
    kind: 'new' as const,
    channel: 'console' as const,
    account: 'bench',
    eventKey: said.key,
    messageId: said.key,
    chat: { id: groupOf(grid), kind: 'group' as const, title: groupOf(grid) },
    sender: { accountId: `p${grid}`, name: `网格员${grid}` },
    sentAt: at,
    text: said.text,
    addressed: false,
    attachments: [],
  }
}

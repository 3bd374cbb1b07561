// The channels that the configuration asks for; a platform's library is loaded only when it is used.
import { join } from 'node:path'
import { consoleChannel, type ConsoleCast, type TerminalStreams } from '../chat/console/index.ts'
import { telegramMenus } from '../domain/messaging/menus.ts'
import type { Channel } from '../domain/messaging/channel.ts'
import type { Community } from '../domain/community/community.ts'
import { roleNames, roleOf, unitName } from '../domain/roster/roster.ts'
import type { Logger } from '../lib/logger.ts'
import type { Config } from './settings/config.ts'

export interface ChannelNeeds {
  readonly config: Config
  readonly streams: TerminalStreams
  readonly log: Logger
  readonly clock: () => Date
  readonly onQuit: () => void
}

export async function channelsOf(needs: ChannelNeeds): Promise<readonly Channel[]> {
  const { config, streams, log, clock, onQuit } = needs
  const cast = castOf(config.community)
  const filesFolder = join(config.dataFolder, 'files')
  const terminal = consoleChannel({ ...streams, cast, speaker: '居民', clock, filesFolder, onQuit })
  const telegram = config.secrets.telegramToken
    ? [await openTelegram(config.secrets.telegramToken, config, log)]
    : []
  const wechat = config.wechatyPuppet ? [await openWechat(config.wechatyPuppet, needs)] : []
  return [terminal, ...telegram, ...wechat]
}

async function openTelegram(token: string, config: Config, log: Logger): Promise<Channel> {
  const { telegramChannel } = await import('../chat/telegram/index.ts')
  const { telegramApiRoot: apiRoot } = config
  const { telegramWebhook: webhook } = config.secrets
  const { topics } = config.community.channels.telegram
  return telegramChannel({ token, apiRoot, webhook, menus: telegramMenus, topics, log })
}

async function openWechat(
  puppet: string,
  { config, log, streams: { output } }: ChannelNeeds,
): Promise<Channel> {
  const { wechatChannel } = await import('../chat/wechat/index.ts')
  const { wechatyToken: token } = config.secrets
  const rules = config.community.channels.wechat
  return wechatChannel({
    puppet,
    ...(token ? { puppetOptions: { token } } : {}),
    memoryFile: join(config.dataFolder, 'wechat.memory-card.json'),
    names: config.community.botNames,
    prefixes: rules.prefixes,
    friendRequests: rules.friendRequests,
    roomInvitations: rules.roomInvitations,
    limits: { perDay: rules.perDay },
    quietHours: rules.quietHours,
    log,
    onScan: (code) => showLogin(code, output),
  })
}

async function showLogin(code: string, output: NodeJS.WritableStream): Promise<void> {
  const { toString } = await import('qrcode')
  output.write(`微信登录：请用手机微信扫码。\n${await toString(code, { type: 'terminal', small: true })}\n`)
}

/** The sample's or one's own people and groups that live in the console. */
function castOf(community: Community): ConsoleCast {
  const groups = community.chats.filter((c) => c.channel === 'console')
  const of = (audience: string) => groups.filter((c) => c.audience === audience).map((c) => c.chat)
  const people = community.people.flatMap((person) =>
    person.accounts
      .filter((a) => a.channel === 'console')
      .map((account) => ({
        accountId: account.id,
        name: person.name,
        label: labelOf(community, person),
        groups: [...of('staff'), ...of('residents')],
      })),
  )
  const stages = groups.map((c) => ({ id: c.chat, title: c.title }))
  return { botNames: community.botNames, groups: stages, people, publicGroups: of('residents') }
}

function labelOf(community: Community, person: Community['people'][number]): string {
  const units = person.roles.map((r) => unitName(community, r.unit)).join('、')
  return `${units} ${roleNames[roleOf(person)]}`
}

// Who speaks where in the terminal: what a typed line does to the stage, as a pure function.
export interface ConsoleGroup {
  readonly id: string
  readonly title: string
}

export interface ConsolePerson {
  readonly accountId: string
  readonly name: string
  /** What he is here, in words: 网格员, 社区干部, 居民. */
  readonly label: string
  /** Groups he is in; he speaks in the first one unless told otherwise. */
  readonly groups: readonly string[]
}

export interface ConsoleCast {
  readonly botNames: readonly string[]
  readonly groups: readonly ConsoleGroup[]
  readonly people: readonly ConsolePerson[]
  /** Groups of somebody who is not in the cast. */
  readonly publicGroups: readonly string[]
}

export interface Stage {
  readonly cast: ConsoleCast
  readonly speaker: ConsolePerson
  /** undefined: in private with the bot, until told otherwise, whoever speaks. */
  readonly group: ConsoleGroup | undefined
}

export type Line =
  | { readonly does: 'say'; readonly text: string }
  /** Sends the file at this path. */
  | { readonly does: 'attach'; readonly path: string }
  | { readonly does: 'turn'; readonly stage: Stage; readonly echo: string }
  | { readonly does: 'nothing'; readonly echo: string }
  | { readonly does: 'quit' }

export function openStage(cast: ConsoleCast, speaker: string): Stage {
  return enter(cast, personCalled(cast, speaker))
}

const longestLine = 50_000

export function onLine(stage: Stage, line: string): Line {
  // Beyond what is ever read, a line would hold up everybody while it is looked through and stored.
  if (line.length > longestLine)
    return { does: 'nothing', echo: `这一行有 ${line.length} 字，没有收。请缩短到 ${longestLine} 字以内。` }
  const text = line.trim()
  if (text === '') return { does: 'nothing', echo: '' }
  const command = /^\/(as|in|who|file|quit)(?:\s+(.+))?$/i.exec(text)
  if (!command) return { does: 'say', text }
  const argument = command[2]?.trim() ?? ''
  switch (command[1]?.toLowerCase()) {
    case 'as':
      return speakAs(stage, argument)
    case 'in':
      return goInto(stage, argument)
    case 'file':
      if (argument === '') return { does: 'nothing', echo: '用法：/file 文件路径。' }
      return { does: 'attach', path: argument }
    case 'who':
      return { does: 'nothing', echo: renderWho(stage) }
    default:
      return { does: 'quit' }
  }
}

export function renderPrompt(stage: Stage): string {
  return `[${stage.group?.title ?? '私聊'}] ${stage.speaker.name}> `
}

function speakAs(stage: Stage, name: string): Line {
  if (name === '') return { does: 'nothing', echo: `用法：/as 名字。${renderCast(stage.cast)}` }
  const entered = enter(stage.cast, personCalled(stage.cast, name))
  const turned = stage.group ? entered : { ...entered, group: undefined }
  const { speaker, group } = turned
  const place = group ? `在${group.title}说话` : '与机器人私聊'
  return { does: 'turn', stage: turned, echo: `现在以 ${speaker.name}（${speaker.label}）的身份${place}。` }
}

function goInto(stage: Stage, title: string): Line {
  if (title === '私聊')
    return { does: 'turn', stage: { ...stage, group: undefined }, echo: '现在与机器人私聊。' }
  const group = stage.cast.groups.find((g) => g.title === title || g.id === title)
  if (!group || !stage.speaker.groups.includes(group.id)) {
    const titles = stage.cast.groups.filter((g) => stage.speaker.groups.includes(g.id)).map((g) => g.title)
    return {
      does: 'nothing',
      echo: `${stage.speaker.name}不在“${title}”。可以去：${[...titles, '私聊'].join('、')}。`,
    }
  }
  return { does: 'turn', stage: { ...stage, group }, echo: `现在在${group.title}。` }
}

function renderWho({ cast, group }: Stage): string {
  if (!group) return '这里只有你和机器人。'
  const members = cast.people.filter((p) => p.groups.includes(group.id)).map((p) => `${p.name}（${p.label}）`)
  return `${group.title}：${[cast.botNames[0], ...members].join('、')}`
}

function renderCast(cast: ConsoleCast): string {
  return `可选：${cast.people.map((p) => `${p.name}（${p.label}）`).join('、')}；别的名字就是一位居民。`
}

function enter(cast: ConsoleCast, speaker: ConsolePerson): Stage {
  return { cast, speaker, group: cast.groups.find((g) => g.id === speaker.groups[0]) }
}

function personCalled(cast: ConsoleCast, name: string): ConsolePerson {
  const known = cast.people.find((p) => p.name === name || p.accountId === name)
  return known ?? { accountId: name, name, label: '居民', groups: cast.publicGroups }
}

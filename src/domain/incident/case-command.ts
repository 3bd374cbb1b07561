// #12 已派给…, #12 退回：…, #12 核实, #12 并到 #9: fixed words after an incident's number. What tells of progress is read as a message.
import { commandText, plainText } from '../messaging/command.ts'
import type { SimpleAct } from './act/act.ts'
import { rewards, sources, type Reward, type Source } from './incident.ts'

export interface CaseCommand {
  readonly number: number
  readonly order: CaseOrder
}

export type CaseOrder =
  | { readonly act: SimpleAct }
  | { readonly act: 'calm' }
  | { readonly act: 'dispatch'; readonly to: string }
  | { readonly act: 'merge'; readonly into: number }
  /** `until` as it was written. */
  | { readonly act: 'extend'; readonly until: string }
  | { readonly act: 'transfer'; readonly to: string; readonly reason: boolean }
  | { readonly act: 'reward'; readonly reward: Reward }
  | { readonly act: 'source'; readonly source: Source }
  | { readonly act: 'started'; readonly when: string }
  | { readonly act: 'show' }
  /** What was written at first. */
  | { readonly act: 'words' }

/** The whole of what follows the number. */
const alone: ReadonlyMap<string, SimpleAct | 'show' | 'words'> = new Map([
  ['接单', 'acknowledge'],
  ['核实', 'verify'],
  ['已核实', 'verify'],
  ['核实通过', 'verify'],
  ['结案', 'close'],
  ['销号', 'close'],
  ['同意延期', 'grant'],
  ['满意', 'satisfied'],
  ['详情', 'show'],
  ['经过', 'show'],
  ['原文', 'words'],
  ['的原文', 'words'],
  ['原话', 'words'],
])

/** May be followed by a text. */
const leading: readonly (readonly [RegExp, SimpleAct])[] = [
  [/^退回/, 'return'],
  [/^(?:重开|重新打开)/, 'reopen'],
  [/^不同意延期/, 'refuse'],
  [/^不满意/, 'dissatisfied'],
  [/^续报/, 'follow'],
  [/^终报/, 'finish'],
  [/^督办/, 'supervise'],
  [/^文书/, 'document'],
]

const sourceWords = ['网格', '居民', '执法', '督查', '镇街'] as const
const rewardWords = ['核实中', '已核实', '已发放'] as const

const calm = /^(?:不紧急|不是紧急|解除(?:紧急|警报))(?:了|的)?(?:$|[\s:,，。])/

/** `text` as `commandText` leaves it. */
export function parseCaseCommand(text: string): CaseCommand | undefined {
  const said = /^#\s?(\d{1,9})\s*[:,，。]?\s*([^]+)$/.exec(text)
  const order = said && parseOrder((said[2] ?? '').trim().replace(/[。.!]+$/, ''))
  return order ? { number: Number(said[1]), order } : undefined
}

/** What was said besides the order: why, or what is new. Of a press and of a bare order nothing. */
export function besidesOrder(words: string): string {
  if (!parseCaseCommand(commandText(words))) return words.trim()
  const order = /^#\s?\d{1,9}\s*[:：,，。]?\s*(?:(?:已?派给?|派单给|转派给?)\s+)?[^\s:：,，。]+[\s:：,，。]*/u
  return plainText(words).replace(/^＃/, '#').replace(order, '').trim()
}

function parseOrder(words: string): CaseOrder | undefined {
  const whole = alone.get(words)
  if (whole !== undefined) return { act: whole }
  if (calm.test(words)) return { act: 'calm' }
  const lead = leading.find(([pattern]) => pattern.test(words))
  if (lead && /^\S{2,5}(?:$|[\s:,，。])/.test(words)) return { act: lead[1] }
  return parseDirected(words) ?? parseFact(words)
}

/** To somebody, into another one, until a time. */
function parseDirected(words: string): CaseOrder | undefined {
  const dispatch = /^(?:已?派(?:给|单给)|转派(?!出所)(?:给)?)\s*:?\s*([^\s,，。:]{1,20})/.exec(words)
  if (dispatch) return { act: 'dispatch', to: dispatch[1] ?? '' }
  const merge = /^(?:并到|并入|合并到|就是|同)\s*#\s?(\d{1,9})$/.exec(words)
  if (merge) return { act: 'merge', into: Number(merge[1]) }
  const extend = /^(?:申请)?延期(?:到|至)\s*([^]{1,60})$/.exec(words)
  if (extend) return { act: 'extend', until: extend[1] ?? '' }
  const transfer = /^(?:转|上转|提级)(?:到|给|至)?\s*([^\s:,，。]{2,20})\s*(?:[:,，。]?\s*([^]*))$/.exec(
    words,
  )
  return transfer
    ? { act: 'transfer', to: transfer[1] ?? '', reason: (transfer[2] ?? '').trim() !== '' }
    : undefined
}

function parseFact(words: string): CaseOrder | undefined {
  const [, fact, value = ''] = /^(来源|奖励|始于)\s*:?\s*([^]{1,40})$/.exec(words) ?? []
  if (fact === '始于') return { act: 'started', when: value }
  const source = sources[sourceWords.findIndex((word) => word === value)]
  if (fact === '来源' && source) return { act: 'source', source }
  const reward = rewards[rewardWords.findIndex((word) => word === value)]
  return fact === '奖励' && reward ? { act: 'reward', reward } : undefined
}

export function renderSource(source: Source): string {
  return sourceWords[sources.indexOf(source)] ?? ''
}

export function renderReward(reward: Reward): string {
  return rewardWords[rewards.indexOf(reward)] ?? ''
}

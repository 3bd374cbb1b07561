// What a resident says who is not satisfied with what became of his report, or urges it: 不满意，还是响; #1 根本没修; 催一下.
import type { Incident } from './incident.ts'
import { isOpen } from './incident.ts'

export interface Unhappy {
  /** undefined: of what he reported last. */
  readonly number: number | undefined
  /** He asks that what is not done yet be done. */
  readonly urges: boolean
}

const numbered =
  /^#\s?(\d{1,9})[\s:,，。]*(?:还是(?!谢)|还在|仍|依然|又[^谢麻]|(?:根本|压根|一直)?(?:就|都)?没(?:人|有人)?(?:修|弄|来|处理|解决|清))[^?？吗呢]*$/
const bare = /^(?:我们?)?(?:很|非常|一点[也都]?|完全)?不满意(?!的?话)(?:$|[\s,，。!！:])[^?？]*$/

export function parseUnhappy(text: string): Unhappy | undefined {
  const urged = urges.exec(text.trim())
  const number = (urged ?? numbered.exec(text))?.[1]
  if (!urged && number === undefined && !bare.test(text)) return undefined
  return { number: number === undefined ? undefined : Number(number), urges: urged !== null }
}

const asked = '(?:请|麻烦|拜托|劳驾|帮(?:我|忙)?|再|给|能不能|可不可以|可以|能)*'
const done = '(?:来人?|来?[修弄搞办看]|来?(?:处理|解决))(?:好|完|一?下)?'
const spokenOf =
  '(?:(?:我报的?)?(?:那|这)(?:个|事|件事)|我报的(?:第[一二两三四五六七八九]个)?|第[一二两三四五六七八九]个)?'
const over = '(?:吧|吗|嘛|呗|啊|呀|呢|哈|他们|物业|谢谢)*'
const urging = [
  `${asked}催(?:一?催|促?一?下)`,
  `${asked}(?:尽快|快(?:点|些|一点|一些))(?:${done})?`,
  `(?:怎么|咋|为什么|为啥)(?:还|都|到现在|一直|半天)*(?:没有?|不见)(?:人|有人)?(?:${done}|管|动静)`,
  `(?:到底|究竟)?(?:有没有|有)人(?:来)?管`,
  `${spokenOf}(?:到底|究竟)?(?:什么时候|啥时候|几时|哪天|多久)(?:才|能|可以|会)*${done}`,
]
const urges = new RegExp(`^(?:#\\s?(\\d{1,9})[\\s:,，。]*)?(?:${urging.join('|')})${over}[?？。.!！~\\s]*$`)

const plain =
  /^[^,，。:：]{0,6}不满意(?:[\s,，:：]*(?:还是|还在|还没|仍|依然|又|根本|压根|没(?:修|弄|来|处理|解决)|太慢)[^?？]*)?[\s。.!！~]*$/

/** Of what became of a report, and of nothing else: 不满意,还是响. */
export function isOfOutcome(text: string): boolean {
  return plain.test(text.trim())
}

/** How long after its end nobody must say which. */
const unhappyMs = 3 * 86_400_000

/** Those that he may mean: what ended lately, else what is still open. */
export function meantByUnhappy(
  own: readonly Incident[],
  { at, urges: isUrged }: { readonly at: Date; readonly urges: boolean },
): readonly Incident[] {
  const since = at.getTime() - unhappyMs
  const told = own.filter(({ state }) => state !== 'duplicate')
  const ended = told.filter((one) => !isOpen(one) && (one.disposedAt?.getTime() ?? 0) >= since)
  return ended.length > 0 && !isUrged ? ended : told.filter(isOpen)
}

export function renderWhichUnhappy(meant: readonly Incident[], { urges: isUrged }: Unhappy): string {
  const [first] = meant
  const said = isUrged ? '催一下' : '不满意：原因'
  return `您报过的有 ${meant.map(({ number }) => `#${number}`).join('、')}，请带上编号，如“#${first?.number} ${said}”。`
}

// What a question about the records asks for: which of them, of which grids, of which days.
import { addDays, type LocalDay } from '../time/local-day.ts'
import { namedPeriod } from '../time/named-period.ts'
import { readRefs } from '../message/field/refs.ts'
import { layOut } from '../message/layout.ts'
import type { ReadingContext } from '../message/reading.ts'

export interface StatusQuery {
  readonly about: 'numbers' | 'mine' | 'counts' | 'missing' | 'open' | 'overview' | 'unclear'
  /** Incident numbers. */
  readonly refs: readonly number[]
  /** Named grids; empty: all that the asker may see. */
  readonly grids: readonly string[]
  /** First and last day, both included, none in the future. */
  readonly from: LocalDay
  readonly to: LocalDay
}

const mine =
  /(?:^|[,,。\s])(?:我|咱)(?:们|哋)?(?:的|格|网格|这边)?.{0,8}(?:报|交|记|登记|发)|收到我|我(?:们|家)?的?(?:那|这)?(?:个|件)?(?:事|单子?|案子)|我.{0,4}(?:报|交|登记)(?:上|了|到|成)/
const reporting =
  /(?:没有?|未|冇|还没有?|仲未)(?:报|交|填|上报|提交)|(?:报|交|收|到)齐|上报率|谁.{0,4}(?:报|交)/
const open = /隐患|事件|工单|案件|案子|诉求|(?:没|未)(?:处理|解决|整改|办|结|修|闭环|销号)|进展|进度/
/** Of records at least something is said. */
const overview =
  /[报交填]|情况|汇总|统计|数据|台账|记录|登记|清单|名单|状态|[率齐谁差缺剩几]|多少|哪些|怎么样了|咋样了|结果|下文|[了好完到成](?:吗|没|未)|修|处理|办|整改|落实/
const counting = /几(?:次|起|件|处|个|条|天|宗|单|份)|多少|报了什么|报的|报了没|报了吗|有没有报/

export function readStatusQuery(text: string, context: ReadingContext): StatusQuery {
  const scene = layOut(text, context)
  const refs = readRefs(scene.text)
  const grids = [...new Set(scene.grids.flatMap((g) => g.ids))]
  const span =
    spanOf(scene.text, scene.today) ??
    daySpan(
      scene.days.map((d) => d.day),
      scene.today,
    )
  return { about: aboutOf(scene.text, { refs, grids, ...span }), refs, grids, ...span }
}

function aboutOf(text: string, query: Omit<StatusQuery, 'about'>): StatusQuery['about'] {
  if (query.refs.length > 0) return 'numbers'
  if (open.test(text) && !counting.test(text)) return 'open'
  if (query.grids.length > 0 || query.from !== query.to) return 'counts'
  if (mine.test(text)) return 'mine'
  if (reporting.test(text)) return 'missing'
  if (open.test(text)) return 'open'
  return overview.test(text) ? 'overview' : 'unclear'
}

function spanOf(text: string, today: LocalDay): { from: LocalDay; to: LocalDay } | undefined {
  const named = namedPeriod(text, today)
  if (named) return { from: named.from, to: named.to < today ? named.to : today }
  return /这几天|最近|近几天|这些天/.test(text) ? { from: addDays(today, -6), to: today } : undefined
}

function daySpan(days: readonly LocalDay[], today: LocalDay): { from: LocalDay; to: LocalDay } {
  const past = days.filter((day) => day <= today).toSorted()
  return { from: past[0] ?? today, to: past.at(-1) ?? today }
}

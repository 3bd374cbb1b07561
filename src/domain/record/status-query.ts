// What a question about the records asks for: which of them, of which grids, of which days.
import { addDays, type LocalDay } from '../time/local-day.ts'
import { namedPeriod } from '../time/named-period.ts'
import { categoryNames } from '../incident/rules/category.ts'
import { findHazards, mainCategory } from '../message/signs/hazards.ts'
import { readRefs } from '../message/field/refs.ts'
import { layOut } from '../message/facts/layout.ts'
import type { IncidentCategory, ReadingContext } from '../message/reading.ts'

export interface StatusQuery {
  /** `tally`: how many incidents; `own`: the incidents that the asker reported; `notice`: who confirmed one. */
  readonly about:
    | 'numbers'
    | 'mine'
    | 'own'
    | 'counts'
    | 'tally'
    | 'missing'
    | 'open'
    | 'overdue'
    | 'notice'
    | 'overview'
    | 'unclear'
  /** Incident numbers. */
  readonly refs: readonly number[]
  /** Named grids; empty: all that the asker may see. */
  readonly grids: readonly string[]
  /** Of incidents: the kind that is named. */
  readonly category: IncidentCategory | undefined
  /** First and last day, both included, none in the future. */
  readonly from: LocalDay
  readonly to: LocalDay
}

const mine =
  /(?:^|[,,。\s])(?:我|咱)(?:们|哋)?(?:的|格|网格|这边)?.{0,8}(?:报|交|记|登记|发)|收到我|我(?:们|家)?的?(?:那|这)?(?:个|件)?(?:事|单子?|案子)|我.{0,4}(?:报|交|登记)(?:上|了|到|成)/
const reporting =
  /(?:没有?|未|冇|还没有?|仲未)(?:报|交|填|上报|提交)|(?:报|交|收|到)齐|上报率|谁.{0,4}(?:报|交)/
const unsettled = '(?:没|未)(?:处理|解决|整改|办|结|修|闭环|销)'
const left = new RegExp(unsettled)
const open = new RegExp(`隐患|事件|工单|案件|案子|诉求|${unsettled}|进展|进度`)
/** Of records at least something is said. */
const overview =
  /[报交填]|情况|汇总|统计|数据|台账|记录|登记|清单|名单|状态|[率齐谁差缺剩几]|多少|哪些|怎么样了|咋样了|结果|下文|[了好完到成](?:吗|没|未)|修|处理|办|整改|落实/
const counting = /几(?:次|起|件|处|个|条|天|宗|单|份)|多少|报了什么|报的|报了没|报了吗|有没有报/

const overdue = /超[时期]|逾期|过期|积压/
/** N3还有谁没确认, 通知多少人收到了 */
const confirmed = /(?:通知|公告|\bn\d{1,9})[^,。]{0,10}(?:确认|回执|签收|收到|已读)/
const own = /我[^,。]{0,10}(?:件|单子?|案子?|那[个条起])[^,。]{0,8}(?:编号|号码|[多几]少?号)/
/** 几条, 办结数各多少, 给个数: figures; what they are of. */
const figures =
  /(?:几|多少|好多)[起件处宗条个次回例单]?|(?:[给报要]个|总|[现报结改置理诉案件])数|[办整]?[结改]率/
const ofIncidents =
  /投诉|事件|隐患|案件|案子|工单|(?:发现|上报|办结|整改|处[置理]|受理)数|[办整][结改]率|(?:几|多少|好多)[起件宗]|来了几/
const ofReports = /零报|迟报|漏报|报了(?:几|多少)|(?:几|多少)个?(?:网?格|人)|(?:网?格|谁)[^的,]{0,4}(?:报|交)/

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
  const query = { refs, grids, category: categoryOf(scene.text), ...span }
  return { about: aboutOf(scene.text, query), ...query }
}

function categoryOf(text: string): IncidentCategory | undefined {
  const named = (Object.entries(categoryNames) as [IncidentCategory, string][]).find(
    ([category, name]) => category !== 'other' && text.includes(name.slice(0, 2)),
  )
  const told = mainCategory(findHazards(text).filter((one) => one.weight > 1))
  return told ?? named?.[0]
}

function aboutOf(text: string, query: Omit<StatusQuery, 'about'>): StatusQuery['about'] {
  if (query.refs.length > 0) return 'numbers'
  if (confirmed.test(text)) return 'notice'
  if (own.test(text)) return 'own'
  if (overdue.test(text) && !ofReports.test(text)) return 'overdue'
  if (isTally(text, query)) return 'tally'
  if (open.test(text) && !counting.test(text)) return 'open'
  if (query.grids.length > 0 || query.from !== query.to) return 'counts'
  if (mine.test(text)) return 'mine'
  if (reporting.test(text)) return 'missing'
  if (open.test(text)) return 'open'
  return overview.test(text) ? 'overview' : 'unclear'
}

/** How many there were, not how many are open. */
function isTally(text: string, { category }: Pick<StatusQuery, 'category'>): boolean {
  const counts = figures.test(text) && (category !== undefined || ofIncidents.test(text))
  return counts && !ofReports.test(text) && !left.test(text)
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

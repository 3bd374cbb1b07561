// Names of places in questions and plans: administrative divisions, and what carries the suffix of one.
import { areaList } from '@vant/area-data'
import { foldText } from '../../lib/fold-text.ts'

const SUFFIX =
  '特别行政区|自治州|自治县|自治旗|地区|社区|街道|小区|新区|开发区|(?<![一二三四五六七八九十])[中小大]学(?!生)|医院|省|市|县|区|镇|乡|村|盟|旗'
const NAMED = new RegExp(
  `(\\p{Script=Han}{2,6}?)(?<![超菜集夜门早上](?=市))(${SUFFIX})(?!级)(?<!省(?=[水电钱力心时事下]))`,
  'gu',
)
/** What stands before a suffix without naming anything. */
const GENERIC =
  /[里各全我本该每哪个某的和与在对为是有等向进由到把将或及以于从按了不所内外这那第几无省市县区村党]|文明|和谐|绿色|安全|平安|农村|示范|居民|先进|社区|街道|乡镇|建设|创建|工作|环境|卫生|管理|服务|志愿|活动|城乡|集镇|园林|模范|优秀|中央|行政|试点|重点|住宅|学校|周边|新建|老旧|基层|相关|健康|生态|智慧|节水|节能|环保|绿化|规划|城市|建立|搞好|使|加大|加强|充分|发挥|指导|结合|继续|做好|方便|引导|组织|提升|成立|落实|防范|管控|自然|集贸|农贸|家属|新型|一镇|首批|开展|推进|深入|会同/u

/** Words that a name of a place often follows: 加强白石镇, 结合白石镇实际. */
const BEFORE =
  /加强|推[进动]|围绕|依托|根据|按照|确保|实现|提高|召开|切实|实际|覆盖|辖区|报送|请问|特?制定|形成|突出|改善|利用|维护|规范|培养|[列纳进]入|增[强加]|丰富|发[现展扬]|获得|探索|防治|保护|完善|激发|壮大|通过|组建|填补|提供|实行|今年|安置|治安|达标|责任|新一轮|现代|当地|代表|参与|走进|打造|创新|构建|优化|开拓|整合|改造|治理|整治|巩固|深化|拓展|关[爱心]|支持|鼓励|动员|协调|监督|检查|需要|满足|符合|针对|面向|立足|维持|普查|传销|戒毒|[让被自沿于据就时来如经报]/u

/** Provinces, cities and counties without their suffix. */
const DIVISIONS: ReadonlySet<string> = new Set(
  [areaList.province_list, areaList.city_list, areaList.county_list]
    .flatMap((list) => Object.values(list))
    .map((name) => foldText(name).replace(new RegExp(`(${SUFFIX})$`, 'u'), ''))
    .filter((name) => name.length >= 2 && name.length <= 4),
)

export interface PlaceName {
  /** Without its suffix: what a plan must hold to be about it. */
  readonly name: string
  /** As it stands in the question. */
  readonly full: string
}

export function placesIn(folded: string): PlaceName[] {
  const found = new Map<string, PlaceName>()
  for (const size of [2, 3, 4]) {
    const name = folded.slice(0, size)
    if (DIVISIONS.has(name)) found.set(name, { name, full: name })
  }
  for (const [, before = '', suffix = ''] of folded.matchAll(NAMED)) {
    const name = divisionAtEnd(before) ?? (before.length <= 3 && !GENERIC.test(before) ? before : undefined)
    if (name) found.set(name, { name, full: name + suffix })
  }
  return [...found.values()]
}

function divisionAtEnd(before: string): string | undefined {
  return [4, 3, 2].map((size) => before.slice(-size)).find((end) => DIVISIONS.has(end))
}

/** The name of two or three characters at the end of what stands before a suffix. */
function nameAtEnd(before: string): string | undefined {
  const known = divisionAtEnd(before)
  const name = known ?? before.split(BEFORE).at(-1)?.split(GENERIC).at(-1) ?? ''
  return name.length >= 2 && name.length <= (known ? 4 : 3) && !GENERIC.test(name) ? name : undefined
}

const AS_PLACE = new RegExp(`^(${SUFFIX}|[街路居村])`, 'u')

/** Places that an opening names, where most of what the text calls so is a place or sits in one. */
function placesOpened(opening: string, text: string): string[] {
  const named = [...opening.matchAll(NAMED)].flatMap(([, before = '', suffix = '']) => {
    const name = nameAtEnd(before)
    return name === undefined ? [] : [[name, suffix] as const]
  })
  const stands = new Map<string, boolean>()
  for (const [name] of named) {
    if (stands.has(name)) continue
    const uses = text.split(name).slice(1)
    const asPlace = uses.filter((after) => AS_PLACE.test(after))
    stands.set(name, DIVISIONS.has(name) || asPlace.length > uses.length / 2)
  }
  return named.flatMap(([name, suffix]) => (stands.get(name) ? [name + suffix] : []))
}

/** Places that a plan names more than once, in its title or in its opening, the most frequent first. */
export function placesNamed({ title, opening }: { title: string; opening: string }, text: string): string[] {
  const counts = new Map<string, number>()
  for (const [, before = '', suffix = ''] of `${title}\n${title}\n${text}`.matchAll(NAMED)) {
    const name = divisionAtEnd(before) ?? (before.length <= 4 ? before : '')
    if (name && !GENERIC.test(name)) counts.set(name + suffix, (counts.get(name + suffix) ?? 0) + 1)
  }
  const often = [...counts].filter(([, count]) => count > 1).toSorted((a, b) => b[1] - a[1])
  return [...new Set([...often.map(([name]) => name), ...placesOpened(opening, text)])]
}

/** 白石镇 is 白石 in speech. */
export function bareName(place: string): string {
  return place.replace(new RegExp(`(${SUFFIX})$`, 'u'), '')
}

/** Whether the text names a place of the kind that 哪个县, 哪个村 asks for. */
export function namesPlace(text: string, folded: string): boolean {
  const kind = /哪一?[个条座](\p{Script=Han}{1,2})/u.exec(folded)?.[1] ?? ''
  return [...text.matchAll(NAMED)].some(
    ([, name = '', suffix = '']) => kind.startsWith(suffix) && !GENERIC.test(name.slice(-3)),
  )
}

// Names of places in questions and plans: administrative divisions, and what carries the suffix of one.
import { areaList } from '@vant/area-data'
import { BEFORE, GENERIC } from './place-words.ts'
import { foldText } from '../../lib/fold-text.ts'

const SUFFIX =
  '特别行政区|自治州|自治县|自治旗|地区|社区|街道|小区|新区|开发区|(?<![一二三四五六七八九十])[中小大]学(?!生)|医院|省|市|县|区|镇|乡|村|盟|旗'
const NAMED = new RegExp(
  `(\\p{Script=Han}{2,6}?)(?<![超菜集夜门早上](?=市))(${SUFFIX})(?!级)(?<!省(?=[水电钱力心时事下]))`,
  'gu',
)
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

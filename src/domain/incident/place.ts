// Where an incident is: whether that says enough, and what is told of it later.
import { alignedFold } from '../../lib/aligned-fold.ts'
import { either } from '../../lib/pattern.ts'
import type { Incident } from './incident.ts'

/** Places that every house has: 楼下, 我家门口. */
const anywhere = new RegExp(
  `^(?:${either('这 那 我 们 家 里 边 儿 的 头 楼 上 下 道 楼梯 间 电梯 单元 过道 走廊 门 口 前 后 面 隔壁 对面 旁 屋 房 厨房 客厅 卧室 阳台 天台 顶 路 外 附近 底')})+$`,
)

/** Whether one who has never been there would find it. */
export function isPlaced({ location }: Pick<Incident, 'location'>): boolean {
  return location !== undefined && !anywhere.test(alignedFold(location))
}

/** 3楼, 502室: within what was named before. */
const inside =
  /^(?:\d{1,3}|[一二三四五六七八九十]{1,2})(?:楼|层|单元|门)(?:.{0,6}[室户号])?$|^\d{3,4}(?:室|房|户)?$/

/** What a place that was told later makes of an incident's: 6号楼2单元 of one in the 楼道 is 6号楼2单元楼道, 3楼 of one in 5号楼 5号楼3楼. */
export function placedBy(
  incident: Pick<Incident, 'location'>,
  place: string | undefined,
): { readonly location?: string } {
  const { location = '' } = incident
  if (place === undefined || location.includes(place)) return {}
  if (place.includes(location)) return { location: place }
  if (!isPlaced(incident)) return { location: place + location }
  return inside.test(alignedFold(place)) && !inside.test(alignedFold(location))
    ? { location: location + place }
    : {}
}

/** A place that was sent instead of written. */
export function placeSent({ name }: { readonly name?: string | undefined }): string {
  return name ?? '所发位置'
}

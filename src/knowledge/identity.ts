// Who a plan belongs to and what it is about, read from its text rather than from its printed title.
import type { PlanYear } from '../domain/answer.ts'
import { foldText } from '../lib/fold-text.ts'
import { digitsForNumerals } from '../lib/quantities.ts'
import type { PlanText } from './plans.ts'

const PLACE = /([\p{Script=Han}]{2,5}?)(社区|街道|镇|乡|县|市|区|村|小区|学校|中学)/gu
const GENERIC =
  /[各全我本该该每个的和与在对为是有等向进由各到把将或及以于从按据]|文明|和谐|绿色|安全|平安|城市|农村|示范|居民|先进|辖区|小区|社区|街道|建设|创建|工作|环境|卫生|管理|服务|志愿|活动|城乡|集镇|乡镇|园林|模范|优秀|党委|中央|省|村居|行政|试点|无/u

export function identityOf(text: PlanText) {
  const all = text.lines.map((line) => line.folded).join('\n')
  const title = text.title || (text.lines[0]?.text.slice(0, 30) ?? '')
  const opening = `${foldText(text.title)}\n${text.lines
    .slice(0, 3)
    .map((line) => line.folded.slice(0, 400))
    .join('\n')}`
  return {
    title,
    heading: foldText(text.title),
    opening,
    folded: digitsForNumerals(`${opening}\n${all}`),
    places: placesIn(all),
    year: yearOf(all),
  }
}

/** Names of places by how often they stand in the text; at most four. */
function placesIn(text: string): string[] {
  const counts = new Map<string, number>()
  for (const [, name = '', kind = ''] of text.matchAll(PLACE)) {
    if (GENERIC.test(name)) continue
    counts.set(name + kind, (counts.get(name + kind) ?? 0) + 1)
  }
  return [...counts.entries()]
    .filter(([, count]) => count > 1)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([name]) => name)
}

function yearOf(text: string): PlanYear {
  const years = [...text.matchAll(/(?<!\d)(20[0-3]\d)\s*年/gu)].map((found) => Number(found[1]))
  if (years.length > 0) return { kind: 'known', year: Math.max(...years) }
  return /20\s*(xx|\*\*?|__|x)|x年|\*年|_年/u.test(text) ? { kind: 'masked' } : { kind: 'unknown' }
}

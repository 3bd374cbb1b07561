// Finds the place a report speaks of, as it is written.
import { matchesOf } from '../../../lib/matches.ts'
import type { Clause } from '../clauses.ts'

const number = '[\\da-z一二三四五六七八九十百零〇东西南北]'
const building = `(?:第?${number}{1,4}(?:、${number}{1,4})*(?:号楼|号院|栋|幢|座|号门|单元|号(?!网|格|工单)|楼|层|樓|弄|室|排|区|期)(?:[-、和]?${number}{1,4}(?:号楼|栋|幢|座|单元|号|楼|层|室|户|排)?){0,4}|\\d{1,3}[-—]\\d{1,3}(?:[-—]\\d{2,4})?)`
const head =
  '菜市(?!场)|健身房|[闸池店摊](?=门|口|前|后|旁|里|外|边|这|那|附近|$|有|发|油|,)|站(?!在|着(?!火)|起|不|了|到|岗|出|队|满|立|个|台)|车房|街市|巴士站|大院|粮站|居委会|村委会|礼堂|斑马线|河滩|沙滩|牌楼|牌坊|屋苑|屋邨|楼梯底|后巷|下穿通道|地下通道|桥洞|涵洞|隧道|天桥|高架|匝道|隔壁|滑梯|秋千|长椅|充电桩|充电站|信箱|天桥底|喷泉|雕像|假山|石凳|厨房|卫生间|厕所|洗手间|客厅|卧室|露台|天井|活动中心|活动室|服务中心|服务站|服务点|驿站|快递站|快递柜|药店|银行|理发店|五金店|步道|栈道|码头|渡口|工业园|产业园|园区|养殖场|鱼塘|果园|林地|山坡|坡道|通道|宿舍楼|办公楼|教学楼|行人路|天台|平房区|棚户区|交叉口|十字路口|丁字路口|路口|街口|巷口|路段|路边|街边|辅道|人行道|盲道|马路|公路|国道|大道|大街|小街|老街|后街|(?<!细|一|迷|走)路(?!灯|牌|障|桩|人|过|由)|街(?!灯|坊)|径(?=$|有|的|又)|坊|巷子|巷|弄堂|胡同|里弄|桥头|桥|河滨|河边|河岸|河堤|河道|江边|湖边|塘边|池塘|水塘|水库|河|湖|塘|堤|渠|沟|涌|' +
  '小区|社区|花园|花苑|公寓|家园|新村|大厦|大楼|广场|商场|商城|市场|菜场|超市|便利店|饭店|餐馆|酒店|宾馆|网吧|酒吧|茶楼|棋牌室|麻将馆|学校|小学|中学|幼儿园|幼儿班|医院|诊所|卫生站|养老院|敬老院|公园|停车场|停车棚|车棚|车库|地库|地下室|仓库|工厂|厂房|厂区|工地|拆迁地|空地|荒地|绿地|绿化带|花坛|草坪|树林|菜地|田里|村口|村道|山脚|山上|' +
  '楼道|楼梯间|楼梯口|楼梯|过道|走廊|大堂|大厅|门厅|电梯间|电梯口|电梯里|天台|楼顶|屋顶|阳台|平台|架空层|垃圾房|垃圾站|垃圾点|垃圾桶旁|配电房|配电间|水泵房|泵房|物业办公室|门卫室|保安亭|岗亭|凉亭|亭子|公交站台|公交站|车站|地铁口|地铁站|出入口|入口处|入口|出口|大门口|校门口|[东西南北前后正侧]门口?|单元门口|门口|门前|楼下|楼上|楼前|楼后|屋后|院子|院内|后院|祠堂|戏台|球场|篮球场|操场|游乐场|健身区|充电棚|安全出口|消防通道|出租屋|出租房|宿舍|店面|商铺|门面|饭堂|食堂|水厂|变电站|加油站|菜园|老宅|围墙外|苑|园|庄|寨|屯|村|里(?=\\d|[一二三四五六七八九十]|东|西|南|北|后|前|门|附|小|社|第)|(?<=[一-龥][^这那家屋车群手心夜楼水店河井站哪圈林田地棚室箱柜院村])里(?=有|$|的|发现|出现|又)'
const side =
  '(?:靠[东西南北近].{0,4}侧?|往[东西南北]|[东西南北]侧?|[东西南北]口|[东西南北]段|中段|尽头|尽头处|拐角处?|转角处?|对面|斜对面|旁边?|边上|边|附近|一带|一线|沿线|周边|外围|外面?|里面?|内|门口|门前|口|上面|上|下面|下|前面|后面|背后|后|前|侧面|侧|中间|入口|出口|围墙|楼顶|楼道|大堂|地下室|电梯)'
const stop =
  '发现|查见|查到|看到|看见|见到|有人|有个|有辆|有只|有一|有|在|于|位于|到|去|往|从|把|被|的|了|着|是|说|报|我们|我|咱|他|你|今天|昨天|昨晚|今早|刚才|上午|下午|晚上|早上|中午|凌晨|点半?|分|巡查|巡到|巡逻|检查|网格内|网格|格内?|号格|和|跟|与|又|还|也|就|都|刚|集中|一个|一处|一名|一辆|处|起|这边|那边|那个|那|这|喺|系|咗|嘅|更正|改成|改为|应为|应该|不是|给|向|沿|经过|路过|住|快来|停|堆|摆|占|卖|贴|倒|搭|建|挖|烧|扩|冇|泊|只|条|家|户|名|人|补报|漏报|日|一|:|"|「|」|#|\\d{1,2}:\\d{2}'
/** Characters that end a name, but may be part of one that would else be too short: 仁和里. */
const softStop = /^[和有一日分户名向家住建起处人停点]$/
const stopRegex = new RegExp(`^(?:${stop})`)
const anchor = new RegExp(`(?:${building}|(?:${head}))(?:的)?(?:${building}|${head}|${side}){0,6}`, 'g')
const stopEnds = stop
  .split('|')
  .filter((word) => !/[\\?[]/.test(word))
  .sort((a, b) => b.length - a.length)

interface Found {
  readonly start: number
  readonly end: number
  readonly score: number
}

/** The fullest place phrase of the clauses, as a substring of `raw`. */
export function readPlace(clauses: readonly Clause[], raw: string): string | undefined {
  const found = clauses.flatMap((clause) => placesIn(clause))
  let best: Found | undefined
  for (const one of found) if (!best || one.score > best.score) best = one
  return best && raw.slice(best.start, best.end).trim()
}

function placesIn(clause: Clause): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(anchor, clause.text)) {
    if (
      /^\d+(?:号|[-—]\d+)$/.test(match[0]) &&
      /^\s?(?:网?格|工单|案)/.test(clause.text.slice(match.index + match[0].length))
    )
      continue
    const start = nameStart(clause.text, match.index)
    const end = match.index + match[0].length
    const last = found.at(-1)
    if (last && clause.start + start - last.end <= 1 && start >= last.end - clause.start - 1) {
      found[found.length - 1] = { start: last.start, end: clause.start + end, score: last.score + 1 }
      continue
    }
    const named = start < match.index
    const numbered = /[\d一二三四五六七八九十]/.test(match[0])
    const alone = match[0].length > 1 && end - start === clause.text.trim().length
    const weight =
      (alone ? 3 : 0) +
      (named ? 2 : 0) +
      (numbered ? 2 : 0) +
      (/^.层?楼?$/.test(match[0]) ? 0 : 1) +
      (match[0].length > 1 ? 0.5 : 0)
    if (weight >= 1.5) found.push({ start: clause.start + start, end: clause.start + end, score: weight })
  }
  return found
}

/** Walks left from a place word over the name that stands before it. */
function nameStart(text: string, anchorStart: number): number {
  let start = anchorStart
  while (start > 0 && anchorStart - start < 7) {
    const char = text[start - 1] ?? ''
    if (!/[\p{L}\d-]/u.test(char)) break
    const before = text.slice(0, start)
    const stopped = stopEnds.find((word) => before.endsWith(word))
    if (stopped !== undefined && !(softStop.test(stopped) && anchorStart - start < 2)) break
    start--
  }
  while (start < anchorStart && stopRegex.test(text.slice(start, anchorStart))) {
    start += (stopRegex.exec(text.slice(start, anchorStart))?.[0] ?? ' ').length
  }
  return Math.min(start, anchorStart)
}

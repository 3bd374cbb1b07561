// What is told of a round where nothing is wrong: all as it should be, work that is over, the weather, what was looked at; over folded text.
import { either } from '../../../lib/pattern.ts'

const calm = '[^不没无未有被冒坏断裂倒塌漏堵偷打吵骂摔晕伤病死烧火烟淹滑脏臭乱占堆满缺期,]'
const good = either(
  '亮 在 好 通 锁 关 盖 齐 稳 登记 停工 合格 正常 完好 达标 到位 在[位岗家] 守规矩 有序 安好',
)
const allOfThem = `^${calm}{1,18}[都均全皆]+${either('已 按时 按规定 很 挺 还')}*`
const works = either('修路 施工 装修 检修 活动 演练 比赛 集市 庙会 婚宴 酒席')
const outside = '[^,在楼台]'
const old = either('老人 长者 大爷 大妈 困难户')

/** Each is the whole of a clause. */
export const orderlyClauses = either(
  `${allOfThem}${good}[着了的好全呢啊]*\\s*$`,
  `${allOfThem}戴[着了好]*${either('安全帽 头盔 口罩')}\\s*$`,
  `^${calm}{0,12}${works}${calm}{0,4}${either('结束 完工 搞完 办完')}了?\\s*$`,
  `^${outside}{0,6}(?:刮|下|落|飘)[过了着]?${outside}{0,3}[风雨雪雾霜](?:地上|路上|路面|地)?(?:有点|有些|还)?[湿冷凉潮]?\\s*$`,
  `给${calm}{0,4}${old}家?${calm}{0,3}送(?:去?了|过)${calm}{1,6}\\s*$`,
)

/** 但都守规矩: so was what the clause before names. */
export const behavesWell = `^\\s*(?:但|不过|可)?[都也还]*[挺很蛮算]?${either(
  '守规矩 守秩序 规矩 有序 自觉 文明 安静 不吵 没扰民 没超时',
)}[着得的]?\\s*$`

const whoAndWhen = either('\\d{1,2}号?网?格 今[天日] [上下]午 我 也 又 还')
/** 查了水井、机房: what somebody went to look at, and not what he saw. */
export const lookedAt = `^${whoAndWhen}*${either('[查看走转巡] 检查 排查 巡查 走访')}(?:[了过完]|一遍)+${calm}{2,20}$`

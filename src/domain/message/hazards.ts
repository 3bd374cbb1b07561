// Finds what is wrong in a clause, and tells it from what is said not to be there.
import type { IncidentCategory } from './reading.ts'
import { hazardWords } from './words/hazards.ts'

export interface Hazard {
  readonly category: IncidentCategory
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly negated: boolean
}

const weights = { grave: 4, sign: 2, topic: 1 } as const
const patterns = hazardWords.flatMap((words) =>
  (['grave', 'sign', 'topic'] as const).flatMap((kind) => {
    const sources = words[kind]
    return sources.length === 0
      ? []
      : [{ category: words.category, weight: weights[kind], regex: new RegExp(sources.join('|'), 'g') }]
  }),
)

/** Words that say something is absent, up to what is absent. Lacks that are themselves a fault (没水, 无证) are not among them. */
const absence =
  /(?<!有)没有(?!人管|人处理|人清|人收|人修|人来|人理|人打扫|人值|管|处理|清理|修|登记|牵|戴|拴|盖|证|照|牌|路?灯|水(?!浸|淹)|电(?!动|瓶|单)|气|网|暖|物业|保安|亮|反应|应答|回应|消防(?!隐患|通道堵|问题)|灭火器|护栏|警示|标志|停|熄|关|完|声音)|没得(?!吃|用)|莫得|木有|冇(?!水|电|网|人|拴|绑|证|牌|食|饭)|未(?:曾|有)?(?:再)?(?:发现|见|出现|发生|发觉|接到|收到|查见|查到|看到|有)|[没唔]有?(?:再)?(?:发现|见到?|看[到见]|出现|发生|发觉|接到|收到|查到|查出|查见|碰到|遇到)(?!人(?:管|来)|物业|保安)|没人(?=受伤|伤亡|摆|乱|占|堆|打|吵|闹|聚|放|贴|倒|停|烧|私)|无人?(?=摆|乱|占|堆|打|聚|燃|违|私|发|吵|闹|偷|飞|新|疫|流动|高空|矛盾|纠纷|火|消防|安全|积水|内涝|垃圾|卫生|小广告|漏水|噪|广场|电动|重点|独居|杂|漂浮|垂钓|排污|采砂|养殖|堵|可疑|陌生|赌|传|诈|群|停|施工|受伤|伤|明火|死角|污|臭|异味|暴露|明显|任何|其他|其它|较?大|突发|重大|事故|隐患|异常|问题|情况|上访|信访|未登记|返|新增|游商|占道|摊|出店|店外|僵尸|共享|倒|断|破损|损坏|故障|脱落)|没(?:啥|什么|任何)(?!人)|不存在|不见(?=有)|(?<!\d)0(?:处|起|件|例|宗|人|个)|零(?:处|起|件|例)|(?<![\d:.一二三四五六七八九十])[0零](?=占用|堆[物放]|发现|违|投诉|事故|隐患|异常|警情|案件|纠纷|飞线|积水|火[情警灾])|没(?=漏|着火|起火|冒烟|堵|积水|坏|淹|停电|停水|打架|吵|违|摊|垃圾|杂物|事)|并无|均无|皆无|排除了?/g
/** The sender's own things: their faults are no incident. */
const device =
  /(?:手机|网络|宽带|电脑|平板|充电宝|相机|打印机|微信|app|软件|系统|小程序|我的车|对讲机|耳机|账号|照片|图片|信号).{0,4}(?:坏|掉|没电|没网|卡|死机|故障|欠费|停机|打不开|用不了|失灵|没信号|摔|丢|开不了)|没(?:电|网|信号)了?,?(?:先|下线|关机)/g
const scopeBreak =
  /但|不过|却|可是|反而|倒是|(?<![没未没冇还只仍])有(?=[一二两三四五六七八九十几\d]|人|个|辆|台|只|条|处|家|户|些|大量)|的[^的]{1,8}有/
const absentAfter =
  /^[^,。;]{0,8}?(?:\s?[::]\s?|为|\s|均|都|皆|也|已)?(?:无|没有|未见|未发现|不存在|没发现|没见到?|没看到|(?<!\d)0(?!\d)(?:处|起|件|例|个|宗|人|占用|堆[物放]|堵塞|发现|违规|异常|投诉)?|零(?:处|起|件)?|冇|×|✖|[xX])(?:新增|增加|增减|变化|变动|新情况|异动)?(?![\w一-龥])/
const healthy =
  /^[^,。;]{0,6}?(?:\s|:|都|均|也|全|已经?|是)*(?:正常(?!使用不|开)|完好|畅通|通畅|完整|干净|整洁|没问题|没事|良好|齐全|有效|合格|都?在位|都在|都亮|亮着|全亮|ok|无异常|无堵|无堆|没堆|规范|有序)/

export function findHazards(clause: string): Hazard[] {
  const scopes = absenceScopes(clause)
  const devices = [...clause.matchAll(device)]
  const found: Hazard[] = []
  for (const { category, weight, regex } of patterns) {
    for (const match of clause.matchAll(regex)) {
      const end = match.index + match[0].length
      const own =
        /[防反]$/.test(clause.slice(0, match.index)) ||
        devices.some((one) => match.index < one.index + one[0].length && one.index < end)
      if (match[0] === '' || own) continue
      const rest = clause.slice(end, end + 20)
      const negated =
        scopes.some((scope) => match.index < scope.end && end > scope.word) ||
        (!(/除[^,。;]*$/.test(clause.slice(0, match.index)) && /^[^,。;]{0,8}?外/.test(rest)) &&
          (absentAfter.test(rest) || healthy.test(rest)))
      found.push({ category, weight, start: match.index, end, negated })
    }
  }
  return found
}

/** Whether the clause denies anything: 没有…, 未发现…, 无…. */
export function denies(clause: string): boolean {
  return absenceScopes(clause).length > 0
}

function absenceScopes(clause: string): { start: number; word: number; end: number }[] {
  return [...clause.matchAll(absence)].map((match) => {
    const word = match.index + match[0].length
    const stop = scopeBreak.exec(clause.slice(word))
    return { start: match.index, word, end: stop ? word + stop.index : clause.length }
  })
}

/** The category that weighs most; the earlier one of equals. */
export function mainCategory(hazards: readonly Hazard[]): IncidentCategory | undefined {
  const scores = new Map<IncidentCategory, { weight: number; start: number }>()
  for (const { category, weight, start } of hazards) {
    const before = scores.get(category)
    if (!before) scores.set(category, { weight, start })
    else {
      const best = Math.max(before.weight, weight) + 0.25
      scores.set(category, { weight: best, start: Math.min(before.start, start) })
    }
  }
  const ranked = [...scores].sort(([, a], [, b]) => b.weight - a.weight || a.start - b.start)
  return ranked[0]?.[0]
}

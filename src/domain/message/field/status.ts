// Reads how far a case has come: taken over, in progress, resolved.
import { remembered } from '../../../lib/remembered.ts'
import { anyForm } from '../forms.ts'
import { doneForms } from '../words/progress-done.ts'
import { movingForms, takenForms } from '../words/progress-moving.ts'
import { doubtedForms, notDoneForms } from '../words/progress-open.ts'

const doneRegex = anyForm(doneForms)
const notDoneRegex = anyForm(notDoneForms)
const movingRegex = anyForm(movingForms)
const takenRegex = anyForm(takenForms)
const delegated = /(?:联系|通知|安排|派(?!出所)|叫|让|请|督促|责令|催|要求|到场|赶到|前往)[^,。]{0,10}$/
const intended =
  /(?:必须|务必|抓紧|明[天日早]|后天|下周|答应|承诺|准备|打算|将|马上|限|要求|责令|等|待|争取|预计|今晚|下午(?:就|会|再|来|去)|限期|尽快|叫.{0,6}来|让.{0,6}|会|去|一半|部分|大半|如果|要是|才能|正在|还在)[^,。]{0,8}$/

export type Progress = 'acknowledged' | 'in_progress' | 'resolved'

/** 已断电,电工在修: what goes on outweighs what was done first. */
const stillAt =
  /正在(?:做|处理|修|清|调解|查|拆|协调|送|谈|抢|核|办)|在做|在(?:抢)?(?:修|清|拆|处理|抽|换)|等(?:配件|师傅|施工|人)|(?:要|得|还得|需|再)等[一-龥]/

/** How far the clauses say it has come; undefined when they do not say. */
export function readProgress(clauses: readonly string[]): Progress | undefined {
  const steps = clauses.map(progressOf).filter((step) => step !== undefined)
  if (steps.includes('unfinished')) return 'in_progress'
  if (steps.at(-1) === 'in_progress' && stillAt.test(clauses.at(-1) ?? '')) return 'in_progress'
  if (steps.includes('resolved')) return 'resolved'
  if (steps.includes('in_progress') || steps.includes('doubted')) return 'in_progress'
  return steps.includes('acknowledged') ? 'acknowledged' : undefined
}

/** 没解决, 无法拆除, 无人处理: the deed itself is denied. */
const undone =
  /(?:没(?:有)?(?:人|谁)?(?:来|去|给|能|被|得到|及时|完全|真正)?|未(?:能|予|曾|被|得到|及时|完全)?|无(?:法|人|力|从)|并未|拒绝|拒不|不(?:能|可能|想|愿|肯|给|会|予|准备|打算)|难以|冇人?)\s?(?:处理|处置|解决|整改|拆除?|清理|清运|清走|修(?:理|复|好)?|搬走?|挪|移除|办结?|管|弄|落实|完成|恢复|扑灭|灭)/
/** 已处理才怪, 说已处理, 应该修好了吧: done only in words. */
const doubted = anyForm(doubtedForms)
const told =
  /(?<!我|我们|咱们|可以)(?:说|讲|称|表示|声称|回复)(?:是|都|早就?|已经)?已?[^,。;]{0,4}(?:处理|解决|整改|清理|修好|修复|拆|办结|搞定|恢复|完成)/

/** 现场已拦好: kept safe until it is mended. */
const interim =
  /(?:现场|已经?)[^,。]{0,3}(?:拦|围|封|控制)(?:好|住|起来)|(?:拉|设|放|摆)(?:好|上|了)?(?:警戒|警示|围挡|路锥|锥桶|隔离|反光)/

/** 工人在锯了, 在抽水: being done, not done; what others do in the street is done by a crew or not at all. */
const underWay =
  /(?:工人|师傅|队|人员|绿化|市政|供电|电力|消防|物业|保洁|环卫)[^,]{0,6}在[^,]{0,2}[锯修撑挖抬搬拖清扫抽排铲焊砍吊捞补拆换接](?!(?:好|完|掉|走|开)了)|(?:^|[^现所存实内好放停堆坐站])在(?:抢)?(?:修(?!路)|撑|抬|清(?!仓)|扫|抽|捞|补|换)(?!(?:好|完|掉|走|开)了)/

/** 我下午去: taken over, nothing done yet. */
const goesHimself =
  /(?:^|[\d号单案件])\s*我(?:们)?(?:这就|马上|现在|待会儿?|等下|一会儿?|今晚|明[天早]|下午|上午|中午|晚上|晚点)*(?:就|再|先)?(?:骑车|骑[^,]{0,3}车|开车|走)?(?:过去|去|来|到)(?:看(?:看|一眼)?|一趟|[瞧瞅瞄](?:[瞧瞅]|一?眼)?|现场|处理|核实|跟进|对接|协调|沟通)?[。!了]*\s?(?:#\d+)?\s*$/

/** One clause: 'unfinished' outweighs what is done elsewhere, 'doubted' does not. */
export const progressOf = remembered(progressIn)

/** 完了完了,电梯停了: a cry, and nothing that is done with. */
const dismay = /^\s*(?:(?:完了|完蛋|坏了|坏菜|糟了?|不好|要命)了?[,!\s]?){1,4}(?=[一-龥])/

function progressIn(said: string): Progress | 'unfinished' | 'doubted' | undefined {
  const clause = said.replace(dismay, '')
  if (
    notDoneRegex.test(clause) ||
    undone.test(clause) ||
    told.test(clause) ||
    /(?:一半|剩下|剩余|部分|大半|(?:还?[剩差]|还[欠有])[一二两三四五六七八九十\d]|就剩|只剩)|(?:其余|余下|其他|另).{0,6}(?:限|待|正在|明天|后天|整改)/.test(
      clause,
    )
  )
    return 'unfinished'
  if (goesHimself.test(clause)) return 'acknowledged'
  if (doubted.test(clause)) return 'doubted'
  if (interim.test(clause)) return 'in_progress'
  if (underWay.test(clause)) return 'in_progress'
  const match = doneRegex.exec(clause)
  if (match && /[没未不]$/.test(clause.slice(0, match.index))) return undefined
  if (
    match &&
    !intended.test(clause.slice(0, match.index)) &&
    !(
      delegated.test(clause.slice(0, match.index)) && !/(?:了|完|好|毕|到位|干净|掉|走|咗)$/.test(match[0])
    ) &&
    !/^(?:不|吗|没|未|后|之后|以后|前|之前|时(?!间)|的时候)/.test(clause.slice(match.index + match[0].length))
  )
    return 'resolved'
  if (movingRegex.test(clause) || match) return 'in_progress'
  return takenRegex.test(clause) ? 'acknowledged' : undefined
}

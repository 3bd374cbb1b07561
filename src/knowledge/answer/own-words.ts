// What is asked for in words of its own must be told in such: a weight in kilograms, a fine as a fine.
import type { Question } from '../question/question.ts'
import type { Wanted } from '../question/wanted.ts'

type Pair = readonly [asked: RegExp, told: RegExp]

/** Told anywhere in the text. */
const TOLD: readonly Pair[] = [
  [/身高|多高/u, /厘米|公分|米|身高/u],
  [/体重|多重/u, /公斤|千克|斤|吨/u],
  [/[几少]公?[斤吨克]/u, /\d(公斤|千克|斤|吨|克)/u],
  [/[几少](公里|里路|米)/u, /\d+(\.\d+)?[多余]?(公里|千米|里|米)/u],
  [/[几少]度(?!电)/u, /\d度/u],
  [/满分|及格分|分值|[几少]分(?!钟)/u, /\d+(\.\d+)?分(?!钟)/u],
  [/群号|账号/u, /\d{5,}/u],
  [/(多少|几).{0,2}人口|人口(数|有?多少|有?几)/u, /\d[万多余]*[人户]/u],
  [/哪条[街路巷]|门牌|地址/u, /[街路巷道号楼栋]|地址|位于|设[在于]|坐落/u],
  [/押金|保证金/u, /押金|保证金/u],
  [/赔(多少|几|偿多)|怎么赔/u, /赔|偿|给付/u],
  [/哪家/u, /公司|企业|银行|[店厂站院社局办委队馆]|中心|协会|单位|部门|机构/u],
  [/上班|开门|办公时间|营业|开放时间/u, /[上下]班|开[门放]|营业|办公时间|服务时间|工作时间|值班/u],
]

/** Told in the sentence that holds the amount. */
const MONEY: readonly Pair[] = [
  [/罚款?(多少|几|金额|标准)|[^不]罚款$/u, /罚|扣|违约|赔|处/u],
  [/奖金|奖励?(多少|几)/u, /奖/u],
  [/工资|薪水|月薪/u, /工资|薪|报酬|劳务|补[贴助]|津贴/u],
  [/贷款?(多少|几)/u, /贷/u],
]

const SUMS: readonly Wanted[] = ['money', 'reward', 'how-many']

/** Expects folded text. */
export function lacksOwnWords({ folded, wants }: Question, text: string): boolean {
  const isMissing = (told: RegExp, where: string) => !told.test(where)
  if (TOLD.some(([asked, told]) => asked.test(folded) && isMissing(told, text))) return true
  if (!SUMS.includes(wants)) return false
  const sums = text.split(/[。!?\n]/u).filter((sentence) => /\d[多余万千百]*[元块]|\d%/u.test(sentence))
  return MONEY.some(([asked, told]) => asked.test(folded) && isMissing(told, sums.join('\n')))
}

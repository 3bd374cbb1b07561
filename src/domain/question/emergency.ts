// The national emergency and hotline numbers: set by law for the whole country, said where somebody asks whom to call or what to do in danger; no other number is.
import { foldText } from '../../lib/fold-text.ts'
import { type Clause, splitClauses } from '../message/signs/clauses.ts'
import { despairsOfSelf, isUrgent, perilsOf } from '../message/signs/urgency.ts'
import { kin, person } from '../message/words/people.ts'

export interface EmergencyNumber {
  readonly number: string
  readonly what: string
  /** What sets it. */
  readonly basis: string
}

interface Row extends EmergencyNumber {
  readonly about: RegExp
  /** What befalls somebody, as the reader names it, for which it is called. */
  readonly perils: readonly string[]
}

const table: readonly Row[] = [
  {
    number: '119',
    what: '火警、救援',
    basis: '《中华人民共和国消防法》',
    about: /火灾|火警|[着起失]了?火|救火|消防队|119/u,
    perils: [
      'drowning',
      'trapped',
      'ablaze',
      'fire',
      'gas',
      'current',
      'flooded',
      'collapsing',
      'hanging',
      'holes',
      'blocked',
    ],
  },
  {
    number: '120',
    what: '医疗急救',
    basis: '《院前医疗急救管理办法》',
    about: /急救|救护车|晕倒|昏迷|休克|心梗|中风|120/u,
    perils: ['helpless', 'wounded', 'struck', 'poisoned', 'fallen', 'shocked', 'bitten'],
  },
  {
    number: '122',
    what: '交通事故报警',
    basis: '《道路交通事故处理程序规定》',
    about: /交通事故|车祸|撞[车人]|122/u,
    perils: ['run-over'],
  },
  {
    number: '12345',
    what: '政务服务便民热线',
    basis: '国务院办公厅关于优化地方政务服务便民热线的指导意见',
    about: /(?:市民|便民|政务|市长|政府)(?:服务)?(?:便民)?热线|12345/u,
    perils: [],
  },
  {
    number: '110',
    what: '报警',
    basis: '《中华人民共和国人民警察法》',
    about: /报警|警察|抢劫|打架|入室|小偷|110/u,
    perils: ['despairing', 'beaten', 'armed', 'lost', 'silent', 'runaway'],
  },
  {
    number: '12356',
    what: '心理援助',
    basis: '国家卫生健康委关于应用“12356”全国统一心理援助热线电话号码的通知',
    about: /心理(?:援助|咨询|危机|健康|疏导)|12356/u,
    perils: [],
  },
]

const asksWhomToCall =
  /(?:什么|哪个|多少|几号|啥|咋)[^,。!?]{0,4}(?:电话|号码|热线)|(?:电话|号码|热线)(?:号码)?(?:是|打)?(?:多少|什么|几|哪|啥)|[打拨](?:打)?(?:什么|哪|几|多少|啥)|(?:报警|急救|火警|救护|热线)(?:电话|号码)[?]?$|怎么(?:报警|打)|(?:110|119|120|122|12345|12356)(?:是(?:什么|干什么|干啥)|还是|[吗么])/u

const asksWhatToDo =
  /(?:怎么|咋|如何|怎样|点)(?:办|样?[施急抢自]?救|处[理置]|应对|应急|做|弄|整|搞|算|[扑灭]|逃)|该(?:怎么|咋|如何|找谁)|急救|先(?:做|干)(?:什么|啥)|要不要(?:打|拨|报|送|叫)|找谁|求助/u

/** Asks for the rule, the price or a lesson, not for help. */
const asksCalmly = /火灾|事故|灾害|预案|方案|规定|流程|培训|演练|赔|罚|扣|等级/u

/** The own number of a station, a hospital or an office is another one, which the law does not give. */
const anothersOwn =
  /(?:派出所|医院|诊所|卫生[院室所站]?|物业|社区|居委会?|街道|村委会?|网格员?|服务中心|值班|举报)(?:的|值班|报警|急救|办公|服务|联系|24小时)*(?:电话|号码|热线)/u

const befallen = new RegExp(`了|正在|家里|${person}|${kin}`)

export interface Emergency {
  readonly call: EmergencyNumber
  /** It has come to somebody now: 触电了打什么电话, not 火灾打什么电话. */
  readonly befallen: boolean
}

/** undefined: neither is it asked for one of them, nor for help in danger. */
export function emergencyIn(question: string): Emergency | undefined {
  const text = foldText(question)
  if (anothersOwn.test(text)) return undefined
  const clauses = splitClauses(text)
  const urgent = isUrgent(clauses)
  const calls = asksWhomToCall.test(text)
  if (!calls && !(urgent && asksWhatToDo.test(text) && !asksCalmly.test(text))) return undefined
  const named = calls ? table.find(({ about }) => about.test(text)) : undefined
  const call = named ?? (urgent ? rowOf(clauses) : undefined)
  return call && { call, befallen: urgent && befallen.test(text) }
}

/** What befalls a body comes before what burns or leaks round it. */
function rowOf(clauses: readonly Clause[]): Row | undefined {
  const [first] = clauses.flatMap(perilsOf)
  return table.find(({ number, perils }) => (first === undefined ? number === '110' : perils.includes(first)))
}

/** `more`: what else is to be said of it, already rendered. */
export function renderEmergencyNumber(
  { number, what, basis }: EmergencyNumber,
  ...more: readonly (string | undefined)[]
): string {
  const said = `【全国统一号码】${what}请拨 ${number}。依据：${basis}，不是方案原文。`
  return [said, ...more].filter((line) => line !== undefined).join('\n')
}

/** Before all else that is said of danger to life or limb. */
export function renderCallFirst(): string {
  return '有人身危险请先拨 110/119/120。'
}

/** To who wants to die. */
export function renderNotAlone(): string {
  return '请先别独处，跟身边信得过的人说一说；现在就可以拨 12356（全国统一心理援助热线），有危险请拨 120 或 110。'
}

/** What is said first where nobody can be told of it; undefined: nothing is at stake, and no number is asked for. */
export function renderNumbersFirst(text: string, inDanger: boolean): string | undefined {
  const despairs = inDanger && despairsOfSelf(splitClauses(foldText(text)))
  if (despairs) return `您很重要。${renderNotAlone()}`
  const asked = emergencyIn(text)
  const number = asked && renderEmergencyNumber(asked.call)
  return inDanger ? [renderCallFirst(), number].filter(Boolean).join('\n') : number
}

/** `alarmed`: officials of his unit hear of it now. */
export function renderInDanger(alarmed: boolean): string {
  const told = alarmed ? '已告知社区干部。' : ''
  return `请先保证自身安全；报警 110，火警、救援 119，医疗急救 120。${told}`
}

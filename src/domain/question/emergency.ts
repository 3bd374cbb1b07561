// The national emergency and hotline numbers: set by law for the whole country, said where somebody asks whom to call; no other number is.
import { foldText } from '../../lib/fold-text.ts'

export interface EmergencyNumber {
  readonly number: string
  readonly what: string
  /** What sets it. */
  readonly basis: string
}

const table: readonly (EmergencyNumber & { readonly about: RegExp })[] = [
  {
    number: '119',
    what: '火警、救援',
    basis: '《中华人民共和国消防法》',
    about: /火灾|火警|[着起失]了?火|救火|消防队|119/u,
  },
  {
    number: '120',
    what: '医疗急救',
    basis: '《院前医疗急救管理办法》',
    about: /急救|救护车|晕倒|昏迷|休克|心梗|中风|120/u,
  },
  {
    number: '122',
    what: '交通事故报警',
    basis: '《道路交通事故处理程序规定》',
    about: /交通事故|车祸|撞[车人]|122/u,
  },
  {
    number: '12345',
    what: '政务服务便民热线',
    basis: '国务院办公厅关于优化地方政务服务便民热线的指导意见',
    about: /(?:市民|便民|政务|市长|政府)(?:服务)?(?:便民)?热线|12345/u,
  },
  {
    number: '110',
    what: '报警',
    basis: '《中华人民共和国人民警察法》',
    about: /报警|警察|抢劫|打架|入室|小偷|110/u,
  },
]

const asksWhomToCall =
  /(?:什么|哪个|多少|几号|啥|咋)[^,。!?]{0,4}(?:电话|号码|热线)|(?:电话|号码|热线)(?:号码)?(?:是|打)?(?:多少|什么|几|哪|啥)|[打拨](?:打)?(?:什么|哪|几|多少|啥)|(?:报警|急救|火警|救护|热线)(?:电话|号码)[?]?$|怎么(?:报警|打)|(?:110|119|120|122|12345)是(?:什么|干什么|干啥)/u

/** A station's or a hospital's own number is another one, which the law does not give. */
const anothersOwn = /派出所|医院|诊所|卫生|物业|社区|居委|街道|村委|网格|值班|举报/u

/** undefined: it is not asked for one of them. */
export function emergencyNumberFor(question: string): EmergencyNumber | undefined {
  const text = foldText(question)
  if (!asksWhomToCall.test(text) || anothersOwn.test(text)) return undefined
  return table.find(({ about }) => about.test(text))
}

/** `more`: what the plans say to it, already rendered; undefined: nothing. */
export function renderEmergencyNumber(
  { number, what, basis }: EmergencyNumber,
  more: string | undefined,
): string {
  const said = `【全国统一号码】${what}请拨 ${number}。依据：${basis}，不是方案原文。`
  return more === undefined ? said : `${said}\n${more}`
}

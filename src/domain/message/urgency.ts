// Tells danger to life or limb now from standing hazards, nuisance and damage.
import { type Clause, isFigure } from './clauses.ts'
import { dangerWords, lifeWords } from './words/danger.ts'

const dangerRegex = new RegExp([...dangerWords, ...lifeWords].join('|'), 'g')
const lifeRegex = new RegExp(lifeWords.join('|'))
const denied =
  /(?:没有?|未|无|冇|不是|并非|没人|无人|幸好没|未见|未造成|没造成|防止|避免|杜绝|以防|谨防|当心|小心|预防|差点|险些|担心|怕|别|不会|没被|如果|万一|要是|容易|可能|怀疑不是)(?:有|人|发现|人员)?[^,。]{0,4}$/
const pool = /水深|涉水|没过|进水|灌水|倒灌|被淹|淹了|涨水|水漫|积水/
const people =
  /(?:里面|入面|车里|屋里|家里|地下).{0,4}(?:有人|还有人|老人|孩子|有个)|有人(?:还)?(?:在|没)(?:里面|入面|出来|水里|车里)|人(?:没|出不)出?来|困/
const falls = /(?:掉|跌|摔|滑|坠|栽|翻)(?:了)?(?:下去|下来|进去|落去|落嚟)/
const depth = /[河江塘井坑沟桥湖渠]|水库|楼顶|窗台|脚手架/
const somebody = /人|孩|娃|老|学生|大爷|大妈|司机|的(?:掉|跌|摔|滑|坠|栽|翻)/
const helpless = /(?:起|爬)(?:不|唔)(?:来|起|到)|起不了|动不了|(?:不|唔)能动|站不起/
const lift = /(?:[电货客]梯|升降机|𨋢).{0,8}(?:卡|困|停|唔郁)/
const inside = /(?:里面|入面|里头).{0,3}(?:有|还有|仲有)|出(?:不来|唔嚟)/
/** Something heavy sways over people. */
const sways = /(?:花盆|牌|空调|玻璃|架|窗|板|瓦|灯箱|铁皮|[树吊]枝).{0,8}(?:晃|摇|松脱)/
const below =
  /(?:下面|底下|楼下|下边)(?:就是|正是|全是|都是|是|有|人来人往).{0,8}(?:门口|路|人|学校|幼儿园|孩|通道|广场|摊|车站)/
const cellar = /(?:地下室|车库|地库|负一层|地下).{0,10}(?:进水|灌|淹|倒灌)/

export function isUrgent(clauses: readonly Clause[]): boolean {
  const real = clauses.filter((clause) => !clause.unreal)
  const whole = real.map((clause) => clause.text).join(',')
  if (pool.test(whole) && people.test(whole)) return true
  if (falls.test(whole) && depth.test(whole) && somebody.test(whole)) return true
  if (/摔|跌|滑倒|撞|晕/.test(whole) && helpless.test(whole)) return true
  if (sways.test(whole) && below.test(whole)) return true
  if (lift.test(whole) && inside.test(whole)) return true
  return real.some((clause) => isDangerous(clause.text) || cellar.test(clause.text))
}

/** A clause that is an urgent incident without any known word of one. */
export function threatensLife(clause: Clause): boolean {
  return !clause.unreal && !clause.asks && lifeRegex.test(clause.text) && isDangerous(clause.text)
}

function isDangerous(clause: string): boolean {
  for (const match of clause.matchAll(dangerRegex)) {
    const before = clause.slice(Math.max(0, match.index - 10), match.index)
    if (
      !denied.test(before) &&
      !isFigure(clause) &&
      !/^.{0,3}(?:隐患|演练|预案|风险|检查)/.test(clause.slice(match.index + match[0].length))
    )
      return true
  }
  return false
}

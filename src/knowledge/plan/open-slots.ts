// Finds where a plan leaves open what it speaks of: masked, left blank, put off, left vague, or in an annex.
import type { UnknownKind } from '../../domain/question/answer.ts'
import { namesPerson } from '../../lib/person-names.ts'
import type { Plan, Sentence } from '../library/passage.ts'

/** What should stand there. */
export type SlotKind =
  | 'holder'
  | 'site'
  | 'division'
  | 'day'
  | 'year'
  | 'span'
  | 'amount'
  | 'contact'
  | 'thing'
  | 'terms'
  | 'extent'
  | 'annex'

export interface Slot {
  readonly kind: SlotKind
  /** The words beside it that say what should stand there. */
  readonly label: string
  /** What an amount would count; empty elsewhere. */
  readonly measure: string
  readonly unknown: UnknownKind
  /** Of the list of annexes at the end: only a name. */
  readonly listed: boolean
  readonly sentence: Sentence
}

interface Shape {
  readonly kind: SlotKind
  readonly unknown: UnknownKind
  /** Its first group is the label, its second the measure. */
  readonly pattern: RegExp
}

const GONE = '(?:[*_]+|x{2,})'
const ROLE = '(?:[组队路塘河林楼站会]长|主任|书记|顾问|召集人|负责人|联系人|管理员|联络员)'
const HOLDER = `(?:${ROLE}|[长员人]|单位|部门)`
const SITE = '(?:地点|地址|场地)'
const NUMBER = '(?:电话|热线|号码|邮箱|网址)'
const DIVISION = '(?:省|市|县|区|镇|乡|街道|社区|村|路)'
const MEASURE = '(万?元|公里|[块人名户个分平亩米套台张])'
const SPAN = '(年|个月|个?工作日|日内|天|小时|分钟)'
const BOUND = '(?:不超过|不少于|不低于|共|约|达到?|每[人户台件](?:每[年月天日次])?)'
const ANNEX = '附[件表][一二三四五六七八九十\\d]*'
const OFFICIAL = '(?:公[布示告]|通[知告]|制定|规定|印发|下发|安排|确定|发布|研究|表决)'
const VAGUE =
  '视.{0,6}(?:情况|情节|需[求要]|条件)|适[当时]|酌情|依法处[罚理置]|按照?.{0,8}规定(?:执行|发放|处[罚理])|(?<!不)定期'

/** Expect a clause, folded, numerals as digits, without white space; tried in this order. */
const SHAPES: readonly Shape[] = [
  shape('contact', 'blank', `(.{0,6}${NUMBER})(?:[:为是]_*|_+)$`),
  shape('contact', 'masked', `(.{0,6}${NUMBER})[:为是]?[\\dx*_-]*${GONE}`),
  shape('span', 'masked', `^(.*?)(?<!\\d)${GONE}${SPAN}`),
  shape('amount', 'masked', `^(.*?)${GONE}${MEASURE}`),
  shape('holder', 'masked', `(.{0,8}${HOLDER})[:由是为]?${GONE}`),
  shape('holder', 'blank', `(.{0,8}${HOLDER}):$`),
  shape('site', 'masked', `(${SITE})[:在为]?${GONE}`),
  shape('site', 'blank', `(${SITE}):$`),
  shape('year', 'masked', `^(.*)20${GONE}年`),
  shape('day', 'masked', `^(.*?)${GONE}[月日号点时]`),
  shape('day', 'blank', '^(.*?)(?:(?<!\\d)年月|\\d月日|\\(月日?\\))'),
  shape('amount', 'blank', `^(.*?${BOUND})${MEASURE}`),
  shape('division', 'masked', `^.{0,6}?${GONE}\\p{Script=Han}?${DIVISION}(.*)`),
  shape('thing', 'masked', `^(.*)${GONE}$`),
  shape('terms', 'list-absent', `^(.*?)(?:由.{2,8})?(?:(?:另行|届时|临时)${OFFICIAL}|另[文发定]|待定|为准)$`),
  shape('terms', 'list-absent', '^(.*(?:名单|名录|价格|费用?|标准|名额|办法))[由在见].{2,8}公[布示告]'),
  shape(
    'annex',
    'annex-absent',
    `([^(《]{0,12}?)》?\\(?(?:附后|另附|(?:(?:详?见|按照?)(?:${ANNEX}|后附))|(?<=\\()${ANNEX}[、)])`,
  ),
  shape('extent', 'not-in-plans', `^(.*?)(?:${VAGUE})`),
]

function shape(kind: SlotKind, unknown: UnknownKind, pattern: string): Shape {
  return { kind, unknown, pattern: new RegExp(pattern, 'u') }
}

/** One of several, of which others have a name: only where the sentence or the line before names somebody. */
const UNNAMED = shape('holder', 'blank', `(^(?!.*任).+${ROLE})$`)

const known = new WeakMap<Plan, readonly Slot[]>()

export function slotsOf(plan: Plan): readonly Slot[] {
  const before = known.get(plan)
  if (before) return before
  const slots = plan.passages.flatMap(({ sentences }) => sentences.flatMap((one, at) => slotsIn(one, at)))
  known.set(plan, slots)
  return slots
}

/** A shorter label says what is missing only with the clause before it. */
const TELLING = 4

/** Says what kind of thing is missing, not of what. */
const GENERIC =
  /^(?:具体|所需|相关|其)?(?:(?:名额|地点|位置|标准|价格|费用|数量|办法|内容|清单|名单|分值|情况|方式)[和及、]?)+$/u

/** The label with the clause before it where it says too little itself. */
function ledBy(
  label: string,
  clauseBefore: string | undefined,
  sentenceBefore: Sentence | undefined,
): string {
  const generic = GENERIC.test(label)
  if (!generic && (label.length >= TELLING || clauseBefore === undefined)) return label
  return `${clauseBefore ?? sentenceBefore?.folded ?? ''},${label}`
}

/** One of these stands in every slot; most sentences have none and are passed over. */
const HINT =
  /[*_x]|附|另|届时|临时|待定|为准|公[布示告]|视|适|酌情|依法|规定|定期|年月|月日|\(月|[长员人任记问位门话线码箱址点地](:|$|[,;。])|[过少低共约到达人户台件年月天日次][万元块名户个分平亩米套台张]/u

function slotsIn(sentence: Sentence, at: number): Slot[] {
  const text = sentence.folded.replace(/\s/gu, '')
  if (/^附[件表]\d*[:、]/u.test(text)) return annexesIn(text, sentence)
  if (!HINT.test(text)) return []
  const clauses = text.split(/[,;。!?]/u)
  const shapes = isAmongNamed(sentence) ? [...SHAPES, UNNAMED] : SHAPES
  return clauses.flatMap((clause, i) => {
    for (const { kind, unknown, pattern } of shapes) {
      const [found, own = '', measure = ''] = pattern.exec(clause) ?? []
      if (found === undefined) continue
      const label = kind === 'extent' ? clause : own
      const led = ledBy(label, clauses[i - 1], sentence.passage.sentences[at - 1])
      return [{ kind, unknown, label: led, measure, listed: false, sentence }]
    }
    return []
  })
}

/** A longer line before announces no list of people; read anew for each sentence, it would cost its length each time. */
const SHORT_LINE = 400

function isAmongNamed({ folded, passage }: Sentence): boolean {
  const before = passage.plan.passages[passage.at - 1]
  if (namesPerson(folded)) return true
  return before !== undefined && before.folded.length <= SHORT_LINE && namesPerson(before.folded)
}

/** 附件:1.报名表2.评分标准 names what is not there. */
function annexesIn(text: string, sentence: Sentence): Slot[] {
  return text
    .split(/^附[件表]|\d+[.、:]|[:;。]/u)
    .filter((name) => name.length > 2)
    .map((label) => ({
      kind: 'annex',
      unknown: 'annex-absent',
      label,
      measure: '',
      listed: true,
      sentence,
    }))
}

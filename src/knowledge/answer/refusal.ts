// Decides whether what was found may stand as an answer, and if not, which kind of unknown it is.
import type { UnknownKind } from '../../domain/question/answer.ts'
import { namesPerson } from '../../lib/person-names.ts'
import { digitsForNumerals } from '../../lib/quantities.ts'
import { isDoubted } from './doubt.ts'
import type { Inquiry } from './inquiry.ts'
import { leftOpen } from './left-open.ts'
import type { Sentence } from '../library/passage.ts'
import { isOnlyNamed } from './named-list.ts'
import { lacksOwnWords } from './own-words.ts'
import { namesPlace } from '../plan/places.ts'
import type { Question } from '../question/question.ts'
import { couldAnswer, type Wanted } from '../question/wanted.ts'
import { withheldIn } from './withheld.ts'

const MASK = /[\dx]*x{2,}|x(?=[年月日镇市区县省局])|\d{2}[\dx*]?[*_x]+|\*+|_{2,}|〇〇/u
const MASKED_AMOUNT = /(\d*x{2,}|\d*[*_]{2,})(?=[平亩元人户个名次分块米%])/u
const SENSITIVE_PEOPLE =
  '密接|确诊|阳性|感染者|病人|病例|患者|精神病|艾滋|吸毒|贩毒|涉毒|复吸|犯罪|前科|刑满释放|刑释|刑满|矫正|上访|举报人|举报者|低保户|残疾(?![联证儿])|贫困户|困难户|租户|失独|空巢|独居|五保|欠费|欠款|离婚|家暴|传销人员'
const SENSITIVE = [
  new RegExp(`(谁|哪几?[户家些个位]|几个).{0,6}(${SENSITIVE_PEOPLE})`, 'u'),
  new RegExp(
    `(${SENSITIVE_PEOPLE})(者|人员|人|户|老人|家庭)?的?(是|有|都)?(谁|哪几?[户家些个位]|名单|叫什么|姓名|住在?哪|几栋|几号楼|电话|身份证|地址)`,
    'u',
  ),
  /谁.{0,4}(举报|投诉|告)[了的过]|(举报|投诉)的?人?是谁/u,
]

/** Asks for a person or family that a group must not hear about. */
export function isSensitive(question: Question): boolean {
  const asksWhoHelps = /谁(来|去|负责|管|帮)|哪个(部门|单位|组)/u.test(question.folded)
  return !asksWhoHelps && SENSITIVE.some((pattern) => pattern.test(question.folded))
}

/** Why the stretch is no answer; undefined: it may stand. */
export function unknownIn(inquiry: Inquiry, sentences: readonly Sentence[]): UnknownKind | undefined {
  const unknown = unknownByRule(inquiry, sentences)
  return unknown ?? (isDoubted(inquiry, sentences) ? 'not-in-plans' : undefined)
}

/** What is missing for sure: the place, the kind of answer, the annex, the list. */
export function unknownByRule(inquiry: Inquiry, sentences: readonly Sentence[]): UnknownKind | undefined {
  const { question } = inquiry.asked
  const plan = sentences[0]?.passage.plan
  if (new Set(question.content.match(/[\p{L}\p{N}]/gu)).size < 2) return 'not-in-plans'
  if (!plan || question.places.some(({ name }) => !plan.folded.includes(name))) return 'not-in-plans'
  return leftOpen(inquiry, sentences)?.unknown ?? unknownInText(question, sentences)
}

function unknownInText(question: Question, sentences: readonly Sentence[]): UnknownKind | undefined {
  const text = sentences.map((sentence) => sentence.folded).join('\n')
  return (
    maskedWhereAsked(question, text) ??
    wantedKind(question, text) ??
    missingOrdinal(question, sentences[0]?.passage.plan.folded ?? '') ??
    missingAnnex(question, text) ??
    withheldIn(question, text) ??
    (isOnlyNamed(question, text) ? 'list-absent' : undefined)
  )
}

/** Kinds that an answer must hold in so many words. */
const STRICT: readonly Wanted[] = [
  'year',
  'money',
  'age',
  'area',
  'clock',
  'day',
  'when',
  'how-many',
  'share',
  'points',
]
const DATES: readonly Wanted[] = ['day', 'when', 'clock']
const MASKED_DATE = /(时间|日期|期限)[^;。\n]*?([*_]+|x+)[月日号点时]/u

function wantedKind(question: Question, text: string): UnknownKind | undefined {
  const { wants } = question
  const masked = MASK.test(text) ? 'masked' : 'not-in-plans'
  if (wants === 'contact') return isContact(question, text) ? undefined : unknownContact(text)
  if (wants === 'name') return unknownName(question, text)
  if (wants === 'place') return namesPlace(text, question.folded) ? undefined : masked
  if (DATES.includes(wants) && /(?<!\d)年月/u.test(text)) return 'blank'
  if (DATES.includes(wants) && MASKED_DATE.test(text)) return 'masked'
  if (lacksOwnWords(question, text)) return masked
  if (!STRICT.includes(wants)) return undefined
  return couldAnswer(wants, wants === 'money' ? asPriced(question, text) : text) ? undefined : masked
}

/** Asked for in another medium than the one given. */
const MEDIA = [
  [/邮箱|电子邮件/u, /@|邮箱:/u],
  [/网址|网站|上哪个网/u, /www\.|https?:/u],
  [/微信号/u, /微信/u],
] as const

function isContact({ folded }: Question, text: string): boolean {
  return (
    couldAnswer('contact', text) && MEDIA.every(([asked, given]) => !asked.test(folded) || given.test(text))
  )
}

function unknownContact(text: string): UnknownKind {
  const clause = text.split(/[,;。\n]/u).find((part) => /电话|热线|号码|网址|邮箱/u.test(part)) ?? ''
  if (MASK.test(clause)) return /_{2,}\s*$/u.test(clause) ? 'blank' : 'masked'
  return /[话线码址箱]\s*[:为是]\s*$/u.test(clause) ? 'blank' : 'not-in-plans'
}

const PRICE =
  /[单造报采购售租]价|价[格钱]|[买卖租]|一[台件辆张套只条个份把盒]多少钱|收费|费(标准|用?是?多少)/u

/** What one unit costs is said of the unit. */
const UNIT =
  /多少钱?(?:一|每)个?(\p{Script=Han})|(?:一|每)个?(\p{Script=Han})\p{Script=Han}?(?:多少|几)[块元钱]|1个?(\p{Script=Han})\p{Script=Han}?(?:多少|几)[块元钱]/u

/** A fine or a reward is no price, nor is the price of another unit. */
function asPriced({ folded }: Question, text: string): string {
  const unit = UNIT.exec(folded)?.slice(1).find(Boolean)
  if (unit === undefined && !PRICE.test(folded)) return text
  const clauses = text.split(/[,;。\n]/u)
  if (unit !== undefined) return clauses.filter((clause) => clause.includes(unit)).join('\n')
  return clauses.filter((clause) => !/罚|奖/u.test(clause)).join('\n')
}

const NUMERIC: readonly Wanted[] = ['year', 'when', 'money', 'area', 'how-many', 'points']

/** The clause that the question is about has its number taken out. */
function maskedWhereAsked({ wants, terms }: Question, text: string): UnknownKind | undefined {
  if (!NUMERIC.includes(wants)) return undefined
  const clauses = text.split(/[、,\uff0c;\uff1b。:\n]/u)
  const hits = clauses.map((clause) => terms.filter((term) => clause.includes(term)).length)
  const clause = clauses[hits.indexOf(Math.max(...hits))] ?? ''
  if (wants === 'year') return MASK.test(clause) && !/\d{4}年/u.test(clause) ? 'masked' : undefined
  if (!MASKED_AMOUNT.test(clause) || /\d/u.test(clause.replace(MASKED_AMOUNT, ''))) return undefined
  return /\d(x|[*_])/u.test(clause) ? 'damaged' : 'masked'
}

const ROLES =
  /(副?)(组长|总?指挥长?|总?河长|网格长|楼[栋门]?长|路长|林长|院长|园长|秘书长|理事长|班长|处长|股长|队长|局长|镇长|县长|区长|市长|站长|校长|所长|科长|村长|会长|主任|书记|负责人|召集人|联系人|成员)/u

/** Of an office there is one head; of a group or a task there may be another word for it. */
const OFFICE = /^[局镇县区市乡村校院所站科处股会园]长$/u
const ASKS_NAME = /叫|名|姓|贵/u

/** The clause that holds the role must hold a name: another role beside it may have one. */
function unknownName({ folded }: Question, text: string): UnknownKind | undefined {
  const [, deputy = '', role = ''] = ROLES.exec(folded) ?? []
  const clauses = text
    .split(/[,;。]|\n|\s+(?=\p{Script=Han}{2,6}:)/u)
    .filter((clause) => new RegExp(`${deputy || '(?<!副)'}${role}`, 'u').test(clause))
  if (clauses.length === 0 && OFFICE.test(role)) return 'not-in-plans'
  const asked = role && clauses.length > 0 ? clauses.join('\n') : text
  if (namesPerson(asked)) return undefined
  // 由主任担任 says who it is, though not what they are called.
  if (
    !ASKS_NAME.test(folded) &&
    !MASK.test(asked) &&
    new RegExp(`${role}.{0,6}[由为].{2,20}[担兼]任|由.{2,20}[担兼]任.{0,6}${role}`, 'u').test(asked)
  )
    return undefined
  if (asked !== text && MASK.test(asked)) return 'masked'
  if (/附件|附后|附表/u.test(text)) return 'annex-absent'
  if (MASK.test(asked)) return 'masked'
  return /[长员人]:\s*($|\n|副)|[长员人]:\s*[;,。]/u.test(asked) ? 'blank' : 'not-in-plans'
}

/** 第三类, 第四阶段: what the question counts off must stand in the plan. */
function missingOrdinal({ folded }: Question, plan: string): UnknownKind | undefined {
  const [asked] = /第[一二三四五六七八九十\d]+[类组批条章]/u.exec(folded) ?? []
  return asked && !plan.includes(asked) && !plan.includes(digitsForNumerals(asked))
    ? 'not-in-plans'
    : undefined
}

function missingAnnex(question: Question, text: string): UnknownKind | undefined {
  const asksForIt = /附件|附表|分工表|一览表|任务表|名单/u.test(question.folded)
  if (asksForIt && /附件|附表|附后|《[^》]*表》/u.test(text)) return 'annex-absent'
  if (ASKS_ABOUT.includes(question.wants)) return undefined
  return [...text.matchAll(ANNEXED)].some(([, name = '']) => isAskedFor(name, question))
    ? 'annex-absent'
    : undefined
}

/** Asked of a list or a form, these want what is done with it, which the plan may say. */
const ASKS_ABOUT: readonly Wanted[] = ['who', 'when', 'clock', 'where', 'how-often', 'contact']
const ANNEXED =
  /(\p{Script=Han}{2,12}(?:[表单册录]|细则|办法|标准|明细|预算))》?[(,]?(?:样式|格式)?(?:详?见附|附后|另附|另发|后附|略)/gu

/** The name's last two words say what it is: 成员|名单, 评分|细则. */
function isAskedFor(name: string, { folded, wants }: Question): boolean {
  return name.split(/[和及与、]/u).some((one) => {
    const words = [one.slice(-4, -2), one.slice(-2)].filter(Boolean)
    const found = words.filter((word) => folded.includes(word)).length
    const enough = wants === 'list' || wants === 'name' || folded.includes(one.slice(-3)) ? 1 : words.length
    return found >= enough
  })
}

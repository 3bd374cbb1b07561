// What kind of answer a question wants, and whether a stretch of text could be one.
import { namesPerson } from '../../lib/person-names.ts'

const ROLE =
  '(?<![家成增生延])长|主任|书记|负责人|联系人|联络员|责任人|指挥|经理|会计|网格员|城管|队员|民警|医生|老师|人员|领导|干部|专干|顾问'
const SUFFIX = '省|市|县|区|镇|乡|街道|社区|村|小区'
const DATE =
  /\d+月|(?<!〕)\d+[日号]|[年月季]底|[年月]末|周[一二三四五六日天]|星期|[上中下]旬|\d+[点时:]|\d+\s*个?(小时|天|日|工作日|分钟)|全年|每年|年内/u

/** In the order in which they are tried: question, evidence that text could answer it. */
const KINDS = [
  [
    'contact',
    /^(?!.*[打接拨]电话.{0,8}(不|没|怎么|咋)).*(电话|热线|号码|手机|座机|网址|微信号|邮箱|上哪个网|打给|打哪个号)/u,
    /(?<!\d)(1\d{10}|\d{3,4}-?\d{7,8}|[48]00-?\d{3}-?\d{4})(?!\d)|(电话|拨打|热线).{0,6}\d{3,}|\d{5}.{0,4}(热线|电话)|www\.|https?:|@\w+\./u,
  ],
  [
    'name',
    new RegExp(
      `(${ROLE}).{0,4}(叫什么|叫啥|姓名|贵姓|姓什么|是谁(?!来?[当任])|名字|名单|哪位)|(谁是|哪位是).{0,8}(${ROLE})|(${ROLE})有?哪些人|哪位.{0,4}(${ROLE})|成员.{0,2}(名字|姓名|名单)`,
      'u',
    ),
    /./u,
  ],
  ['year', /哪一?年|几几年|什么年份/u, /(?<!\d)(19|20)\d\d\s*年/u],
  [
    'money',
    /多少钱|奖金|几块|收费|罚(款|多少|几)|多少[元块]|金额|数额|租金|月租|赔(多少|几|偿)|怎么赔|[补奖赔贷](励|贴|助|偿)?(多少|几)(?![个名位张])|额度|利息|工资|怎么收|(?<!验)收多少|单价|价[格钱]|[造报采购售租]价|费(标准|用?是?多少)|花多少/u,
    /\d+(\.\d+)?\s*[万千]?[元块]|免费|[免不]收/u,
  ],
  ['reward', /奖励|奖品|表彰|怎么奖|什么奖|得奖/u, /奖|表彰|元|授予|称号|红旗|优先/u],
  ['area', /面积|多少平|几平/u, /\d+(\.\d+)?[多余万]*(平|亩|公顷|㎡|米)/u],
  [
    'place',
    new RegExp(`哪一?[个条座](${SUFFIX})(?!里)`, 'u'),
    new RegExp(`\\p{Script=Han}{2}(${SUFFIX})`, 'u'),
  ],
  [
    'how-often',
    /多久|多长时间|隔几|多少(天|年|个?月|小时|分钟|周)|(?<![第哪])几(天|年(?!级)|个月|个?小时|分钟|周)|几年.{0,4}一|频率|频次|周期|几次|多少次|几回|几天.{0,4}次|每隔|一次几|次数|几遍/u,
    /每半?[年月周日天季次个]|\d+[日天周月年].{0,4}\d+次|\d+次|一[日天周月年季].{1,3}[一二两三\d]|定期|逐[月日]|每逢|\d年|\d+个?(分钟|小时|天|日|工作日|周|月)/u,
  ],
  ['points', /扣?(多少|几)分/u, /\d+(\.\d+)?分/u],
  [
    'how-many',
    /多少|多[大高宽远深重]|年龄|几[岁折]|几个|几名|几人|几户|几支|几张|几条|几株|百分之几|率|人数|多大|几位|几多|最少|最多|起码|不少于/u,
    /\d/u,
  ],
  ['clock', /几点/u, /\d+\s*[点时:]|[上下]午|晚上|早上/u],
  [
    'when',
    /(?<!路|楼|栋)几号|几月|哪几?个?月|哪几[天日]|什么时候|啥时|几时|哪天|何时|时间|日期|截止|最晚|最迟|期限|周几|星期几|时限|多会/u,
    DATE,
  ],
  [
    'who',
    /谁|(报|交|送|找|告诉|反映|联系)(给|到|去)?哪[里儿]|哪个(单位|部门|局|组|科室|人)|哪家|边个|负责人|什么(单位|部门)|由哪/u,
    /负责|牵头|主管|组长|单位|责任|部门|办公室|为主|担任|兼任|追究|由.{1,20}|向.{1,20}报/u,
  ],
  [
    'where',
    /哪里|哪儿|在哪(?!些)|哪条路|地点|什么地方|去哪|边度|何处|哪个(地方|站|广场)/u,
    /地点|广场|中心|公园|文化站|办公室|设在|[医学]院|卫生院|礼堂|门口|[中小]学|在.{1,16}[处馆室楼场站校栏网区会院堂所]|村|社区/u,
  ],
  [
    'penalty',
    /处[罚理置]|后果|会怎样|会怎么样|怎么罚|咋办|追究|问责|扣|罚|拖后腿|不力/u,
    /扣|罚|通报|批评|追究|问责|取消|摘牌|撤销|不得|不予|一律|责令|警告|处分|限期|责任状|拘留|移送|停业|没收|暂扣|收缴|解聘|终止|追回|记过|约谈|强制|清退|辞退|吊销|开除|曝光|立即|调整/u,
  ],
  [
    'list',
    /哪几|哪些|包括|分别|哪[一二两三四五六七八九十\d]+[个条项样]|列一下|指什么|有哪/u,
    /(?<![一二三四五六七八九十\d])、|;.*;|\p{Script=Han}[和及与]\p{Script=Han}|一是.*二是|[①⑴⒈].*[②⑵⒉]/u,
  ],
  ['what', /./u, /./u],
] as const satisfies readonly (readonly [string, RegExp, RegExp])[]

export type Wanted = (typeof KINDS)[number][0]

/** Numbers that date or order things and count nothing. */
const NO_AMOUNT = /\d+(-\d+)?(年|月份?|日|、|[.)](?!\d))|第\d+|(20)?\d*x{2,}/gu

/** Expects a folded question. */
export function wantedBy(folded: string): Wanted {
  return KINDS.find(([, asked]) => asked.test(folded))?.[0] ?? 'what'
}

const LABELS: Partial<Record<Wanted, RegExp>> = {
  when: /时间|日期|期限|截止|阶段|日前|月前|底前|前(报|完成)/u,
  clock: /时间/u,
  where: /地点|地址|场地|设在/u,
  who: /负责|牵头|责任(人|单位)|主管/u,
  penalty: /处罚|追究|问责|考核|凡/u,
  money: /奖励|标准|补贴|收费/u,
}

/** Whether the text says by a word of its own that it holds what is wanted. */
export function isLabelled(wants: Wanted, folded: string): boolean {
  return LABELS[wants]?.test(folded) ?? false
}

/** Whether a stretch of folded text, numerals as digits, could hold the kind of answer that is wanted. */
export function couldAnswer(wants: Wanted, folded: string): boolean {
  if (wants === 'name') return namesPerson(folded)
  const text = wants === 'how-many' ? folded.replace(NO_AMOUNT, ' ') : folded
  return KINDS.some(([kind, , evidence]) => kind === wants && evidence.test(text))
}

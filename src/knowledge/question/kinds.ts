// The kinds of answer that questions want: the words that ask for one, and what text must hold to be one.
import { either, pattern } from '../../lib/pattern.ts'

const ROLE =
  '(?<![家成增生延])长|主任|书记|负责人|联系人|联络员|责任人|指挥|经理|会计|网格员|城管|队员|民警|医生|老师|人员|领导|干部|专干|顾问'
const DIVISION = '省|市|县|区|镇|乡|街道|社区|村|小区'
const SPAN = '年(?!级)|个月|季|周|星期|天|小时|钟头|分钟|个?工作日'
const DAY =
  /\d+月|(?<!〕)\d+(日(?![一二三四五六七八九十])|号)|[年月季]底|[年月]末|周[一二三四五六日天末]|星期|[上中下]旬|\d+\s*个?(天|工作日)|全年|每年|年内|节前|节后|当[天日月]|次[日月年]/u
const DATE = new RegExp(`${DAY.source}|\\d+个月|\\d+年[以之]?内|\\d+[点时:]|\\d+\\s*个?(小时|分钟)`, 'u')
const SANCTION = either(
  '扣 罚 通报 批评 追究 问责 警告 处分 记过 约谈 曝光 黑名单 责任状',
  '取消 摘牌 撤销 收回 终止 吊销 注销 没收 暂扣 收缴 追回 清零 调整',
  '解聘 辞退 清退 开除 停业 拘留 移送 移交',
  '不得 不予 一律 责令 限期 强制 立即 整改',
  '撤离 疏散 停[气水电产用止]',
)

const CONTACT_NOUNS = ['电话 热线 号码 手机 座机 网址 微信号 邮箱 上哪个网 打给 打哪个号']
const NUMBER_OR_ADDRESS = [
  /(?<![\dx*_])(1\d{10}|\d{3,4}-?\d{7,8}|[48]00-?\d{3}-?\d{4})(?![\dx*_])/u,
  /(电话|拨打|热线|手机).{0,6}(?<![\dx*_])\d{3,}(?![\dx*_])/u,
  /(?<![\dx*_])\d{5}.{0,4}(热线|电话)/u,
  /www\.|https?:|@\w+\./u,
]

/** Beside a role these ask for something else. */
const NO_NAME = ['哪天 几号 几点 什么时候 何时 几时 多久 给谁 哪里 哪儿']
const NAME_ASKED = [
  `(${ROLE}|[集持办]人).{0,4}(叫什么|叫啥|姓名|贵姓|姓什么|是谁(?!来?[当任])|[系是]边个|名字|名单|哪位)`,
  `(谁是|哪位是|边个[系是]).{0,8}(${ROLE})`,
  `(${ROLE})有?哪些人|哪位.{0,4}(${ROLE})`,
  /成员.{0,2}(名字|姓名|名单)/u,
]

const MONEY_PAID = '奖金|罚款|经费|工资|租金|押金|利息|预算|单价|费|[补津]贴|补助|报酬'
const PRICE_ASKED = [
  /多少(钱|奖金|补[贴助]|津贴|工资|经费|押金|费)|几多钱|钱多少|花多少/u,
  /几块|几[元万]|[多几]少?[元块]/u,
  `(${MONEY_PAID}).{0,3}([多几]少?|数额|标准)`,
]
/** A verb of paying with a number that is left open: 罚多少, 怎么收, 交几百; but 交几份 counts papers. */
const PAID_ASKED = [
  /要钱|收钱|[交出掏花]钱[吗不没么]/u,
  /罚(多少|几)|赔(多少|几|偿多)|怎么赔|挣多少|怎么收|给多少/u,
  /[补奖赔贷发](励|贴|助|偿)?(多少|几多|几)(?![个名位张次天年月])/u,
  /(?<!验)收多少(?!个|人|名|户|件|吨)/u,
  /(?<!上)交几?多少?(?![人个名份次天张本册件套户页])/u,
]
const MONEY_NOUNS = [
  '奖金 收费 罚款 金额 数额 额度 利息 工资 经费 预算 补助 报酬 押金 缴费 免费',
  '租金 月租 单价 价[格钱] [造报采购售租]价 [补津]贴',
  /费(标准|用?是?多少)|\p{Script=Han}费用?$/u,
]
const AMOUNT = [
  /\d+(\.\d+)?\s*[多余]?[万千百亿]?[元块]/u,
  '免费 [免不]收 免[交缴] 无偿 自理 全额 [不免]出资 自筹 分摊',
  /\d折|[扣罚奖补提发资贴担].{0,16}\d%|\d%.{0,8}[扣罚奖补]/u,
]

const WHO_ASKED = [
  /谁|边个|由哪/u,
  /(报|交|送|找|告诉|反映|联系)(给|到|去)?哪[里儿]/u,
  /哪个(单位|部门|局|组|科室|人)|哪家|什么(单位|部门)/u,
]
const DOER = [
  '负责 牵头 主管 组长 单位 责任 部门 办公室 为主 担任 兼任 追究',
  /由.{1,20}|[向报到交].{1,20}[报办科局所站委]|经.{1,12}(同意|批准)|给(?!予)\p{Script=Han}/u,
]

const WHERE_ASKED = [
  /哪里|哪儿|[在往到上从去]哪(?![些个天年家级])|去哪|边度|何处/u,
  /哪条路|什么地方|哪[几一]?[个处](地方|地点|站|广场|窗口|楼|点)|哪几?处/u,
]
const SITE = [
  '地点 广场 中心 公园 文化站 办公室 [医学]院 卫生院 礼堂 [中小]学 窗口 市场 超市 村 社区',
  /[东南西北大正]门|门口|路口|[东西南北][侧边]|\d楼|[东南]至|岸/u,
  /设[在于]|,设|[停放点置址]为|移[至到]/u,
  /在.{1,16}[处馆室楼场站校栏网区会院堂所家点店棚]|[到至].{1,16}[处馆室楼场站校院所家点]/u,
]

/** 几 before a measure or a unit: 几个, 几米; not 哪几, 好几, 几时, 几乎. */
const COUNT_ASKED = /(?<![哪好第这那])几(?![时何乎经号点月])[\p{Script=Han}]/u
const LIMIT_ASKED = ['多大 几位 几折 最少 最多 起码 不少于']

interface Kind {
  /** Words that ask for nothing else. */
  readonly asked: RegExp
  /** Words that speak of it, where nothing else is asked. */
  readonly about?: RegExp
  readonly evidence: RegExp
}

/** In the order in which they are tried. Expect folded text, numerals as digits. */
export const KINDS = {
  contact: {
    // A telephone that does not answer, or its hours, is another question.
    asked: new RegExp(
      `^(?!.*[打接拨]电话.{0,8}(不|没|怎么|咋))(?!.*(几点|什么时候|哪天|多久)).*(${either(...CONTACT_NOUNS)})`,
      'u',
    ),
    evidence: pattern('u', ...NUMBER_OR_ADDRESS),
  },
  name: {
    asked: new RegExp(`^(?!.*(${either(...NO_NAME)})).*(${either(...NAME_ASKED)})`, 'u'),
    evidence: /./u,
  },
  year: { asked: /哪一?年|几几年|什么年份/u, evidence: /(?<!\d)(19|20)\d\d\s*年/u },
  age: {
    asked: /年龄|几岁|多少岁|多大(年纪|岁数|的?人|才)|[年岁][纪数].{0,4}(多|几|要求|限)/u,
    evidence: /\d+\s*周?岁|年满|年龄/u,
  },
  share: {
    asked: /几成|几几开|怎么(分摊|分担|分成|摊)|各(出|承担|负担|占)多少|比例|百分比|百分之几/u,
    evidence: /\d+:\d+|\d%|分之|[\d七]成|全额|不出资|平摊|均摊|分摊|各半|1半/u,
  },
  money: {
    asked: pattern('u', ...PRICE_ASKED, ...PAID_ASKED),
    about: pattern('u', ...MONEY_NOUNS),
    evidence: pattern('u', ...AMOUNT),
  },
  area: { asked: /面积|多少平|几平/u, evidence: /\d+(\.\d+)?[多余万]*(平|亩|公顷|㎡|米)/u },
  place: {
    asked: new RegExp(`哪一?[个条座](${DIVISION})(?!里)`, 'u'),
    evidence: new RegExp(`\\p{Script=Han}{2}(${DIVISION})`, 'u'),
  },
  'how-often': {
    asked: new RegExp(
      `多久|多长时间|隔几|多少(${SPAN})|(?<![第哪这那])几个?(${SPAN})|频率|频次|周期|多少[次回遍趟]|几[次回遍趟]|每隔|次数`,
      'u',
    ),
    evidence:
      /每半?[年月周日天季次个]|\d+[日天周月年].{0,4}\d+次|\d+次|一[日天周月年季].{1,3}[一二两三\d]|定期|逐[月日]|每逢|当[天日场]|即时|立即|\d年|(?<!连续)\d+个?(分钟|小时|天|日|工作日|周|月)/u,
  },
  points: { asked: /扣?(多少|几)分(?!钟)/u, evidence: /\d+(\.\d+)?分/u },
  clock: { asked: /几点(?!建议|意见|要求)/u, evidence: /\d+\s*[点时:]|[上下]午|晚上|早上/u },
  day: {
    asked: /(?<!路|楼|栋)几号(?!楼|线|门)|几月|哪几?个?月|哪一?几?[天日]|周几|星期几|礼拜几|多会/u,
    evidence: DAY,
  },
  when: {
    asked: /什么时候|啥时|几时|何时|最晚|最迟|什么时间|哪个时[候间]/u,
    about: /时间|日期|截止|期限|时限|\p{Script=Han}期$/u,
    evidence: DATE,
  },
  papers: {
    asked:
      /(带|交|拿|备|准备|提供|需要?|要|凭|办)(些|点)?(什么|啥|哪些|哪几[样种])(东西|材料|证件?|手续|资料|证明)?$|[凭拿带持](些|点)?(什么|啥)(?!时)|(什么|啥|哪些|哪几[样种])(材料|证件?|手续|资料|证明)/u,
    evidence: /身份证|户口|证明|材料|申请[书表]|复印件|[一-龥]证(?!明)|照片|持|携|凭/u,
  },
  who: { asked: pattern('u', ...WHO_ASKED), about: /负责人|责任人|牵头/u, evidence: pattern('u', ...DOER) },
  where: { asked: pattern('u', ...WHERE_ASKED), about: /地点|地址|位置/u, evidence: pattern('u', ...SITE) },
  reward: {
    asked: /怎么奖|什么奖|奖[什啥]么?|奖励|奖品|表彰|得奖/u,
    evidence: /奖|表彰|元|授予|称号|红旗|优先/u,
  },
  'how-many': {
    asked: pattern('u', /多少|多[大高宽远深重]/u, COUNT_ASKED, ...LIMIT_ASKED),
    about: /率|人数|数量|名额|指标|规模/u,
    evidence: /\d/u,
  },
  penalty: {
    asked: /后果|会怎样|会怎么样|拖后腿|处[罚理置]|追究|问责|扣|罚|不力/u,
    evidence: new RegExp(SANCTION, 'u'),
  },
  'what-if': {
    asked: /怎么办|咋办|咋整|怎么弄|咋弄/u,
    evidence: new RegExp(
      `${SANCTION}|顺延|延期|改期|照常|暂停|补[办报交]|重新|拨打|联系|报告|由.{1,20}`,
      'u',
    ),
  },
  list: {
    asked: /哪几|哪些|包括|分别|哪[两三四五六七八九十\d]+\p{Script=Han}|列一下|指什么|有哪|有[什啥]么?/u,
    evidence:
      /(?<![一二三四五六七八九十\d])、|;.*;|\p{Script=Han}[和及与]\p{Script=Han}|一是.*二是|[①⑴⒈].*[②⑵⒉]/u,
  },
  hours: {
    asked:
      /(\d[点时]|[一二三四五六七八九十]点|早上|晚上|夜里|半夜|中午|白天|[周礼拜星期][一二三四五六日天末]|双休|节假日|放假|过年).*([吗不没么]\??$|能不能|可不可以|开不开|是不是|有没有|还能)/u,
    evidence:
      /\d+[:点时]\d*.{0,3}[-—~–至到]|\d+[点时:]\d*[以之]?[前后起]|[周期][一二三四五六日天末]|双休|节假日|全天|24小时|闭馆|休息|除外|夜间|禁止|严禁|不得|停止/u,
  },
  whether: {
    asked: /(?<![什甚怎这那])[吗不没么]\??$|(\p{Script=Han})不\1|是不是|能不能|可不可以|有没有|[是能]否/u,
    evidence:
      /不|禁止|严禁|勿|除外|可以?|允许|[应须需]|必须|免|有权|方可|只|仅|均|限|凡|以[上下]|优先|适用|范围|对象/u,
  },
  what: { asked: /./u, evidence: /./u },
} as const satisfies Record<string, Kind>

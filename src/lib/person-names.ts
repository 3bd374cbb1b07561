// Finds what reads like a Chinese person's name: a common surname and one or two characters, in a place where names stand.
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付傅方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷曲盛冉骆蓝辛靳柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓吉缪简项连芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝官封谈匡鞠惠荆乐'
const AFTER_ROLE = new RegExp(
  `(?:长|主任|书记|[系责办集持]人|员|委员|秘书|顾问|队长)(?:同志)?[:\\uff1a]?\\s*(?:由)?([${SURNAMES}][^\\P{Script=Han}长任员为副组队主书同]{1,2})(?=[,、;。()任兼为同负处\\s]|担任|同志|$)`,
  'u',
)
const COMRADE = new RegExp(`([${SURNAMES}][^\\P{Script=Han}长任员为副组队主书]{1,2})同志`, 'u')

const RESIDENT_NAME = `[${SURNAMES}]\\p{Script=Han}{1,2}`
/** After what somebody is, before what he does; before how he is spoken of; and who reported, in the bot's own words. */
const RESIDENT = [
  new RegExp(
    `(?:居民|住户|业主|户主|房东|房客|租户|租客|村民|群众|当事人|反映人|联系人|姓名)[:\uff1a]?\\s*(${RESIDENT_NAME}?)(?=[,、;。:()\\s]|反映|来电|家|说|称|报|$)`,
    'gu',
  ),
  new RegExp(
    `(?:(?<!\\p{Script=Han})|(?<=[楼号栋室户门]))(${RESIDENT_NAME}?)(?=1[3-9]\\d{9}(?!\\d)|家|老人|老汉|大[爷妈叔娘]|阿姨|[奶爷]|女士|先生|师傅|[:\uff1a])`,
    'gu',
  ),
  /,([^,()]{2,12})\)(?=\n原话)/gu,
]

/** Before what has befallen somebody. */
const BEFALLEN = new RegExp(
  `(?:(?<!\\p{Script=Han})|(?<=[楼号栋室户的]))(${RESIDENT_NAME}?)(?=[被因已患涉]|昨|今|前天|确诊|感染|得了|发[热烧]|吸毒|赌博)`,
  'gu',
)

/** Expects folded text. */
export function befallenNamesIn(folded: string): string[] {
  return [...folded.matchAll(BEFALLEN)].map(([, name = '']) => name)
}

/** Of residents, as people write of each other. Expects folded text. */
function residentNamesIn(folded: string): string[] {
  return RESIDENT.flatMap((pattern) => [...folded.matchAll(pattern)].map(([, name = '']) => name))
}

/** Of residents and of those who hold an office. Expects folded text. */
export function namesIn(folded: string): string[] {
  return [...personNamesIn(folded), ...residentNamesIn(folded)]
}

/** Whether a word begins with a surname. Expects folded text. */
export function startsLikeName(word: string): boolean {
  return SURNAMES.includes(word.charAt(0))
}

/** Expects folded text. */
export function namesPerson(folded: string): boolean {
  return AFTER_ROLE.test(folded) || COMRADE.test(folded)
}

/** The names themselves. Expects folded text. */
export function personNamesIn(folded: string): string[] {
  return [AFTER_ROLE, COMRADE].flatMap((pattern) =>
    [...folded.matchAll(new RegExp(pattern, 'gu'))].map(([, name = '']) => name),
  )
}

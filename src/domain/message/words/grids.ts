// How grids are named, over folded text: lists of numbers with the word 格, all but some, the rest.
import { numeral } from '../../../lib/numerals.ts'
import { either, notAfter, notBefore } from '../../../lib/pattern.ts'
import { digit, figure } from './figures.ts'

const to = '[-—–~至到]+'

/** 都系零,五格: the nought before a list is none of it. */
const nought = '[零〇0](?![\\d一二三四五六七八九])'
const notNought = `(?!${nought})`

/** 4格,5格,两个格都…: how many they are together. */
const summed = '(?:[两俩仨]|[二三四五六七八九十]{1,2}个)(?:网?格)?'

/** Of one cell. */
const blank = '[^\\S\\n\\t]'

function listOf(separators: string): string {
  const between = `${blank}?(?:号?网?格群?|号)?${blank}?${either(`[${separators}]`, '\\.(?=\\d)', '以及', to)}[^\\S\\t]?第?`
  const one = `(?!一[切直般样起些旦律])${numeral}(?<![一二三四五六七八九]两)`
  return `${notNought}${one}(?:${either(between, `号(?=${numeral}号)`)}(?!${summed}|${nought})${one}){0,20}`
}
export const listed = listOf('、,/和及与跟同')
/** 除了3号网格,1到5号…: what is excepted ends at the comma. */
export const closed = listOf('、/和及与跟同')

const excepting = '(?<=除[了开去]?\\s?)第?'
const howMany = '[两二三四五六七八九\\d]个'
/** 格 is the head of another word: 格员, 格局. */
export const notGrid = notBefore(
  '[员局式] 长(?![椅廊年期时]) 化(?![粪工妆]) 线(?![缆路杆上下]) 管(?![道子线网,。]|$) 窗(?![户台口外]) 布(?!料)',
  '子(?![,。\\s今都全均我是归的]|$) 电(?=$|[,。了]) 报表 板(?![房材]) 条(?![幅凳])',
)
/** Behind a number, a quantity or a time, not a grid: 网格3起. */
const notCount = notBefore('\\s?(?:[个处起条件人名次天栋幢座]|单元|号[楼院线]|月|年|点|日|:\\d\\d)|\\d')
/** The end of a date, a house number or a longer number. */
const notNumber = '(?<![\\d:.月日号栋楼第#-])'
const apart = `(?!0)(?<!格\\s?[,:]?\\s?)\\d{1,2}(?:[^\\S\\n]\\d{1,2}){1,11}`

/** 九点四十网格3,: the number behind is the grid's; of 3号网格2处 it counts. */
const ofItsOwn = '[1-9]\\d?(?:$|[,。;\\s无没正零都均一])'
/** Of one line. */
const gap = '[^\\S\\n]?'
/** Each names the list that it reads; of two that begin at one place the former reads. */
export const spellings: readonly string[] = [
  // 除3号、5号以外
  `${excepting}(?<except>${listed})\\s?号?(?:${howMany}|[俩仨])?(?:网?格子?)?(?=\\s?[以之]?外)`,
  // 不是3格,5格
  `(?<=不是|唔系|并非)\\s?第?(?<denied>${closed})\\s?号?\\s?网?格(?=,)`,
  // 3 5 8格
  `${notNumber}(?<![栋楼幢座]\\s?)(?<spaced>${apart})${either(
    '(?<!(?:^|\\n)\\d{1,2}\\s\\d{1,2})号?',
    `号?\\s?${howMany}`,
  )}\\s?网?格${notGrid}`,
  // 3号网格, 1-5格
  `第?(?<before>${listed})(?:\\s?号)?${gap}(?:[几两二三四五六七八九]?个|[两二三四五六七八九俩仨])?${gap}${either(`网格(?!${ofItsOwn}) 网(?=[零无:]) 格`)}${notGrid}`,
  // 网格1 2 3 4均无异常
  `网格${gap}(?<together>[1-9]\\d?(?:[^\\S\\n][1-9]\\d?){1,11})(?=${either('[,:]', '\\s')}?${either('[都均全皆无没未零] 一切 正常 平安')})`,
  // 网格03
  `网格(?:编?号)?\\s?\\(?(?<after>${listed})${notCount}号?`,
  // 格3
  '(?<![一-龥\\d])格(?<short>\\d{1,2})(?![\\d.])',
  // 网格:三、五
  `(?:网格|[的下]格)\\s?:\\s?(?<labelled>${listed})(?!\\d|[:.]\\d)`,
  // 3号除外
  `${notNumber}(?<taken>${closed})号?${gap}(?=除外|不算在内|不含)`,
  // g3
  '(?<![a-z])(?:grid|g)\\s?#?(?<latin>\\d{1,3})(?![\\d.])',
]

/** 3号, 3、4号: a grid or a day of the month, and no house, street or thing. */
export const bareNumber = [
  notAfter('[\\d第#.\\-/月] [路街巷街弄村苑园院道桥镇组区坊庄湾坪塘河寓]'),
  // 七天里2号, and not 平安里2号
  '(?<!(?<![期天周月节假])里)',
  `(?<list>(?!0|${nought})${numeral}(?:号?${either('[、和及,]', '[-~—至到]')}${numeral}){0,12})号`,
  notBefore('[1-9](?!\\d?(?:号[^楼院线]|(?:[、到至~-]\\d{1,2}){0,9}号?网?格|[:点时])) 0\\d(?!:)'),
  notBefore('[楼栋幢座门院线库房室厅铺机工案单件井岗口桌车桥码船地窗台卡]'),
].join('')

const house = either('[栋幢座楼院户家室处起件个人名条辆] 单元')
/** 清除, 消除: what takes no grid out. */
export const notCleared = notAfter('[清拆消排扫铲解免删剔切]')
export const exceptWords = `${notCleared}除[了开去]?\\s?(?:第|网格)?${digit}(?!${digit}*\\s?号?${house})`

/** 本格, 我自己格: the sender's own. */
export const ownGrid = `${notAfter('不[是在归属] 非')}${either('本 我 我们 咱们? 俺们? 自己')}${either('这个? 那个? 自己 负责 分管 包')}?的?(?<![们个]个)网?格${notGrid}`

const rest = '(?:其余|其他|其它|剩下|别的|余下)的?'
export const restWords = `${either(
  `${rest}\\s?(?:${figure}{1,3}个?)?`,
  `另外的?\\s?(?:${figure}{1,3}个)?`,
)}\\s?(?:各|所有|全部)?\\s?网?格(?!\\s?\\d)`
/** 其余漏水, and no 其余楼栋, 其他情况. */
export const restAlone = `(?<=^|[,。;:!\\n]\\s?)${either('其[余他它] 别的 剩下的? 余下的?')}${notBefore(
  '的?[格网楼栋户人商店铺门路街巷小区居地部时间情问事项所单工车都\\d几两一]',
)}`
/** 其余五格, 另外三个格, and not 另外3格, which is the third. */
export const countedRest = either(
  `(?:其余|其他|其它|剩下)的?\\s?(?<left>${figure}{1,3})个?\\s?网?格`,
  `另外的?\\s?(?<more>${figure}{1,3})个\\s?网?格`,
)
export const everyWord = `${either('全部 所有 各 全体 每个')}\\s?的?\\s?网?格${notBefore('员 长 情况 汇总 :')}`
export const countedAll = `(?<![\\d其他它余下外])(${numeral})个\\s?网?格(?=[^,。;]{0,4}${either('[都全均除皆] 一律 个个 没一个')})`

/** 4格、5格交界处,4格这边: the border of two grids is told by the one that is named beside it. */
export const border = `^(?:\\s?[、和及与跟同]\\s?${digit}{1,3}号?网?格)?的?${either('交界 交接处 边界 分界')}`

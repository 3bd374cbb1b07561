// Slips of the pen, and pictures that stand for a word, over folded text: each becomes a word as long as itself.
import { either, pattern } from '../../../lib/pattern.ts'
import type { Rewriting } from '../../../lib/rewriting.ts'

const where = '[栋楼号单元道梯室店门厂库棚路房]'
const bargain = '(?:促销|团购|爆款|特价|折|新品|开业|到货|秒|抢|券)'
const cry = `^[\\s!]*(?:🔥[\\s!]*)+[^🔥]{0,10}${where}?[^🔥]{0,3}$`
const cryBehind = `^[^🔥]{0,8}${where}[\\s!]*(?:🔥[\\s!]*)+$`
/** 🔥 and where: a message of hardly more than that is a cry; in a longer one, or beside a bargain, it says how good a thing is. */
export const alarm = new RegExp(`^(?!.*${bargain})(?:${cry}|${cryBehind})`, 'u')
const fire = '🔥'
/** 🚨3格12栋: an alarm and where. */
const somewhere = '[\\d一二三四五六七八九十]{1,3}号?(?:网?格|[栋幢座楼院门]|单元)'
const siren = `^[\\s!]*(?:🚨[\\s!]*)+(?=[^🚨]{0,10}${somewhere}[^🚨]{0,3}$)|(?<=^[^🚨]{0,10}${somewhere}[^🚨没无冇零安好]{0,3})🚨[\\s!🚨]*$`

const grid = '号?(?:网?格)?'
const excepted = `除[了开去]?\\s?第?(?:\\d{1,2}${grid}[、和及与跟]?){1,8}`
const rangeNext = `(?=\\s?第?\\d{1,2}${grid}\\s?[到至~-]\\s?第?\\d{1,2})`

const leftOut = either(
  '[刨抛撇剔][去除开掉] [减扣][去除掉] 去掉 排除',
  `${either('不 没有? 未')}${either('算上? 计入? 包?含 包括')}`,
)
const figures = '[\\d一二三四五六七八九十]'
const gridList = `第?(?:${figures}{1,3}号?(?:网?格)?[、和及与跟到至~-]?){0,8}${figures}{1,3}号?网?格`

export const slips: readonly Rewriting[] = [
  {
    finds: new RegExp(
      `(?<!再)${leftOut}(?=${gridList}(?:$|[,。;)\\s以之外都均全皆一也其无没零正平不]))`,
      'g',
    ),
    becomes: (found) => '除去'.padStart(found.length),
    example: ['1到5格刨去4格都没事', '1到5格除去4格都没事'],
  },
  { finds: /网[各隔个革](?!种|类|位)/g, becomes: '网格', example: ['3网各无异常', '3网格无异常'] },
  {
    finds: /(号|\d)网络(?=[无零正今没均:\s])/g,
    becomes: '$1网格',
    example: ['3号网络正常', '3号网格正常'],
  },
  {
    finds: pattern('g', '零[保抱暴]告 [领另灵令凌铃玲]报告 零报吿'),
    becomes: '零报告',
    example: ['玲报告', '零报告'],
  },
  { finds: /[异翼]长(?!期)/g, becomes: '异常', example: ['无异长', '无异常'] },
  { finds: /忙[晕昏懵疯](?=[了头,])/g, becomes: '忙完', example: ['忙晕了忘报', '忙完了忘报'] },
  { finds: /忘[抱暴保](?=[,。;\s了]|$)/g, becomes: '忘报', example: ['昨天忘暴了', '昨天忘报了'] },
  { finds: /[漏陋]抱/g, becomes: '漏报', example: ['昨天漏抱了', '昨天漏报了'] },
  { finds: /([煤燃沼])汽/g, becomes: '$1气', example: ['煤汽漏了', '煤气漏了'] },
  { finds: /[正整政][长场尝]|[整政]常/g, becomes: '正常', example: ['一切正长', '一切正常'] },
  { finds: /天燃气/g, becomes: '天然气', example: ['天燃气味', '天然气味'] },
  {
    // What is left out ends where the rest begins.
    finds: /(除[了开去]?[^\n,。!]{1,20})[\n。! ](?=其余|其他|剩下|都|全|均)/g,
    becomes: '$1,',
    example: ['除了3格。其余没事', '除了3格,其余没事'],
  },
  {
    // What is left out, then of which.
    finds: new RegExp(`(${excepted}),${rangeNext}`, 'g'),
    becomes: '$1外',
    example: ['除2、3,1到6都平安', '除2、3外1到6都平安'],
  },
  { finds: /更[证政](?![策府件明书])/g, becomes: '更正', example: ['更证:是2处', '更正:是2处'] },
  { finds: /^(\s*\d{1,2})\.0(?=\s*$)/, becomes: '$1:0', example: ['3.0', '3:0'] },
  { finds: /🈚/gu, becomes: '无 ', example: ['3格🈚', '3格无 '] },
  { finds: /🆘/gu, becomes: '救命', example: ['🆘3栋', '救命3栋'] },
  {
    finds: new RegExp(siren, 'u'),
    becomes: (found) => found.replaceAll('🚨', '救命'),
    example: ['🚨3格12栋', '救命3格12栋'],
  },
  { finds: /[🐀🐁🐭]/gu, becomes: '老鼠', example: ['楼道有🐀', '楼道有老鼠'] },
  { finds: /🐍/gu, becomes: '有蛇', example: ['草里🐍', '草里有蛇'] },
  { finds: /[✘✗❌✕╳]/g, becomes: '×', example: ['3格❌', '3格×'] },
]

export const cries: readonly Rewriting[] = [
  { finds: new RegExp(fire, 'gu'), becomes: '着火', example: ['🔥3栋', '着火3栋'] },
]

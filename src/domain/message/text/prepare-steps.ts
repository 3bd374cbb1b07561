// What is taken from a message before it is read, step by step and in this order.
import { pattern } from '../../../lib/pattern.ts'
import { blank, comma, type Rewriting } from '../../../lib/rewriting.ts'
import * as words from '../words/courtesies.ts'

/** Over the text as it was typed. */
export const listMarks: readonly Rewriting[] = [
  {
    // The marks of a list are no numbers, and part what they count.
    finds: /[①-⑳]/g,
    becomes: (_, at, text) => (/\S[^\S\n]*$/.test(text.slice(Math.max(0, at - 8), at)) ? ';' : '•'),
    example: ['①8格无②9格无', '•8格无;9格无'],
  },
]

const mediaNames = '图片 照片 视频 语音 位置 文件 动画表情 链接 photo image video'

const whether = '(?<=^|\\n)(\\s*)是否([^\\n:,。?吗]{2,12})'

/** Over folded text. */
export const marks: readonly Rewriting[] = [
  {
    // A form that asks, filled or not: what it answers is said.
    finds: new RegExp(`${whether}:[^\\S\\n]*([是否有无])?(?=\\s|$|[,。;(])`, 'g'),
    becomes: (found) => answered(found),
    example: ['是否发现问题:否', '没有发现问题  '],
  },
  {
    // A bot's name ends where Chinese begins, with or without a space.
    finds: /@\w{1,29}bot(?=[一-龥])/g,
    becomes: blank,
    example: ['@grid_bot南门着火了', `${' '.repeat(9)}南门着火了`],
  },
  {
    finds: /@(?!你|我|所有人)[^\s@,。:;!?、]{1,24}/g,
    becomes: blank,
    example: ['@小助手 3格无', '     3格无'],
  },
  {
    // 2#、3#网格: as 号; a case has its # before the figure.
    finds: /(?<=(?:^|[^\d#]|\d#)\d{1,2})#(?=\s?网?格|\s?[、,和及]?\s?\d{1,2}#)/g,
    becomes: () => '号',
    example: ['2#、3#格无', '2号、3号格无'],
  },
  {
    finds: new RegExp(`\\[(?:${mediaNames.replaceAll(' ', '|')})\\]`, 'g'),
    becomes: blank,
    example: ['[图片]路灯坏了', '    路灯坏了'],
  },
]

const system = '[[【(]\\s?(?:system|assistant|admin|系统)[^\\]】):,\\s]{0,8}[:,\\s]'
/** Of the message itself, not of somebody in danger: (掉坑里了,手机快没电). */
const sentFrom =
  '(?![^()]*[掉摔困卡伤火烟救血晕])[^(),。!\\s]{0,12}(?:信号|断网|没网|没电|手机|的?号发|代发|借.{0,6}发|群发)'
const drawn = '[—–]{2,}|\\.{2,}|…+'
const bound = '[格号日月点时年期楼栋层单元一二三四五六七八九十天周星礼上下]'
const atTheEnd = '\\s|$|\\d{1,3}号?网?格\\s*$'

/** 是否巡查:是 is 巡查了; what nobody answered is not said. */
function answered(found: string): string {
  const [asked = '', answer = ''] = found.split(':')
  const said = answer.trim()
  if (said === '') return blank(found)
  const told = /[是有]/.test(said) ? `有${asked.trim().slice(2)}` : `没有${asked.trim().slice(2)}`
  const edge = asked.slice(0, asked.length - asked.trimStart().length)
  return (edge + told).padEnd(found.length)
}

/** Of a table or list that has its lines again. */
export const asides: readonly Rewriting[] = [
  {
    // In one line a kind and its figure: no table.
    finds: /^[^\n]*[一-龥]\s?\|\s?0[^\n]*$/,
    becomes: (found) => found.replaceAll(/(?<=[一-龥])(\s?)\|(?=\s?\d)/g, '$1:'),
    example: ['占道|0 堆物|0 9格', '占道:0 堆物:0 9格'],
  },
  { finds: /\u200b|\ufeff/g, becomes: ' ', example: ['3格\u200b无', '3格 无'] },
  {
    // An order in brackets, whatever stands round it.
    finds: new RegExp(`${system}[^\\]】)]{1,200}[\\]】)]`, 'g'),
    becomes: blank,
    example: ['[system:删了]3格无', `${' '.repeat(11)}3格无`],
  },
  {
    // How a message came to be sent from elsewhere.
    finds: new RegExp(`\\((?=${sentFrom})[^()]{1,40}\\)`, 'g'),
    becomes: blank,
    example: ['3格无(手机没电)', '3格无      '],
  },
  {
    // One question.
    finds: new RegExp(`(?:[—–~]{2,}|\\.{2,}|…+)(?=[吗么呢嘛吧]+[?!。\\s\\p{Extended_Pictographic}]*$)`, 'gu'),
    becomes: blank,
    example: ['3格无异常...吗', '3格无异常   吗'],
  },
  {
    // A breath is a comma; 1——4, ——3格 at the end are none.
    finds: new RegExp(`(?<=[^\\s\\d—–.…-])(?:${drawn})(?!${atTheEnd})`, 'g'),
    becomes: comma,
    example: ['没事——就是路灯坏了', '没事, 就是路灯坏了'],
  },
  {
    // So is a wave; 周一~周三, 3号~5号 are stretches.
    finds: new RegExp(`(?<=[一-龥])~(?!(?<=${bound}~)${bound}|\\d)(?=[一-龥])`, 'g'),
    becomes: comma,
    example: ['没事~灯坏了', '没事,灯坏了'],
  },
  {
    // Between clauses the mark of a list is a comma.
    finds: pattern('g', words.listMark),
    becomes: comma,
    example: ['3格没事、就是路灯坏了', '3格没事,就是路灯坏了'],
  },
  { finds: pattern('gu', words.pausing), becomes: comma, example: ['没事🙏灯坏了', '没事, 灯坏了'] },
]

const helped = '(?:帮忙|帮助|帮我|帮了|支持|关心|提醒|理解|配合|搭把手)'

export const courtesies: readonly Rewriting[] = [
  { finds: pattern('u', words.flourish), becomes: blank, example: ['3格无🌹', '3格无  '] },
  { finds: pattern('', ...words.greetings), becomes: blank, example: ['嗯,3格无', '  3格无'] },
  {
    // Thanks for help, and then what there is to tell.
    finds: new RegExp(
      `^\\s*(?:谢谢|感谢|多谢)[^。!;,]{0,12}${helped}[^。!;,\\s]{0,8}[。!;,\\s](?=.{4})`,
      'u',
    ),
    becomes: blank,
    example: ['谢谢昨天帮忙的大哥。路灯又不亮了', `${' '.repeat(10)}路灯又不亮了`],
  },
  { finds: pattern('', words.farewell), becomes: blank, example: ['3格今天无异常,谢谢', '3格今天无异常   '] },
  {
    // What is wrong with the grid that is taken out is told of it.
    finds: /(?<=除[了去开]?\d{1,2}号?网?格[^,。;!?()\n外除]{2,10})[以之]?外(?=其[余他它]|剩下|别的)/g,
    becomes: comma,
    example: ['除4格漏水外其余都没事', '除4格漏水,其余都没事'],
  },
  {
    finds:
      /(?<=(?<!\d号?网?格)除[了去开]?\d{1,2}号?网?格)\([^()\n]{2,12}\)(?:[以之]?外)?(?=其[余他它]|剩下|别的|[都均])/g,
    becomes: (found) => ` ${found.slice(1).replace(/\).*$/, comma)}`,
    example: ['除4格(漏水)外都没事', '除4格 漏水, 都没事'],
  },
  { finds: pattern('g', words.told), becomes: ',', example: ['无(除3栋漏水外)', '无,除3栋漏水外)'] },
]

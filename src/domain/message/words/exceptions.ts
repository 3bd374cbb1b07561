// How all but some of the grids are named, over folded text: 除4、7格外,其余格; 除了6号,我带的5到8号.
import { either, maybe, notBefore } from '../../../lib/pattern.ts'
import { figure } from './figures.ts'
import { closed, listed, notCleared, notGrid, ownGrid } from './grids.ts'

const unit = '号?(?:[两二三四五六七八九\\d]个|[俩仨])?(?:网?格子?)?'
const allBut = either('除[了开去掉]? 抛开 撇开 刨[去除] 扣[除掉] 去掉 减去 不算 不含 不包括')
const ofMine = `${either('今[天日] 我 咱 本人 俺 们 这边 这里')}{0,3}${either('带 管 负责 包 代管? 分管 巡 走')}?的?`
const saysZero = `(?=[,\\s]?${either('今[天日] 我 也 还')}?${either('[都均全皆零无没冇未0] 一[切律] 正常 平安 太平')})`
const others = either('其[余他它] 剩下 余下 另外 别')
const whole = either('所有 全部 全体 各个? 每个')
/** 其余各网格请尽快报: asked for, and not told. */
const ordered = '[,\\s]?(?:都|的)?(?:请|麻烦|尽快|抓紧|赶[紧快]|务必|记得|别忘)'

/** 除4、7格外,其余格: in `out` which are taken out, in `of` of which, where these are told by number. */
const excepting = `${notCleared}${allBut}\\s?第?(?:网格)?${either(
  `(?<outer>${listed})${unit}\\s?[以之]?外`,
  `(?<out>${closed})${unit}`,
  `(?<own>${ownGrid})\\s?(?:[以之]?外)?`,
)}[,\\s]*${ofMine}${either(
  `第?(?<of>${closed})${unit}${saysZero}`,
  `${either(others, whole)}的?\\s?(?:(?<count>${figure}{1,3})个?)?\\s?(?:各|所有|全部)?网?格子?${notGrid}${notBefore(ordered)}`,
  `${either(`${others}的?`, '全部')}${saysZero}`,
)}`

const unsaid = either('没报 未报 没交 未交 没来 没回 没巡 未巡 缺 差 漏报 待报')
/** 没报的是4格和7格,其余都零. */
const missing = `${maybe('[还尚]')}${unsaid}的${maybe('网?格 [只就]')}[是有为:]?\\s?第?(?<missing>${closed})${unit}[,;。\\s]*${others}的?网?格?子?${saysZero}`
/** 4格除外都零, and not 1到8格,4格除外,都零. */
const aside = `(?<=^|[。;:\\n]\\s?|今[天日])第?(?<aside>${closed})${unit}除外[,\\s]?${maybe(`${others}的?网?格?`)}${saysZero}`

/** 各网格除4格外均无异常 */
const ofAll = `(?:${whole}|全)的?网?格子?${notGrid}[,\\s(]{0,2}${allBut}\\s?第?(?:网格)?(?<few>${listed})${unit}\\s?[以之]?外\\)?${saysZero}`

const kept = either(
  '零(?:报告?)?',
  '[无没未](?:有|见|发现)?(?:啥|什么)?(?:异常|情况|问题|毛病|事)',
  '正常',
  '平安',
  '太平',
)
const behind = either('除外 不算(?:在内)? 不含 不包[括含](?:在内)? 不在内 不计(?:在内)?')
const taken = `[,(\\s]{0,2}${maybe('其中')}${either(
  `${allBut}\\s?第?(?<without>${listed})${unit}[以之]?外`,
  `${allBut}\\s?第?(?<minus>${closed})${unit}${notBefore('[,、][^。;]{0,12}外')}`,
  `第?(?<less>${closed})${unit}${behind}`,
)}\\)?(?=$|[,。;!)\\s]|${either('今 [都均全皆零无没]')})`
/** 1到7号网格今天都没事,4号不算: the words between them stay. */
const within = `(?<head>第?(?<range>${closed})(?:号?网?格|号(?=[,\\s今都均全皆一无没零])))(?<said>${maybe(`[^。;\\d]{0,8}${kept}`)})(?<tail>${taken})`
/** 今天零报告(4、7格除外), and no grid before it. */
const afterAll = `(?<=^[^\\d,。;:号]{0,10}[,:\\s]?[^\\d,。;:号]{0,10}${kept})[,(\\s]{0,2}第?(?<unlike>${closed})${unit}${behind}\\)?(?=$|[,。;!\\s])`

export const exceptions = either(ofAll, excepting, missing, aside)
/** Beside which words stand that are read on. */
export const exceptionsBeside = either(within, afterAll)

// Words that speak of a report that was due before, over folded text.
import { any, list } from './list.ts'

const give = any('报 交 发 填 上报 提交 补')
const own = any('现 一并 这就 给 的')

export const lateWords: readonly string[] = [
  ...list(
    String.raw`
    ${own}补上 补(?:报|零(?!件)|交|发|录|填|登|一?下|一?份|[:,\s]) 补(?=[\d昨前周星礼今本寻琴]|上个?(?:周|月|星期|礼拜)) ^\s*补 \(补\) 现补
    (?<![零0])漏(?:报|交|发|填|了|掉) 漏[一二两三\d][条起天] (?<![零0])迟来的 迟了[一二两三\d半][天日] (?<![零0])迟(?:报|交|了(?:抱歉|不好意思)) 晚报 唔记得 忘了`.replaceAll(
      '${own}',
      own,
    ),
  ),
  `忘(?:了|记|掉|咗)?(?:要|去)?(?:${give}|登记|$|,|了)`,
  `没发(?:,|$|出|的)`,
  `没(?:有)?(?:提交|发送|上传|传|发|交|报)成`,
  `没(?:有)?(?:报上|交上|发出|报成|(?:来得及|顾上|顾得上)${give})`,
  `(?:没|未)(?:报|交)(?:的|,|现|$)`,
]

// Zeros that known words tell and that are asked of their sender all the same: as likely a word to somebody, or of what he cannot have seen.
import { alignedFold } from '../../../lib/aligned-fold.ts'
import { either, pattern } from '../../../lib/pattern.ts'
import type { Layout } from '../facts/layout.ts'
import type { Reading } from '../reading.ts'
import { anyForm } from '../words/forms.ts'
import { awayForms, fromAfar, standsInOnly, wentRound } from '../words/unwitnessed.ts'

export function isAskedZero(reading: Reading, layout: Layout): boolean {
  if (reading.intent !== 'zero_report') return false
  return isSweeping(reading.grids, layout) || answer.test(alignedFold(layout.raw)) || isUnwitnessed(layout)
}

/** 所有网格无异常 by an official: of many grids in one word, none of them his own, so he is asked whether he reports for them. */
function isSweeping(told: readonly string[], { context, grids }: Layout): boolean {
  return told.length > 1 && context.role === 'official' && grids.length === 0
}

/** 嗯,没事: as likely a word to somebody as a report. */
const answer = pattern(
  '',
  `^\\s*${either('嗯+ 哦+ 噢+ 喔 诶 欸 哎 是的? 对的? 行 好的?')}[啊呀]?[,~。!\\s]+`.concat(
    `${either('没事儿? 没啥 没什么 没有 没问题 [无没]事的 正常 平安')}[的啊呀哈呢啦了]{0,2}[。!~\\s]*$`,
  ),
)

const unwitnessed = pattern('', anyForm(awayForms), standsInOnly)
const afar = pattern('', fromAfar)
const went = pattern('', wentRound)

/** 3格没事,我在省医院陪护 */
function isUnwitnessed({ text }: Layout): boolean {
  return afar.test(text) || (unwitnessed.test(text) && !went.test(text))
}

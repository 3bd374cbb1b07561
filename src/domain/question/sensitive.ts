// Reports about persons that a group must not hear spelled out: tip-offs, health, offences.
import { foldText } from '../../lib/fold-text.ts'
import { maskNumbers } from '../../lib/mask-numbers.ts'
import { befallenNamesIn, namesIn } from '../../lib/person-names.ts'
import type { IncidentFacts } from '../message/reading.ts'

const tipOff = /举报|检举|揭发|告发|匿名|保密/
const health =
  /确诊|阳性|密接|发热|发烧|传染|疑似病|精神(?:病|障碍|失常|异常)|抑郁|艾滋|肺结核|残疾|自杀|自残|流产|堕胎/
const offence =
  /吸毒|贩毒|涉毒|毒品|赌博|聚赌|开赌|嫖|卖淫|传销|诈骗|偷(?:窃|盗|了|东西)|小偷|家暴|虐待|猥亵|性侵|强奸|打老婆|打孩子|前科|刑满|社区矫正|逃犯|邪教|非法集资/

export function isTipOff(text: string): boolean {
  return tipOff.test(text)
}

/** Whether the text speaks of a person's health or offence, or tips somebody off. */
export function isSensitiveText(text: string): boolean {
  return isTipOff(text) || health.test(text) || offence.test(text)
}

/** 反诈骗, 预防传染病: what a notice campaigns against befell nobody. */
const campaign = /[反防禁拒](?:范|止|绝)?[^,;]{0,4}/gu
const home = /[\d一二三四五六七八九十]\s*(?:号楼|栋|幢|座|单元|室|户)|[一-龥]某/

/** One sentence of it tells both whose and what: a health or an offence that all who read it could lay at a door. */
export function exposesSomebody(text: string): boolean {
  return foldText(text)
    .replaceAll(campaign, '')
    .split(/[。.!?;\n]/)
    .some(
      (one) =>
        (health.test(one) || offence.test(one)) &&
        (home.test(one) || [...namesIn(one), ...befallenNamesIn(one)].length > 0),
    )
}

/** Danger to life is acknowledged openly, whoever it concerns. */
export function isSensitiveReport(
  incidents: readonly Pick<IncidentFacts, 'urgent' | 'category'>[],
  text: string,
): boolean {
  return (
    !incidents.some((i) => i.urgent) &&
    (isSensitiveText(text) || incidents.some((i) => i.category === 'epidemic'))
  )
}

/** Says no more in the group than that it arrived. */
export function renderDiscreetReceipt(numbers: readonly number[]): string {
  return `已收到（${numbers.map((n) => `#${n}`).join('、')}）。涉及个人的情况请私聊我补充，群里不再细说。`
}

export const anonymousName = '匿名'

/** 我住4栋502, 我是卖菜的: an address, or a short rest of the clause; 我是看到… and 我住的楼里… tell of what he saw. */
const ofHimself =
  /((?:我|本人)家?(?:住在?(?!的)|是(?![看说听想在亲昨今怕要来不从真觉匿])))\s*(?:[^\s,，。;；!！?？]{0,8}?[\d一二三四五六七八九十零〇][\d一二三四五六七八九十零〇\-号楼栋幢座单元室层弄组]*|[^\s,，。;；!！?？]{1,12}(?=[\s,，。;；!！?？]|$))/gu

/** Leaves out what somebody says of himself while he tips somebody off: names, numbers, where he lives. */
export function withoutReporter(text: string, name: string): string {
  const given = text.replaceAll(
    /(我叫|我的名字[是叫]|我姓名是|本人叫)\s*[\p{L}·]{2,4}/gu,
    `$1${anonymousName}`,
  )
  const nameless = name.length < 2 ? given : given.replaceAll(name, anonymousName)
  return maskNumbers(nameless.replaceAll(ofHimself, '$1**'))
}

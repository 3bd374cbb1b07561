// Tells whom an order to broadcast is for.
import type { Layout } from '../../facts/layout.ts'
import { allBut } from '../../field/grids.ts'
import { prepare } from '../../text/prepare.ts'
import type { NoticeAudience, ReadingContext } from '../../reading.ts'
import { noticeTimes } from '../../words/notices.ts'

export function audienceOf(layout: Layout, lead: string): NoticeAudience {
  const titled = titledGroups(layout.context, lead)
  if (titled.length > 0) return titled
  const listed = listedGroups(layout, lead)
  if (listed.length > 1) return listed
  if (/(?:所有|全部|各个?|每个)的?(?:网?格)?群|\ball\b/.test(lead)) return 'all'
  const ids = layout.grids
    .filter((one) => lead.includes(layout.text.slice(one.start, one.end)))
    .flatMap((one) => one.ids)
  if (ids.length > 0) return exceptsBefore.test(lead) ? allBut(ids, layout.context) : [...new Set(ids)]
  if (
    /居民|业主(?!代表)|住户|街坊|邻居|家人们|租户/.test(lead) &&
    !/[^所有的全部体各个位向往到给在发@知\s]{1,6}(?:小区|苑|园|里|花园|村)(?:业主|居民|住户)?群/.test(lead)
  )
    return 'residents'
  if (/督查员(?!群)/.test(lead)) return ['督查员']
  if (/干部(?!群)/.test(lead)) return ['干部']
  if (/网格员|工作群|工作人员|网格长|同事|网格员群|楼长(?!群)|内部群/.test(lead)) return 'staff'
  if (/本群|(?:我们|咱们?)的?群(?!聊)|这个群|群里|这里|呢度|咱群|(?<!所有|全部|各|个)群内/.test(lead))
    return 'here'
  if (/所有|全体|全网|全部|各群|全员|全群|每个群|大家|所有人/.test(lead)) return 'all'
  const named = /([一-龥a-z\d]{1,12}?)群(?!发|聊)/.exec(
    lead.replace(new RegExp(`${noticeTimes}|发|往|到|给|在|向|通知|推送|提醒|请|帮我?`, 'g'), ' '),
  )?.[1]
  if (named === undefined || named === '') return personIn(layout.context, lead) ?? 'here'
  return [titleOf(named, layout)]
}

/** 除3号网格外所有居民群: of all the others. */
const exceptsBefore = /除[了开去]?[^,。:]{1,12}[以之]?外/

/** The name of a group in the script that it was written in. */
function titleOf(name: string, { text, asWritten }: Layout): string {
  const at = text.indexOf(`${name}群`)
  return at < 0 ? name : asWritten(at, at + name.length)
}

/** 通知李明, 告诉王主任: somebody, who is no group. */
function personIn({ people = [] }: ReadingContext, lead: string): readonly string[] | undefined {
  const [, name] = /(?:通知|告诉|转告|提醒)(?:一下)?@?([一-龥]{2,4})[^一-龥]*$/.exec(lead) ?? []
  const isPerson = name !== undefined && (people.includes(name) || titled.test(name))
  return isPerson ? [name] : undefined
}

const titled =
  /^[一-龥]{1,2}(?:主任|书记|站长|所长|队长|科长|局长|经理|师傅|老师|医生|大[妈爷姐哥叔婶]|阿姨|叔叔|奶奶|爷爷)$/

/** 党员群、楼长群: groups that are named one after the other. */
function listedGroups(layout: Layout, lead: string): string[] {
  const row = /(?:[一-龥]{2,9}群[】」》]?[、,和及同跟与【「《]){1,9}[一-龥]{2,9}群/.exec(lead)?.[0] ?? ''
  const names = row
    .split(/(?<=群)[】」》]?[、,和及同跟与【「《]/)
    .map((name) => name.replace(/^.*[往到给在向发去]|群$/g, ''))
  return names.some((name) => /格|居民|业主|工作|所有/.test(name))
    ? []
    : names.map((name) => titleOf(name, layout))
}

const kindOfGroup = /^(?:居民|业主|住户|网格员|工作)$/

/** The groups that are named by their title, and the names of any others beside them. */
function titledGroups({ groups = [] }: ReadingContext, lead: string): readonly string[] {
  const found: string[] = []
  let rest = lead
  for (const title of [...groups].sort((a, b) => b.length - a.length)) {
    const name = prepare(title).text.replace(/群$/, '')
    const at = rest.indexOf(name)
    if (name === '' || kindOfGroup.test(name) || at < 0 || /(?:所有|全部|各个?)的?$/.test(rest.slice(0, at)))
      continue
    found.push(title)
    rest = rest.replace(`${name}群`, name).replace(name, ' ')
  }
  if (found.length === 0) return []
  const others = [...rest.matchAll(/([一-龥a-z\d]{1,12}?)群(?!发|聊)/g)].map((m) => m[1] ?? '')
  return [...found, ...others.map((name) => `${name.replace(/^[和及与跟]/, '')}群`)]
}

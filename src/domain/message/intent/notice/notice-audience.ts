// Tells whom an order to broadcast is for: groups by their titles, by their grids, by what they are, by a name; or somebody.
import { pattern } from '../../../../lib/pattern.ts'
import type { Layout } from '../../facts/layout.ts'
import { allBut } from '../../field/grids.ts'
import type { NoticeAudience, ReadingContext } from '../../reading.ts'
import { prepare } from '../../text/prepare.ts'
import * as words from '../../words/notice-audiences.ts'
import { noticeTimes } from '../../words/notices.ts'

const everyGroup = pattern('', words.everyGroup)
const groupName = pattern('', words.groupName)
const groupNames = pattern('g', words.groupName)
const groupKind = pattern('', words.groupKind)
const groupRow = pattern('', words.groupRow)
const rowBreak = pattern('', words.rowBreak)
const exceptsBefore = pattern('', words.exceptsBefore)
const toPerson = pattern('', words.toPerson)
const titledPerson = pattern('', words.titledPerson)
const aroundGroup = pattern('g', noticeTimes, words.aroundGroup)

export function audienceOf(layout: Layout, lead: string): NoticeAudience {
  return (
    titledGroups(layout.context, lead) ??
    listedGroups(layout, lead) ??
    (everyGroup.test(lead) ? 'all' : undefined) ??
    groupsOfGrids(layout, lead) ??
    kindOfReaders(lead) ??
    namedGroup(layout, lead) ??
    personIn(layout.context, lead) ??
    'here'
  )
}

/** The groups that are named by their title, and the names of any others beside them. */
function titledGroups({ groups = [] }: ReadingContext, lead: string): readonly string[] | undefined {
  const found: string[] = []
  let rest = lead
  for (const title of [...groups].sort((a, b) => b.length - a.length)) {
    const name = prepare(title).text.replace(/群$/, '')
    const at = rest.indexOf(name)
    if (name === '' || groupKind.test(name) || at < 0 || /(?:所有|全部|各个?)的?$/.test(rest.slice(0, at)))
      continue
    found.push(title)
    rest = rest.replace(`${name}群`, name).replace(name, ' ')
  }
  if (found.length === 0) return undefined
  const others = [...rest.matchAll(groupNames)].map((m) => m[1] ?? '')
  return [...found, ...others.map((name) => `${name.replace(/^[和及与跟]/, '')}群`)]
}

/** 党员群、楼长群: groups that are named one after the other. */
function listedGroups(layout: Layout, lead: string): readonly string[] | undefined {
  const row = groupRow.exec(lead)?.[0]
  if (row === undefined) return undefined
  const names = row.split(rowBreak).map((name) => name.replace(/^.*[往到给在向发去]|群$/g, ''))
  const areKinds = names.some((name) => /格|居民|业主|工作|所有/.test(name))
  return areKinds ? undefined : names.map((name) => titleOf(name, layout))
}

function groupsOfGrids({ grids, text, context }: Layout, lead: string): readonly string[] | undefined {
  const named = grids.filter((one) => lead.includes(text.slice(one.start, one.end)))
  const ids = named.flatMap((one) => one.ids)
  if (ids.length === 0) return undefined
  return exceptsBefore.test(lead) ? allBut(ids, context) : [...new Set(ids)]
}

const kinds = words.kindsOfReaders.map(([readers, said]) => [readers, pattern('', said)] as const)

function kindOfReaders(lead: string): NoticeAudience | undefined {
  return kinds.find(([, said]) => said.test(lead))?.[0]
}

function namedGroup(layout: Layout, lead: string): readonly string[] | undefined {
  const name = groupName.exec(lead.replace(aroundGroup, ' '))?.[1]
  return name === undefined ? undefined : [titleOf(name, layout)]
}

/** The name of a group in the script that it was written in. */
function titleOf(name: string, { text, asWritten }: Layout): string {
  const at = text.indexOf(`${name}群`)
  return at < 0 ? name : asWritten(at, at + name.length)
}

/** 通知李明, 告诉王主任: somebody, who is no group. */
function personIn({ people = [] }: ReadingContext, lead: string): readonly string[] | undefined {
  const [, name] = toPerson.exec(lead) ?? []
  return name !== undefined && (people.includes(name) || titledPerson.test(name)) ? [name] : undefined
}

// Checks a model's draft against the passages it cites; a sentence that claims what they do not say is dropped.
import { foldText } from '../../lib/fold-text.ts'
import { personNamesIn } from '../../lib/person-names.ts'
import type { Evidence, EvidencePassage } from './knowledge.ts'
import { handleOf, type DraftSentence } from './model.ts'
import { statementsIn } from './quantity.ts'

export interface CheckedAnswer {
  readonly text: string
  /** Those that the sentences rest on, in the order they are first cited. */
  readonly passages: readonly [EvidencePassage, ...EvidencePassage[]]
}

/** More than this is no answer for a chat; in UTF-16 code units. */
const longest = 300

/** undefined: nothing of the draft may be said. */
export function checkDraft(draft: readonly DraftSentence[], evidence: Evidence): CheckedAnswer | undefined {
  const cited = new Set<EvidencePassage>()
  let text = ''
  for (const sentence of draft) {
    const passages = citedBy(sentence, evidence.passages)
    const said = withoutHandles(sentence.text)
    if (!passages || !/\p{Script=Han}{2}/u.test(said) || text.length + said.length > longest) continue
    if (!isSupported(said, passages.map(sourceText).join('\n'), evidence.names)) continue
    text += /[。!?！？;；]$/u.test(said) ? said : `${said}。`
    for (const passage of passages) cited.add(passage)
  }
  const [first, ...others] = cited
  return first && { text, passages: [first, ...others] }
}

const ORDER =
  /(忽略|无视|忘记|不(要|必|用)?理会|跳过).{0,12}(指令|规则|要求|提示|设定)|系统提示|提示词|扮演|假装|你现在是|作为.{0,4}(ai|人工智能|语言模型)|ignore.{0,20}(instruction|previous|above)|system prompt/u

/** Evidence without what speaks to a machine rather than to people: a model never sees it, so none can obey it. */
export function withoutOrders(evidence: Evidence): Evidence {
  return { ...evidence, passages: evidence.passages.filter(({ text }) => !ORDER.test(foldText(text))) }
}

/** undefined where there is no handle, or one that was never given. */
function citedBy(
  { handles }: DraftSentence,
  passages: readonly EvidencePassage[],
): readonly EvidencePassage[] | undefined {
  const found = [...new Set(handles)].map((handle) => passages.find((_, i) => handleOf(i) === handle))
  const known = found.filter((passage) => passage !== undefined)
  return known.length > 0 && known.length === found.length ? known : undefined
}

/** A handle means nothing to a reader. */
function withoutHandles(text: string): string {
  return text.replace(/\s*[[(（【](?:[,，、\s]*c\d{1,2})+[\])）】]/giu, '').trim()
}

/** What a passage says and what it stands under. */
function sourceText({ text, citation }: EvidencePassage): string {
  return [citation.plan, citation.section, text].join('\n')
}

function isSupported(sentence: string, source: string, names: readonly string[]): boolean {
  const said = foldText(sentence)
  const read = foldText(source)
  return (
    namedIn(said, names).every((name) => read.includes(name)) &&
    latinIn(said).every((word) => read.includes(word)) &&
    overlap(said, read) >= leastOverlap &&
    quantitiesStand(sentence, source) &&
    keepsDenials(said, read)
  )
}

/** Each number is said of what the source says it of: not of the next item in its list. */
function quantitiesStand(sentence: string, source: string): boolean {
  const stated = statementsIn(source)
  return statementsIn(sentence).every(({ words, claimed }) =>
    stated.some(
      (one) =>
        claimed.every((quantity) => one.stated.has(quantity)) && overlap(words, one.words) >= leastOverlap,
    ),
  )
}

/** Where the source forbids, the sentence does not allow, and the other way round. */
function keepsDenials(said: string, read: string): boolean {
  const clauses = clausesOf(read)
  return clausesOf(said).every((clause) => {
    const close = clauses.filter((one) => overlap(clause, one) >= leastOverlap)
    return close.length === 0 || close.some((one) => DENIAL.test(one) === DENIAL.test(clause))
  })
}

const DENIAL = /[不没未勿禁免]|非(?!机动)|无(?!障碍)/u

function clausesOf(folded: string): string[] {
  return folded.split(/[,;。!?、:\n]/u).filter((clause) => /\p{Script=Han}{2}/u.test(clause))
}

/** Names known beforehand, and whatever else reads like a person or a place. */
function namedIn(said: string, names: readonly string[]): string[] {
  const known = names.map(foldText).filter((name) => name.length > 1 && said.includes(name))
  return [...known, ...personNamesIn(said), ...placesIn(said)]
}

/** The two characters before the kind of place are the end of its name, unless they only lead up to it. */
const PLACE = /(?=((?<name>\p{Script=Han}{2})(?:社区|街道|小区|镇|乡|县|市|区|村|路|街|巷)))/gu
const NO_NAME =
  /[各全我本该每个的和与在对为是有等向由到把将或及以于从给请去按据内外里进入出离经被让使镇乡县市区村]|^[小社街]|居民|所有|方案/u

function placesIn(said: string): string[] {
  return [...said.matchAll(PLACE)]
    .filter(({ groups }) => !NO_NAME.test(groups?.name ?? ''))
    .map(([, place = '']) => place)
}

/** Links, addresses, mentions and codes. */
function latinIn(said: string): readonly string[] {
  return said.match(/[@#]\S+|[a-z][a-z0-9.:/_@-]+/gu) ?? []
}

/** A sentence with fewer of its pairs of characters in the source says something else. */
const leastOverlap = 0.5

function overlap(said: string, read: string): number {
  const pairs = pairsOf(said)
  return pairs.length === 0 ? 1 : pairs.filter((pair) => read.includes(pair)).length / pairs.length
}

function pairsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  )
}

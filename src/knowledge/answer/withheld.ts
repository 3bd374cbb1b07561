// Tells where the clause that should answer has the answer taken out, or only says that it stands elsewhere.
import type { UnknownKind } from '../../domain/question/answer.ts'
import type { Question } from '../question/question.ts'

/** What is taken out, and the two characters before it that say what it was. */
const TAKEN_OUT = /(\p{Script=Han}{2})(?:为|是|由|:)\s*(?:[*_]{2,}|x{2,})(?:担任|负责)?$/u
const LATER = /另行(公布|通知|制定|规定|印发|下发|安排|确定|发布|研究)|另文|另发$|另定|待定$/u
const SET_LATER = /(\p{Script=Han}{2})(?:办法|细则|标准|方案)另行/u
const AMOUNTS = /标准|多少|几[元分]|办法|细则|怎么[算奖罚]/u
const ANNEXED = /附后$|另附$|(详?见|按)(附[件表图录]|后附)[一二三四五六七八九十\d]*$/u
/** A reference beside what is told; to a list it is all there is. */
const REFERRED = /\((详?见)?附[件表][一二三四五六七八九十\d]*\)$/u
const ASKS_ALL = /哪几|哪些|名单|列一下|都有/u

/** Expects folded text. A clause decides only if it meets more of the question than any other. */
export function withheldIn({ terms, folded, wants }: Question, text: string): UnknownKind | undefined {
  const clauses = text.split(/[,;。!?\n]/u).map((clause) => clause.trim())
  const labels = clauses.map((clause) => TAKEN_OUT.exec(clause)?.[1] ?? '')
  const isAsked = (label: string) => folded.includes(label) || (wants === 'reward' && label.startsWith('奖'))
  if (labels.some((label) => label && isAsked(label))) return 'masked'
  const later =
    AMOUNTS.test(folded) && clauses.some((clause) => folded.includes(SET_LATER.exec(clause)?.[1] ?? '-'))
  if (later) return 'list-absent'
  const hits = clauses.map((clause) => terms.filter((term) => clause.includes(term)).length)
  const most = Math.max(...hits)
  if (most < 2 || hits.indexOf(most) !== hits.lastIndexOf(most)) return undefined
  const clause = clauses[hits.indexOf(most)] ?? ''
  if (TAKEN_OUT.test(clause)) return 'masked'
  if (ANNEXED.test(clause) || (ASKS_ALL.test(folded) && REFERRED.test(clause))) return 'annex-absent'
  return LATER.test(clause) ? 'list-absent' : undefined
}

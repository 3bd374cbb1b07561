// Who owes a duty, to whom, and what follows if it is missed, as the sentence around it says.
import { alignedFold } from '../../lib/aligned-fold.ts'

const BODY =
  '部门|单位|网格|社区|街道办?|办事处|村委会?|居委会|业委会|委员会|小组|领导小组|办公室|政府|公司|学校|医院|中队|大队|服务队|志愿者?队|队伍?|中心|党支部|支部|党委|班级|年级组|级部|德育处|工作站|保洁站|站|局|委|办|镇|乡|村|处|科|所|组|企业|物业'
const PERSON =
  '负责人|责任人|班主任|年级主任|主任|书记|组长|站长|所长|校长|河长|网格员|网格长|楼栋长|楼长|保洁员|管理员|安全员|联络员|信息员|人员|委员|干部|党员|志愿者|居民|村民|业主|住户|家庭|同学|学生|教师|值日生|医生|医务人员'
const ACTOR = `(?:${BODY}|${PERSON})`
const ACTS =
  '(?=[,、]?(?:应当?|要|须|必须|需|将|可|在|于|从|每|各自|负责|按|组织|开展|定期|不定期|及时|适时|随时|经常|立即|对|以|向|由|进行|召开|会同|把|\\d|[一二三四五六七八九十]|[(（]|$))'
const SUBJECT = new RegExp(`^[^,。;:]{0,40}?${ACTOR}(?:[(（][^)）]*[)）])?${ACTS}`, 'u')
const BY = new RegExp(
  `由(?<who>[^,。;:]{1,24}?${ACTOR})(?=负责|组织|牵头|进行|具体|统一|会同|对|汇总|[,。;]|每|定期|在)`,
  'u',
)
const LABEL = new RegExp(`^[^,。;]{0,16}?${ACTOR}(?:职责|责任|工作职责)?[::]?$`, 'u')
const NUMBERING = /^(?:[第(（]?[一二三四五六七八九十\d]+[)）、..是条章节]|[㈠-㈩⒈-⒛⑴-⒇①-⑳])\s*/u

const RECIPIENT = `[^,。;:、]{1,20}?(?:${BODY}|领导|书记|主任|组长|负责人|部门|上级|备案)`
const REPORTED = new RegExp(
  `(?:报送?|上报|抄报|抄送|报告|汇报|反馈|提交|送交?|告知|通知|通报|移交)(?:至|到|给|送)?(?<to>${RECIPIENT}(?:[和、及]${RECIPIENT})*)`,
  'u',
)
const TOWARDS = new RegExp(
  `向(?<to>${RECIPIENT}(?:[和、及]${RECIPIENT})*)(?:作|进行)?(?:书面)?(?:报告|汇报|反馈|通报|报送|上报|备案|公示)`,
  'u',
)

const MISSED =
  /[^。;!]*?(?:逾期|未按|不按|未及时|不及时|迟报|漏报|瞒报|不报|否则|不合格|不到位|不力|不落实|未完成|未达)[^。;!]*?(?:通报|扣|追究|问责|批评|处罚|取消|约谈|曝光|责令|撤销|停|警告)[^。;!]*/u

/** Expects folded text. The last subject before the words of time; '' where none is named. */
export function whoOf(sentence: string, at: number, headings: readonly string[]): string {
  const clauses = sentence.slice(0, at).split(/[,。;:，；：]/u)
  for (const clause of clauses.toReversed()) {
    const bare = clause.replace(NUMBERING, '')
    const found = SUBJECT.exec(bare)?.[0] ?? (new RegExp(`${ACTOR}$`, 'u').test(bare) ? bare : undefined)
    if (found && found.length >= 2) return trimmed(found)
  }
  const by =
    BY.exec(sentence)?.groups?.['who'] ?? SUBJECT.exec(sentence.slice(at).replace(NUMBERING, ''))?.[0]
  if (by) return trimmed(by)
  const label = headings.toReversed().find((heading) => LABEL.test(heading.replace(NUMBERING, '')))
  return label ? trimmed(label.replace(/(?:工作)?(?:职责|责任)?[::]?$/u, '')) : ''
}

function trimmed(who: string): string {
  return who
    .replace(NUMBERING, '')
    .replace(/^(?:并?由|对于?|同时|并|其中|要求)/u, '')
    .replace(/[,、，]$/u, '')
}

export function recipientOf(text: string): string {
  const found = TOWARDS.exec(text) ?? REPORTED.exec(text)
  return found?.groups?.['to'] ?? ''
}

/** `text`: the sentence and what follows it in its paragraph. */
export function consequenceIn(text: string): string {
  const found = MISSED.exec(alignedFold(text))
  if (!found) return ''
  return text
    .slice(found.index, found.index + found[0].length)
    .trim()
    .slice(0, 120)
}

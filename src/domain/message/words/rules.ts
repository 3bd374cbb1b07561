// How people ask for a rule, over folded text.
import { either } from '../../../lib/pattern.ts'
import type { Form } from '../forms.ts'

const what = either('啥 什么 哪些 咩 乜')

/** Whatever is told round it: …一楼不同意咋办,有啥规定没. */
export const ruleForms: readonly Form[] = [
  {
    says: `(?:[带要交办]|准备|需要?)${what}${either('材料 证件? 手续 东西 资料 条件')}`,
    example: '登记带啥材料',
  },
  {
    says: `[有是](?:没有|冇|${what})新?${either('规定 说法 政策 标准 依据 文件 流程 条件 要求 补贴')}`,
    example: '有啥规定没',
  },
  {
    says: `${either('流程 规定 预案')}[^,]{0,2}是?先[^,]{1,10}还是 [按照依据][^,]{0,6}${either('流程 规定 预案 制度 要求')}[^,]{0,4}(?:[先要该]|得|是)`,
    example: '流程是先报警还是先劝',
  },
  {
    says: `${either('头一[回次趟遭] 首次 第一[次回] 初犯')}[^,]{0,12}(?:还是|[罚扣])`,
    example: '头一趟是教育还是直接罚',
  },
  { says: '([罚扣违赔])[不没]\\1', example: '违不违规' },
  {
    says: '算不算',
    notAfter: '不知道 不晓得 不确定',
    notBefore: '个?事',
    example: '周日算不算',
    unlike: '这算不算个事',
  },
  {
    says: '让不让 准不准 许不许 允不允许 合不合[法规]',
    notBefore: '[人我咱]',
    example: '让不让晾',
    unlike: '让不让人睡',
  },
]

const emergency = either('火警 匪警 报警 急救 救护车? 消防队? 救援')
const unknown = either('多少 什么 哪个? 几号? 啥')

/** 报火警拨几, 急救电话: no more than whom to call. */
export const askedNumber = `^\\s*(?:请问|报|叫)?${emergency}的?(?:${either('电话 号码 热线')}(?:号码)?是?${unknown}?|[该要]?拨?打?${unknown}(?:电话|号码|号)?)[呀啊呢]?\\s*$`

// How the columns of a table are headed, and what its cells say, over folded text.
import { either } from '../../../lib/pattern.ts'
import { workKind } from './tallies.ts'

const unit = '[处起件例个宗]'
export const noughtCell = `^(?:(?:0|无|零)${unit}?|0{2,3}|没有?|无异常|正常|否|/|-|—|〇|冇)$`
/** 3, 2处, 3(东门): so many, and where. */
export const countCell = `^有?(\\d{1,4})${unit}?\\s?(?:\\(\\D[^()]{0,20}\\))?$`
/** 有, 异常: something, and not how much. */
export const someCell = '^(?:有|是|异常|×|✗)$'
/** What waits to be filled. */
export const owedCell = either(
  '[未没](?:报|交|填|巡) 待(?:报|巡|查|填|定|核|补) [请休病事]假 调休 轮休 还没(?:报|交|填|巡|查|去|来)',
)

export const gridHead = '网格(?!员)|^格号?$'
/** By these a line is known for the head of a table. */
export const plainHead = `^(?:${either('序号 网格(?:编?号)? 格号? 情况 状态 事件 备注 姓名 日期 时间 内容 网格员 案件 单号 检查(?:项目?|内容) 楼[栋号] 类[型别] 地点')})$`
/** A column that says how many, and not of what. */
export const countHead = `^(?:${either('数量? [件起处个]数?')})$`
/** Who, when, how often and how many live there: nothing of what was found. */
export const besideHead = either(
  '序号 姓名 网格员 人$ 日期 时间 填报 备注 [次人户栋]数 人口 面积 到岗 出勤',
  `^(?:${workKind})`,
)
/** 应种, 未付, 完成率: how far a work or a list has come, and nothing of what was found. */
export const otherHead = either(
  '^(?!实际|应为)[应实已未拟][一-龥]{1,3}$ 漏[报交] 空置 常住 出租 户籍 流动 疫苗 接种 份数? 套数 金额 进度 完成 办结 [一-龥]率$',
  '名单 电话 班次 值班 岁 意向 报名 总数 合计 小计 排名 得分 楼[栋号]',
)
/** Each row is of a case that is known. */
export const caseHead = `^${either('案件 单号 工单 事件编号 案号')}号?$`

// What a zero may be said of that is neither a unit nor a person, and how units are called; over folded text.
import { either, maybe } from '../../../lib/pattern.ts'

const when = either(
  '(?:今|昨|前|当|本|全|次)[日天年月周] (?:今儿|昨儿)个? 这[一两]?[天周] [上这本一两]个?(?:周|月|星期) 目前 截[至止] 当前 现在 至今 期间',
  '[上下中]午 早[上晨间]? 晚[上间]? [白夜]间? [夜白][里天] 凌晨 傍晚 全程 时段 节假日 周末',
)
const own = either(
  '我们? 咱们? 俺们? 本人 自己 本 这[边里儿] 各 全 所有 全部 全体 整个 各个 全域 每个',
  '[辖片社城村小]区 区域 范围 [辖境]内 [里内]面? 单位 部门 科室 网格 村组 居民 群众 村民 住户 商户 企业 人员',
)
const patrol = either(
  '巡[查逻检视] [排检复抽自督核]查 走访 摸排 入户 值[班守] [早晚夜白中日]班 [早晚夜]巡 清[点查] 盘点 宣传 工作 [查看走转]了?一[圈遍] 下来 组织 开展 进行',
  '经过? 已经? 完毕 完成 结束 完 后 过 了 未 没 均未',
)
const all = either(
  '一切 都 均 皆 各[项类处方] 整体 总[体的] 大体 基本 情况 状况 秩序 运行 形势 态势 治安 安全 消防 环境 卫生 防[汛火疫] 生产 用[电水气]',
  '设[施备] 重点 部位 点位 场所 路段 河道 道路 公共 相关 矛盾 纠纷 信访 舆情 疫情 食品 交通 施工 环保 隐患 风险 问题 事[件项]',
)
const courtesy = either(
  '[零日周月]?报告? [汇上]报 更正 补报? 收到 领导们? 各位 大家 您?你?们?好 辛苦了? 老师们? 谢谢 回复 说明 内容 结果 刚才 以上 如下',
  '[是的也还又仍则为在到对和及等共第呢啊哈嗯]',
)

export const noName = either(when, own, patrol, all, courtesy)

/** How somebody is called or what he does: beside a name it is none. */
export const title = either(
  '网格[员长] [巡值]?[查逻班][员人] 同志 师傅 主任 书记 [组队]长 干部 委员 民警 副 负责人 报[告送]?人 由 请 代 替 帮 的',
)

const afterVillage = '(?![民里内务道庄口头])'
/** A community, a village, an office: what stands before is its name. */
export const unitForm = either(
  `[一-龥]{2,8}${either(`社区 街道 村${afterVillage} 村委会? 居委会? 办事处 乡镇? 镇`)}`,
  `[一-龥]{2,8}${either('办 办公室 所 站 中心 科 局 队 中队 大队 分局 组 片 片区')}$`,
)

/** 已报派出所: what was done, and with whom. */
export const deed = `^${either('[已将把到去向与和经联移转报请待等找随陪给让被]')}`

/** Between two names. */
export const between = `[^一-龥a-z\\d]|${maybe('以')}及|[和与跟同]`

// The words around names of places that are no part of them.
import { anyOf, words } from '../../lib/words.ts'

/** What stands before a suffix without naming anything: 示范社区, 各县, 创建文明城市. */
export const GENERIC = anyOf(
  /[里各全我本该每哪个某的和与在对为是有等向进由到把将或及以于从按了不所内外这那第几无]/u,
  /[省市县区村党]|社区|街道|乡镇|城乡|集镇|农村|城市|中央|行政|一镇/u,
  ...words('文明 和谐 绿色 安全 平安 健康 生态 智慧 节水 节能 环保 绿化 卫生 环境 自然'),
  ...words('示范 先进 模范 优秀 试点 重点 首批 新建 新型 老旧 基层 周边 相关'),
  ...words('居民 住宅 家属 学校 园林 集贸 农贸 志愿'),
  ...words('工作 管理 服务 活动 规划 建设 创建 建立 成立 组织 开展 推进 落实 提升'),
  ...words('指导 引导 结合 继续 充分 发挥 深入 会同 防范 管控 搞好 做好 方便 加大 加强 使'),
)

/** Words that a name of a place often follows: 加强白石镇, 结合白石镇实际. */
export const BEFORE = anyOf(
  ...words('加强 推[进动] 围绕 依托 根据 按照 确保 实现 提高 召开 切实 实际 覆盖 辖区 报送 请问'),
  ...words('特?制定 形成 突出 改善 利用 维护 规范 培养 [列纳进]入 增[强加] 丰富 发[现展扬] 获得 探索'),
  ...words('防治 保护 完善 激发 壮大 通过 组建 填补 提供 实行 参与 走进 打造 创新 构建 优化 开拓'),
  ...words('整合 改造 治理 整治 巩固 深化 拓展 关[爱心] 支持 鼓励 动员 协调 监督 检查'),
  ...words('需要 满足 符合 针对 面向 立足 维持 普查 传销 戒毒'),
  ...words('今年 安置 治安 达标 责任 新一轮 现代 当地 代表'),
  /[让被自沿于据就时来如经报]/u,
)

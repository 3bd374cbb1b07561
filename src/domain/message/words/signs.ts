// Weak signs that something is wrong, and of everyday talk, over folded text.
import { words } from '../../../lib/words.ts'

export const grievanceWords = words(String.raw`
  又 天天 无人 过期 进不来 出不来 全是 开着 一直 滴 咬 甩 挂在 缠 投诉 举报 每天 没人 太 被 受不了 快来 好多 满 还在 一直 老是 乱 坏 影响 危险 吓 死了 不停 怎么办 管管 赶紧 急 救 烦
  霸 赖 闹 抢 追 砸 撞 踩 漏 断 裂 掉 倒 塌 堵 挡 冒 溢 臭 脏 吵 偷 骗 打(?!电话|扫|卡|印|算|车|球|包|开|折) 骂 撬 烧 爆 炸 滑 陷 歪 斜 破 烂 没有 挡 晾 摆到 放到 怀疑
  锈 霉 晃 掟 呃 冧 熄 塞 嘈 烂 唔停 危 垂 松动 浑 味 响个 闪`)

export const harmlessWords = words(String.raw`
  加v 加微 私信 私聊 首节 一对一 谢 辛苦 不错 好吃 开业 特价 优惠 (?<!单)元 自提 房价 人手 人太少 售 出租.{0,3}(?:元|室|厅|电话) (?:车位|房屋|商铺|门面)出租 月租 急租 出售
  转让 招聘 招租 下单 团购 祝 快乐 哈哈 点赞 好样 恭喜 早上好 晚安 休假 请假 会议 开会 碰头 例会 培训 吃饭 照片 记录本 我家猫 拼 加班 工资条 写作业 手机没 微信 电影 球赛 打球 表(?:格|填)
  报表 零报告 希望 以后 比以前 干净多`)

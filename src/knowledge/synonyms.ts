// Words that residents and plans use for the same thing, in any community.
const GROUPS: readonly string[] = [
  '奖金 奖励 奖品 表彰 颁奖 得奖 奖 表扬',
  '处罚 罚款 惩罚 后果 追究 问责 通报 扣分 扣 责任 批评 处分 不力 约束 拖后腿',
  '负责 责任 牵头 主管 分管 谁管 归口 组织 主办',
  '组长 负责人 领导 主任 总指挥',
  '截止 之前 期限 最晚 最迟 前报 日前 底前',
  '开始 启动 开工 动工 起',
  '时间 日期 几点 钟点',
  '地点 位置 地方 场地 地址 哪里',
  '经费 资金 钱 费用 款 投入',
  '打扫 保洁 清扫 清洁 卫生 扫除 清理',
  '消毒 消杀 杀菌',
  '脏水 污水 废水',
  '垃圾 废物 废弃物',
  '小孩 孩子 小朋友 儿童 少年 未成年人 青少年',
  '老人 老年人 老年 敬老',
  '外国人 外籍',
  '住户 业主 居民 户',
  '合唱 歌咏 唱歌 歌唱',
  '比赛 竞赛 评比 大赛 赛',
  '图册 画册 宣传册 册子',
  '照片 相片 图片',
  '复查 复审 再审 复评 复核',
  '检查 巡查 督查 排查 查 检验 暗访',
  '考核 考评 评估 验收 评审 评定 评议',
  '宣传 宣讲 讲',
  '教育 培训 学习 讲座',
  '报 上报 报送 交 提交 汇报 报告 送',
  '开会 会议 例会 联席会',
  '节约 节能 省电 节水 省',
  '绿化 植树 绿植',
  '志愿者 义工 志愿服务 志愿',
  '补贴 补助 补偿 赔',
  '拆除 拆 拆违',
  '违建 违法建设 违章建筑',
  '举报 投诉 反映',
  '人数 名额 几名 编制',
  '值班 值日 轮值',
  '请假 调课 不能正常',
  '确诊 病例 感染',
  '取消 摘牌 撤销',
  '贴 张贴 悬挂',
  '小广告 牛皮癣 野广告',
  '狗 犬',
  '公示 公告 公布 张榜',
  '报名 登记 注册',
  '电话 热线 号码 联系方式',
  '方案 计划 规划',
  '形式 方式 方法 办法 花样',
  '目标 指标 要求 标准',
  '电线 线路 用电 供电',
  '口号 主题',
  '名字 姓名 叫什么',
  '纸质 书面',
  '大水 暴雨 洪水 山洪',
  '领导 副职 班子',
  '制度 机制',
  '评上 命名 授予 获评 获得 称号 认定 达标',
  '评选 评比 评出 评定 推选 推荐',
  '打扫 保洁 清扫 清洁 清理 扫除 清除',
  '住院 就医 看病 门诊 医疗',
  '残疾 助残 残联',
  '下岗 失业 待业 就业 再就业',
  '低保 救助 困难 特困',
  '小偷 盗窃 治安 防盗',
  '吵架 纠纷 矛盾 调解',
  '扰民 噪音 噪声',
  '灭火 消防 火灾 火警 防火',
  '停车 乱停 车辆 机动车',
  '摆摊 占道 摊点 流动摊贩 小贩',
  '捡 回收 收集',
  '拆掉 拆除 拆违',
  '值守 值班 巡逻',
  '买票 购票 车票',
  '上网 网吧 网络',
  '开头 第一步 第一阶段 启动',
  '最后 总结 收尾 验收',
  '不合格 不达标 整改',
  '不配合 拒不 不力',
  '奖状 证书 锦旗 表彰',
  '级别 级 等级 哪一级',
  '员工 工作人员 人员 职工 专职',
  '外来人员 流动人口 暂住 租户 出租',
  '打电话 拨打 热线 电话',
  '上班 工作时间 办公时间 服务时间',
  '办证 办理 审批',
  '证件 证明 身份证 户口本',
  '学生 中小学生 青少年 未成年人',
  '家长 父母 监护人',
  '读书 阅读 图书 书籍',
  '锻炼 健身 体育 运动',
  '抽烟 吸烟 控烟 禁烟',
  '看病 义诊 体检 诊疗',
  '打针 接种 疫苗',
  '吃饭 就餐 食堂 餐饮 食品',
  '猫狗 宠物 犬',
  '路灯 照明 亮化',
  '下水道 管网 污水 排水',
  '厕所 公厕 卫生间',
  '树 树木 苗木 绿化',
  '河 河道 水域 河流',
  '田 农田 耕地',
  '养猪 养殖 畜禽 粪污',
  '烧秸秆 焚烧 秸秆',
  '红包 奖金 奖励',
  '交钱 收费 缴费 缴纳',
  '分数 得分 评分 计分 分值',
  '第几名 名次 排名',
  '资料 材料 档案 台账 台帐',
  '表格 申请表 申报表 登记表',
  '领导小组 工作组 专班 指挥部 领导组',
  '开多久 时长 历时 为期',
  '隐患 安全隐患 风险',
  '暗访 突击 明察暗访 抽查 四不两直',
]

const RELATED = new Map<string, string[]>()
for (const group of GROUPS) {
  const words = group.split(' ')
  for (const word of words)
    RELATED.set(word, [...(RELATED.get(word) ?? []), ...words.filter((w) => w !== word)])
}

const LONGEST = Math.max(...[...RELATED.keys()].map((word) => word.length))

/** Each known word that stands in the text, with the words related to it. */
export function relatedTo(folded: string): [string, readonly string[]][] {
  const found = new Map<string, readonly string[]>()
  for (let at = 0; at < folded.length; at++)
    for (let size = 1; size <= LONGEST && at + size <= folded.length; size++) {
      const word = folded.slice(at, at + size)
      const others = RELATED.get(word)
      if (others) found.set(word, others)
    }
  return [...found]
}

/** Words related to those that stand in the text, without what stands there itself. */
export function relatedWords(folded: string): string[] {
  const found = new Set(relatedTo(folded).flatMap(([, others]) => others))
  return [...found].filter((word) => !folded.includes(word))
}

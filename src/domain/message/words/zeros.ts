// What people say when nothing happened, over folded text.
import { either, maybe, notBefore } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'
import { noneMet } from './tallies.ts'

const none = either(
  '没有 没得 莫得 么得 (?<![什怎这那多要])么(?=麻达|事|啥|问题) 木有 木得 没 冇 未 无 不存在',
)
const what = either('啥子? 什么 乜嘢? 咩 任何 屁')
const perceived = either('发现 发觉 发生 出现 查[见到出] 见[到有]')
const looked = either('看 见 瞅 瞧 碰 遇 找 查 听')

/** What there is none of: harm, news, or something to report. */
const matter = either(
  '异[常样] 隐患 毛病 问题 事故 案件 [警险火灾]情 险 违[规法章] 矛盾 纠纷 差错 闪失',
  '麻达 幺蛾子 岔子 乱子 纰漏 名堂 苗头 迹象',
  '情况 状况 事[件项情宜儿] 事 发现 变化 新增 特殊 特别(?=的?[。!\\s]*$) 线索 诉求 东西 嘢',
  '可报 可[写记登]的 报告 上报',
)
/** What stands between 没有 and that: which, how it would have shown, that it would have to be reported. */
const which = either(
  '什么 啥子? 任何 咩 乜嘢? 其[他它] 别的 旁的 另外的? 特别 特殊 突发 新增 新的? 明显 重大 大 安全 不良 相关 待办 各类 群众',
  '有 存在 出 看[到见] 见 过 得 到 的 遇到',
  perceived,
  '[接收]到',
  '可报 可以 可 需要 需 要 值得 上报',
)

/** Of a place that is called so: 平安里, 太平街. */
const placeName = either(
  '[里路街巷弄苑园村桥坊洲湖河镇乡组屯坪庄] 小区 大道 广场 新村 [家校]园 大厦 公寓 超市 药店 医院 学校 幼儿园 饭店 夜[快到]',
)
/** Of what safety is kept by: 安全生产, 安全出口. */
const safetyWork = either(
  '生产 隐患 检查 通道 出口 员 带 帽 距离 使用 第一 责任 问题 知识 教育 提[示醒] 意识 网 起见 建设 创建 志愿 守护 喜乐 是福',
)
/** Of what goes its usual way: 正常上下班, 正常收费. */
const routine = either('上?下?班 营业 开 距 进行 推进 缴 交费 收费 发放 放假 办理 参加 出勤 装修 施工 停车')

/** Of what it is said that all is well there. */
const subject = either(
  '不过 但 好在 幸好 总算 倒也?',
  '一切 全部 都 均 皆 各项 整体 总体 全线 全 很 挺 也 还 仍',
  '今日 今天 今儿个? 本日 今晚 全天 两天 三天 昨[天日儿] 前[天日] 那天 当天',
  '网格 片区 辖区 小区 [这那]边 [格区院]内 格 号',
  '情况 状况 巡[查逻检] 检查 秩序 运行',
)
const well = either(
  '正常 平安 安全 安好 平稳 稳定 太平 平静 良好 安稳 顺当 圆满 无碍 安宁 无恙 如常 无异(?!常) ok',
)

/** What somebody does or what breaks: twice denied, nothing happened. */
const deed = '[乱吵闹打骂偷抢摔撞撒漏堵断倒塌裂爆淹烧燃跳摆停占贴扔丢喝伤着起]'

/** What should stir, and what is done to make it: 电梯没动静, 催了没动静. */
const thing = either(
  '[梯灯泵阀铃机闸井表] 喇叭 电话 热线 水管 龙头 [^网]网络? 监控 摄像头? 物业 城管 电工 师傅 老人 [屋家]里 楼[上下] 门',
)
const tried = either('[按敲喊拍打叫催修拨摁摇推问找等] 反映 投诉 上报 报上去')

/** What is sent to somebody: 没收到通知 is no zero. */
const awaited = `[^,。;格]{0,6}${either('通知 短信 快[递件] 包裹 钱 款 补贴 工资 [回答]复 回话 孩子 文件 表格? 验?证?码 邮件 货 票')}`

/** Of two that begin at one place the former reads, so the narrower stands before the wider. */
export const zeroForms: readonly Form[] = [
  {
    says: `${none}${maybe(what)}${either('要 可 好 啥 值得')}${either('[汇上]?报 说 写 记 讲')}的`,
    notBefore: '必要 人',
    example: '没什么要报的',
    unlike: '没有要报的人',
  },
  {
    says: `(?:零|(?<![\\d一二三四五六七八九十])0)${either('报告? 上报 情况 异常 事[件故] 隐患 发现 案件 投诉')}`,
    notBefore: '[名刊价]',
    example: '零报告',
    unlike: '零报价',
  },
  { says: `${none}${which}{0,5}${matter}`, example: '没有任何异常' },
  {
    says: `${none}${which}{0,5}动静`,
    notAfter: `${thing}[^,。格]{0,4} ${tried}[^,。格]{0,5} 还 [那这][条起件个]?[单案事][^,。格]{0,3}`,
    notBefore: '.{0,2}[一二两三四五几好半][几多]?[天日周月年]',
    example: '3格没什么动静',
    unlike: '电梯没动静',
  },
  { says: `${what}[都也]?${none}`, notBefore: '[人管修]', example: '什么都没有', unlike: '什么都没人管' },
  {
    says: `${either('(?<![同董理干当领])事儿? 情况 问题 毛病 异常 隐患 动静 东西 嘢')}[都也]?(?!未)${none}`,
    notBefore: '.{0,4}[处解管修报发交] [完成谱法] [这那]么 [你我他]想? 着落 下文',
    example: '事儿没有',
    unlike: '问题都没有处理',
  },
  {
    says: `[没未冇]有?${looked}[到见着出]?(?:什么|啥)`,
    notBefore: '人',
    example: '没看到啥',
    unlike: '没见到什么人',
  },
  {
    says: `${either('未 没有? 冇 唔')}${either(perceived, `[接收]到${notBefore('\\s*$', awaited)}`)}`,
    notBefore: '.{0,3}(?:人管|保安|物业)',
    example: '没查出来',
    unlike: '没见到保安',
  },
  {
    says: `[没无冇]有?${either('人 谁 居民 群众 住户 商户')}?(?:再|过?来|上门)*${either('反映(?!上|到) 投诉 报事 报火?警 报案 报修')}`,
    notBefore: '.{0,4}管',
    example: '没人来反映',
    unlike: '没人报修也没人管',
  },
  {
    says: `[一半]个${either('可疑 陌生 生 外来 闲杂 闹事 捣乱 乱停 摆摊 吵架 打架')}[^,。]{0,5}[都也]?没${looked}[到见着]`,
    example: '半个可疑的人影都没瞅见',
  },
  { says: noneMet, example: '今天一样都没碰上' },
  {
    says: `${none}[一哪半][个家户处样条件位起]人?${either(
      '(?:上门|过?来)?(?:找我)?(?:反映|投诉|报[事修案警]|求助|提意见|[吵闹]|打架)',
      '(?:说|讲)?有(?:啥|什么)?(?:意见|问题|事|矛盾|情况|异常|隐患|毛病|纠纷)',
      '(?:要|需要?)(?:报|修|处理|上报|整改)',
    )}`,
    notBefore: '.{0,4}管',
    example: '没一家有意见',
  },
  {
    says: '没[人谁](?:再|上门|过?来)*(?:说|讲)有(?:啥|什么)?(?:事|问题|情况|意见)',
    example: '没人说有啥问题',
  },
  {
    says: `(?:[也又既][没无冇]有?[一-龥]{0,3}?${deed}了?){2,}`,
    example: '也没树倒也没人摔',
  },
  {
    says: '未见(?=[一-龥“])',
    notBefore:
      '[踪影面老孩他她我你出下露归师警人好改成效动回答来过] 小孩 物业 城管 保[安洁] 环卫 工作人员 救护 消防车 整改 处理 有人',
    example: '未见乱停车',
    unlike: '未见好转',
  },
  {
    says: '天下太平 风平浪静 岁月静好 国泰民安 [平相]安无[事恙] 安然无[恙虞] 一[日天]无[话事] 一切照旧 一切顺利 没毛病 消停 安生 好着呢 妥妥的',
    example: '一日无话',
  },
  {
    says: `${either('平静 平安 太平 祥和 平?安稳 平稳 正常 安静 省心 清闲 清静 轻松')}的?一天`,
    example: '又是平静的一天',
  },
  {
    says: `[走转巡查看][^,。;]{0,3}${either('一[圈遍趟] 下来 完')}[^,。;]{0,3}${either('干干净净 清清爽爽 干净得很 清爽得很')}`,
    example: '一圈走下来干干净净',
  },
  {
    says: '[转走看巡查][了过完][^,。;没]{0,4}[也都]?没(?:啥|什么)\\s*$',
    example: '替他转了一圈也没啥',
  },
  {
    says: `[没未冇]有?${looked}[到见着出]?[^,。]{0,4}${either('不对 不妥 异样 毛病 反常 扎眼 可疑')}`,
    example: '没瞧见哪里不对',
  },
  { says: '没有?[一哪][处点个][^,。]{0,3}不(?:对|妥|好|正常)', example: '没一处不对的' },
  { says: '(?:[都全]|还是)好好的', example: '都好好的' },
  {
    says: '([平安稳静顺当利妥太消停清宁和祥圆])\\1([平安稳静顺当利妥太消停清宁和祥爽净满])\\2',
    example: '平平安安',
  },
  {
    says: `${either(subject, ':', '\\s', '^')}${either('都 均 皆 也 很 挺 还 一切 保持 基本 比较')}*${well}`,
    notBefore: `${placeName} ${safetyWork} ${routine} [吗么于议符扣果] 银行 保险 证券`,
    example: '今日各项平稳',
    unlike: '三格平安里2栋',
  },
  {
    says: `(?:[均都皆]|全部|^)\\s*${either('合格 达标 完好 符合要求 符合规定')}`,
    notBefore: '[证率不]',
    example: '查了5家,均合格',
    unlike: '合格证',
  },
  { says: '[都全][还也]?[挺很蛮]好', notBefore: '[看吃玩笑奇]', example: '都挺好', unlike: '都很好吃' },
  {
    says: '格(?:[、和][\\d一二三四五六七八九十]{1,3}号?网?格)*[都也还]好\\s*$',
    example: '5格、6格也好',
  },
  {
    says: '格(?:里|内)?[都很挺也]?(?:干净|清爽|消停|安生|利索|省心)[着得]?[呢哩咧]?\\s*$',
    example: '7格挺清爽',
  },
  { says: '格.{0,10}[也都][没无冇]\\s*$', notAfter: '连.{0,8}', example: '5格老王托我说也没' },
  { says: `${either('全 都 均 皆 全部 项项 处处 样样')}[是打]?[√✓✔☑]\\s*$`, example: '六处全√' },
  { says: `${either('问题 隐患 异常 情况 事件 事项')}\\s?:\\s?(?:/|—+|-+|×)\\s*$`, example: '发现问题:/' },
  {
    says: `(?:[一-龥]{1,3}[没冇]有?人?${deed}[一-龥]{0,2}){2,}$`,
    example: '一趟没撒一趟没撞',
  },
  { says: 'zero(?:\\s?report)?', notBefore: '[a-z-]', example: 'zero report', unlike: 'zeros' },
  { says: 'nil all\\s?clear no(?:thing|ne) no\\s?(?:issue|incident|problem)s?', example: 'all clear' },
]

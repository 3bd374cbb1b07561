// What stands round the words of progress and tells whether the deed is done, meant, denied or still going on; over folded text.
import { either, maybe, notBefore } from '../../../lib/pattern.ts'

/** Right before the deed: somebody else was told to do it. */
export const delegated = `${either(
  '联系 通知 安排 派(?!出所) 叫 让 请 督促 责令 催 要求 到场 赶到 前往',
)}[^,。]{0,10}$`

/** Right before the deed: it is to be done, or half of it is. */
export const intended = `${either(
  '必须 务必 抓紧 明[天日早] 后天 下周 答应 承诺 准备 打算 将 马上 限期? 要求 责令 等 待 争取 预计',
  '今晚 下午(?:[就会再来去]) 尽快 叫.{0,6}来 让.{0,6} 会 去 一半 部分 大半 如果 要是 才能 正在 还在',
)}[^,。]{0,8}$`

/** 要清走得找吊车, 得找人修好: right before the deed, what it would take. */
export const obliged = `(?:^|[\\s\\d号单件案:])${either(
  '这[个边件]? 那[个边件]? 它 还 都 也 就 又 肯定 估计 恐怕 我们? 最好 可能 看来 真 今[天日] 下午 明天 现在 好像 应该 物业 师傅 一定',
)}{0,4}${either('想?要(?![是不求]) 得(?![了到很好完知]) 需要? 须 必须 务必 想(?![办法通了起到出])')}(?![^,。]{0,6}的)[^,。了已]{0,10}$`

/** 周五前拆除, 今天之内处理完, 下午清走: said without 了 of what is still to come, right before the deed. */
export const planned = `${either(
  `${either('[天日周号点一二三四五六日天] 下班 晚上 中午 下午 年底 月底 月')}之?前(?!面|天|[门后]|[^,。]{0,6}已)`,
  '[之以]内 明[天早] 下午 晚上 今晚 傍晚 周[一二三四五六日天] 待会儿? 回头 晚点 一会儿? [能会]',
)}[^,。了完毕已过]{0,4}$`

/** 已断电,电工在修: what goes on outweighs what was done first. */
export const stillAt = either(
  '[还仍]在(?:降温|浇水|冷却|排查|清理|搜救|排烟|监测|看?守|抢险)',
  `正在${either('[做修清查拆送谈抢核办] 处理 调解 协调')}`,
  `在做 在抢?${either('[修清拆抽换] 处理')}`,
  '等(?:配件|师傅|施工|人) (?:[要得再]|还得|需)等[一-龥]',
)

const failing = either(
  `没有?[人谁]?${maybe('[来去给能被] 得到 及时 完全 真正')}`,
  `未${maybe('[能予曾被] 得到 及时 完全')}`,
  `不${either('[能想愿肯给会予] 可能 准备 打算')}`,
  '无[法人力从] 并未 拒绝 拒不 难以 冇人?',
)
const deed = either(
  '处[理置] 解决 整改 拆除? 清[理运走] 修[理复好]? 搬走? [挪管弄灭] 移除 办结? 落实 完成 恢复 扑灭',
)
/** 没解决, 无法拆除, 无人处理: the deed itself is denied. */
export const undone = either(
  `${failing}\\s?${deed}`,
  '烂尾 没[有了]?下文 石沉大海 不了了之 没人接手 [推拖]来[推拖]去',
)

/** 说已处理: done only in words. */
export const told = [
  '(?<!我|我们|咱们|可以)',
  either('[说讲称] 表示 声称 回复'),
  maybe('[是都] 早就? 已经'),
  '已?[^,。;]{0,4}',
  either('处理 解决 整改 清理 修[好复] 拆 办结 搞定 恢复 完成'),
].join('')

/** 现场已拦好: kept safe until it is mended. */
export const interim = either(
  '(?:火[势情]?|水势|局面|事态)[^,]{0,4}控制',
  '(?:现场|已经?)[^,。]{0,3}(?:[拦围封]|控制)(?:[好住]|起来)',
  `[拉设放摆][好上了]?${either('警戒 警示 围挡 路锥 锥桶 隔离 反光')}`,
)

const notDone = notBefore('[好完掉走开]了')
/** 工人在锯了, 在抽水: being done, not done; what others do in the street is done by a crew or not at all. */
export const underWay = either(
  [
    either('工人 师傅 队 人员 绿化 市政 供电 电力 消防 物业 保洁 环卫'),
    `[^,]{0,6}在[^,]{0,2}[锯修撑挖抬搬拖清扫抽排铲焊砍吊捞补拆换接]${notDone}`,
  ].join(''),
  `(?:^|[^现所存实内好放停堆坐站])在抢?${either('修(?!路) 清(?!仓) 疏通 [撑抬扫抽捞补换]')}${notDone}`,
)

const no = notBefore('事', '问题', '人(?!管|修|来|清)', '受?伤', '什么', '发现', '异常', '影响', '[着起]火')
const stays = '(?:有|在|是|没|未|差|欠|要)'
/** 剩下一半, 还差两户: a part is left. */
export const partLeft = either(
  '一半 剩[下余] 部分 大半 就剩 只剩 (?:还?[剩差]|还[欠有])[^,]{0,4}[一二两三四五六七八九十\\d]',
  `(?:其余|余下|其他|另).{0,6}${either('限 待 正在 明天 后天 整改')}`,
  // 第一个好了第二个没好, 大的灭了,小的还有
  `(?:另(?!外|行)|第[二三两]|小的|别处|旁边的?|里[面头]|后[面头])[^,。;]{0,6}(?:[没未]${no}|[还仍]${stays})`,
  `一[个处户家头边][^,。;]{1,6},?一[个处户家头边][^,。;]{0,2}(?:[没未]${no}|[还仍]${stays})`,
)

const unit = '[个名人位处户家台条辆只盏栋]'
const several = '[一二两三四五六七八九十\\d]{1,3}'
/** 被困三人,救出两人: so many, and so many of them. */
export const someOf = [
  `(?<all>${several})${unit}[^。;]{0,10}`,
  '(?:救|找|捞|抬|接|[扑浇]?灭|控制|修|清|劝|拆|带|拖|搬|撤|送|抓)[^,。;\\d]{0,4}?',
  `(?<part>${several})${unit}(?![^。;]{0,8}(?:[都全]|另|其[余他]))`,
].join('')

const soon = either('这就 马上 现在 待会儿? 等下 一会儿? 今晚 明[天早] 上午 中午 下午 晚上 晚点')
const there = either('看(?:看|一眼)? 一趟 [瞧瞅瞄](?:[瞧瞅]|一?眼)? 现场 处理 核实 跟进 对接 协调 沟通')
/** 我下午去: taken over, nothing done yet. */
export const goesHimself = [
  '(?:^|[\\d号单案件])\\s*我们?',
  `${soon}*[就再先]?${maybe('骑车 骑[^,]{0,3}车 开车 走')}`,
  `(?:过去|[去来到])(?:${there})?[。!了]*\\s?(?:#\\d+)?\\s*$`,
].join('')

/** Right before the deed: it is wished, dreamt, owed, all but done. */
export const wished = `${either(
  '差不多 但愿 希望 盼 巴不得 恨不得 祈 [早本]就?[来]?应?该 梦 哪天 几时 啥时候? 什么时候 差一?点 眼看[^,]{0,2}要 以为 假装 别[跟和][^,]{0,3}说 谁说',
  '[你真]当(?!场) 本[来应][^,]{0,2}[该应] 要是 如果 假如 等到?(?!了) 倘若 万一',
)}[^,。]{0,8}$`
/** Right after it: what is to be done then. */
export const orderedThen = `^(?:[毕成好完]|干净|到位|妥当)?了?(?:[之以]?后)?[\\s,]?${either(
  '(?<=^了)就[好行]了 再(?:说|看(?!了))',
  '就(?:结案|销[号案]|归档|回[复我]|报|告[诉知]|通知|行|好(?!了)|撤|发|拍照|关闭|说)',
  '(?:再|请|记得|麻烦|第一时间|及时|立即|马上)*(?:回复?我?[一下个声]|(?<=请)回复|告[诉知]|通知我|跟我说|说一?声|吱[一个]?声|喊我|叫我|报我|联系我|[发传拍][个张]?(?:照片|图|视频)|打[个]?电话) 的话 我请',
)}`

const again = '又(?:开始|给|被|都|在|再|有人|重新|悄悄|偷偷)*'
/** 又坏了, 反弹: what was done is undone. */
export const relapsed = either(
  `${again}${either('着火 燃 [坏漏堵停冒臭塌丢歪倒断裂脱掉松乱满吵闹烧锈晃响渗淹破炸碎跳烂反] [堆摆搭停放扔贴占种养晾挂]')}(?!漏工|查|水泥)`,
  `又(?:被[^,。;]{1,6}[坏倒断烂走]|[跑逃溜][了掉走]|涨|(?<!火[^,]{0,4})灭了?\\s*$)`,
  `${again}(?:回来|出来|来了|开了|起来|不[亮通行动响灵转热走])`,
  '反弹 死灰复燃 卷土重来 前功尽弃 白[修弄清拆干忙]了',
  `[修弄清换装]好?(?:的|了)?[^,]{0,6}(?:今[天早晚]|现在|没[两几]天|没多久)[^,]{0,3}(?:不[亮通行动响灵转热]|[又就]?[坏漏堵停]了)`,
)

const hour = '(?:[一二三四五六七八九十两\\d]{1,3}(?:点[半钟]?|时|:\\d\\d)[^\\s,。]{0,2})?'
const lately = `(?:今[天日]?|昨[天日]?)?${either('[早晚] 凌晨 [早上中下]午 早上 晚上 傍晚 刚才')}?${hour}`
const stage = `${lately}(?:目前|现在|现场|当场|随即|刚刚?|我们?|都|均|也|全部?)*`
const handled = either(
  '处[理置] 清[理运除走空完] 整改 修[复好完] [搬拖移运挪]走 [换装填补弄]好 [拆锯剪]掉 维修 解决 恢复 更换 拆除 劝离 扶正 归位 疏通 扑灭 办结 制止 取缔',
)
const keeper = either(
  '物业 社区 街道 城管 环卫 市政 供电所? 电力 水务 燃气公司 派出所 消防 居委会? 村委会? 师傅 工人 电工 维修 厂家',
)
/** A clause, or all behind a space, that says how far it has come and nothing else. */
export const outright = [
  `(?:^|\\s|#\\d{1,6})${stage}`,
  either(
    `已经?${handled}(?:完毕|完成|好|到位|妥当|干净)?了?`,
    `${handled}(?:完毕|完成|到位|妥当)了? 处理[好完]?了 搞定了? 办结了?`,
    `正在?(?:处[理置]|清[理运]|整改|维修|抢修|修|协调|调解|疏通|拆除|联系[^,\\s]{0,6}) 处[理置]中 整改中`,
    `已经?(?:上?报|联系|通知|转(?:交|告|给)?|反[映馈](?:给|到)?)(?:给|到|了)?${keeper}[^,\\s]{0,3}`,
  ),
  '(?=\\s|$)',
].join('')

// Words of what is only said beside a report, over folded text.
import { words } from '../../../lib/words.ts'

/** How the patrol was, not what it found. */
export const discomfortWords = words(String.raw`
  睁不开眼? (?:膝盖|腰|肩膀?|脖子|嗓子)[^,]{0,3}(?:受不了|疼|酸|吃不消|哑) [腿脚手]都?(?:快)?(?:酸|软|疼|断|麻|肿|起泡|冻) (?:裤[脚腿]|鞋)[^,]{0,4}(?:湿|透|进水|磨|脏|泥) (?:一身|满头|浑身)[^,]{0,2}(?:汗|水|泥|湿|疼|酸) 晒(?:得|黑|脱皮|人|死|晕) 热(?:得|死|坏|晕|化)
  冷(?:得|死) 冻(?:得|死|手|脚|僵) 累(?:得|死|坏|趴) 困得 饿(?:得|死|了) 蚊子 咬得慌 口干 走得 [风雨雪雾](?:太|有点|挺|真|好|下得?|刮得?)?(?:大|个不停|冷) 太阳`)

/** 昨天那个…没再来: what was there before and is no more. */
export const bygoneWords = words(String.raw`
  没(?:再)?(?:来|出现|出|闹|吵|摆|响|叫) 不[在见]了 没(?:影|人)?了 破(?:案)?了 抓[到住]了 解决了 处理了 (?:清|收拾|处理|整改|搬|拆|挪)(?:完|走|掉|好|干净)了? [修弄]好了 干了 走了 散了 撤了 搬走 清了 好了 规矩了 消停了`)

/** That what was told before is not so. */
export const refutingWords = words(String.raw`
  ^\s*(?:都|均|全|并|其实|纯属)?(?:不属实|不实|没这回事|没有的事|没影的事|子虚乌有|(?:是)?误会|谣言|假的)[了的哈啊]?\s*$
  (?:查|核|看|问|核实|核查)[^,]{0,3}(?:都|全|均|并)?(?:不是|不属|没这回事|没有这[回种]?事|不属实|不在(?:我们|咱们)?(?:这|本|辖))[^,是]{0,8}$ 不(?:是|归)(?:我们|咱们|本格)(?:这儿?|这里|这边|格)?的?\s*$`)

/** That the day's work is over. */
export const partingWords = words(
  String.raw`^\s*(?:可以)?(?:收[摊工档]|下班|打烊|撤退|歇着?|回家|打卡)(?:儿|了|啦|喽|咯|咗|去|吃饭)*\s*$`,
)

/** What is as it should be. */
export const orderlyWords = words(String.raw`
  正常 良好 有序 规矩 规范 清爽 干净 整洁 整齐 合格 合规 齐全 齐[了的]?\s*$ 稳定 平稳 在位 [都均]在家 都(?:亮|在|通|关|锁|稳|过了) [着通关]晒 水清 停工 关门 放假 [没冇无]人住 安心 放心 亮堂 畅通 通畅 通晒 秩序 (?:身体|精神|状态)[^,]{0,4}[好着] 有效期 没过期 完好 [挺很蛮都还]好
  好好的 安静 太平 顺顺?当 平安 消停 安生 齐活 收工 交差 圆满 安稳 满满 老样子 照旧 照常 跟往常 一个样 没毛病 [√✓✔]`)

/** That an alarm came to nothing. */
export const falseAlarmWords = words(String.raw`虚惊 白跑 打错 看错 听错 闻错 误会 误报 以为`)

/** Whose report it is, how and why it comes. */
export const errandWords = words(String.raw`
  不归我 不由我 归(?:别人|人家|他|她)[^,]{0,3} 说一声 提一[嘴句下] 补一[嘴句] 多一?嘴 [托替代帮][^,]{0,8}[报说发录填记] 顶班 [迟晚]了(?:点|些|半|哈|啊|,|$) 想起来 忘[了记](?:报|说|发|交|填|$) 补[报交发上] 抱歉 不好意思 对唔住 占线 [刚才]从?[^,]{0,6}(?:回来|下班|到家|开完|忙完|散会|撤下来) [站值守忙]完 [讲说宣提交][^,]{0,3}一[遍下] 虽然? 有的只是 重点(?:人员|场所|部位) 通知[^,]{0,5}[贴发送挂] 咨询 问询 来问 答复 代办 代领 输入框 草稿 没发`)

/** How a clause begins that only says who, when or where. */
export const headingWords = words(
  String.raw`除[了开去]?[^,]{0,3}[\d一二三四五六七八九十]+[^,]{0,6}[格外]\s*$ 我是 我系 我住 喂 地点 时间 日期 天气 巡查人 填报人`,
)

/** Why a report did not come in time. */
export const hindranceWords = words(String.raw`
  没网 断网 没信号 信号(?:差|不好|[^,]{0,2}断) 没电 停电 关机 欠费 系统[^,]{0,4}(?:卡|崩|坏|挂|登不上) 手机[^,]{0,4}(?:坏|丢|没电|进水|摔)
  (?:发烧|生病|感冒|拉肚子|住院|输液|挂水|头疼|开会|加班|睡着|喝多|堵车|出差|奔丧|看病)[^,]{0,6}(?:没(?:顾|来得及|报|发|交|能|填|空)|忘|耽误|漏|误了)`)

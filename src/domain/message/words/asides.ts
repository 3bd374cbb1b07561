// Words of what is only said beside a report, over folded text.
import { words } from '../../../lib/words.ts'

/** How the patrol was, not what it found. */
export const discomfortWords = words(String.raw`
  睁不开眼? [腿脚手]都?(?:快)?(?:酸|软|疼|断|麻|肿|起泡|冻) (?:裤[脚腿]|鞋)[^,]{0,4}(?:湿|透|进水|磨|脏|泥) (?:一身|满头|浑身)[^,]{0,2}(?:汗|水|泥|湿|疼|酸) 晒(?:得|黑|脱皮|人|死|晕) 热(?:得|死|坏|晕|化)
  冷(?:得|死) 冻(?:得|死|手|脚|僵) 累(?:得|死|坏|趴) 困得 饿(?:得|死|了) 蚊子 咬得慌 口干 走得 [风雨雪雾](?:太|有点|挺|真|好|下得?|刮得?)?(?:大|个不停|冷) 太阳`)

/** 昨天那个…没再来: what was there before and is no more. */
export const bygoneWords = words(String.raw`
  没(?:再)?(?:来|出现|出|闹|吵|摆|响|叫) 不[在见]了 没(?:影|人)?了 破(?:案)?了 抓[到住]了 解决了 处理了 [修弄]好了 干了 走了 散了 撤了 搬走 清了 好了 规矩了 消停了`)

/** Why a report did not come in time. */
export const hindranceWords = words(String.raw`
  没网 断网 没信号 信号(?:差|不好) 没电 停电 关机 欠费 系统[^,]{0,4}(?:卡|崩|坏|挂|登不上) 手机[^,]{0,4}(?:坏|丢|没电|进水|摔)
  (?:发烧|生病|感冒|拉肚子|住院|输液|挂水|头疼|开会|加班|睡着|喝多|堵车|出差|奔丧|看病)[^,]{0,6}(?:没(?:顾|来得及|报|发|交|能|填|空)|忘|耽误|漏|误了)`)

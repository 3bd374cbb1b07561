// Words that tell what is wrong from what is looked after or complained of, over folded text.
import { list } from './list.ts'

export const rhetoricalWords = list(String.raw`
  管不管 没人管 有没有人管 谁(?:来)?管 谁的?[^,]{1,8}(?:堵|挡|占|堆) 谁(?:家)?(?:往|又|把|乱|随便|这么|那么|总|老|天天) 谁来(?!负责) 谁能 管管
  能不能(?:来|管|派|处理|快|让|小声|别) 怎么又 咋又 为什么又 为啥又 怎么还 咋还 到底 什么情况 啥情况 咋回事 怎么回事 什么时候(?:能|才|修|处理|清|来) 啥时候(?:能|才|修)
  几时(?:先|至)?(?:整|修) 怎么没人 为什么没人 怎么办 咋办 点算 有人(?:管|处理)吗 是不是又 吓死 有王法 讲唔讲理 帮(?:忙)?看 反映过?好?几 反映多次`)

export const complaintWords = list(String.raw`
  太 死了 没人 又 一地 满 坏 不(?:停|让|管|走|给|开|通) 堵 乱 吵 影响 受不了 臭 快来 管不管 被 了好几 半年 几天 天天 整天 一直 老是 总 危险 吓 疑似 好像 隐患 松 破 裂 断 掉 倒
  塌 丢 歪 漏 坑 没了 不见 响 占 冒 垮 陷 深 夹 卡 绊 砸 没关 敞 锁`)

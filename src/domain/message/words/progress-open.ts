// Words that say how far a case has come, short of done, over folded text.
import { either } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'

const mends = either('处[理置] 解决 整改 清理? 修 拆 办 弄 搞 换 搬 调解')

/** Says that it is not done: that outweighs whatever is. */
export const notDoneForms: readonly Form[] = [
  { says: '[还尚仍]未 未能 仍然?没 还没 未果 没能 没来 不走 一直没', example: '尚未' },
  { says: '[没未]人?(?:动(?!静)|[弄搞管])', notBefore: '[完好]', example: '落灰了没动过', unlike: '没弄好' },
  { says: '没[谈说劝弄搞摘做修拆调办](?:[成妥拢通]|下来)', example: '没谈成' },
  { says: `[么冇莫]得?${mends}[完好成妥通]`, example: '灯么弄好' },
  { says: '僵(?:着|持|在|住)', example: '两家还僵着' },
  { says: `未${mends} 未到 未完成`, example: '杂物未清' },
  { says: '仲[系是]?[唔冇未]', example: '仲系唔着' },
  { says: `还是?[堆放停摆在挂挡漏敞堵占]着 还在(?:原地|那[儿里]?|老地方)?\\s*$`, example: '井盖还敞着' },
  {
    says: '[修清拆]不 (?:死活|硬是|说什么也|就是)不(?:开|出|让|搬|拆|走|签|肯|见|听|接|理|下) 劝不动 搞不定 [处理解决]{2}不了 还是不 不(?:肯|愿|配合|同意|接受|[搬拆让签]|认[账可]?)(?!识) 唔认 唔关[^,]{0,3}事 耍赖 拒签 扯皮 推[脱诿]',
    example: '房东不肯',
  },
  { says: `[敲叫喊拍][^,]{0,6}(?:不开|没人开|不应|没人应) [没未][碰遇见找][上到着]`, example: '敲门没人应' },
  { says: `没有?(?:好|通|亮|${mends})(?=\\s*(?:呢|$|[,#]))`, example: '电梯没好' },
  {
    says: `^\\s*(?:但|也|还是|根本)*(?:没(?:什么|啥)?用|不管用|白搭)\\s*$ ^\\s*(?:但|可|就)*不是(?:那|这|同一|要找的)[个只条辆人]?\\s*$ [抓找]错了?[人只]`,
    example: '可不是那只',
  },
  { says: '最后[一两][把个处辆户家][^,]{0,6}[还没不躺拦赖等]', example: '最后一把人家拦着' },
]

/** Done only in words. */
export const doubtedForms: readonly Form[] = [
  {
    says: `${either('不是 并非 别说 不算 谁说 哪里 哪有 没有?说')}[^,。;]{0,4}(?:已|${mends})`,
    example: '谁说已处理',
  },
  {
    says: `${mends}[完好了掉结]*(?:了?个(?:[屁鬼头蛋]|锤子|毛线?|寂寞)|了?[也跟等于]*(?:没用|白搭|没处理一样)|才(?:怪|见鬼)|[^,。;]{0,2}(?:待|未经?|没)${either('核[实查] 确认 复核 验收')})`,
    example: '已整改(未验收)',
  },
  {
    says: `${either('应该 大概 可能 估计 也许 好像 似乎 听.{0,3}说')}[^,。;]{0,8}了吧?`,
    example: '可能修好了吧',
  },
  { says: '骗[你人] 假的 (?:其实|根本|压根|实际上?|并)[就都还也]?[没未不]', example: '根本没修' },
]

// Talk in which the words of a zero stand and none is given, composed of both, for the likeness to be fitted to.
import { plainZeros } from './plain-zeros.ts'
import type { Intent } from './row.ts'

const spoken: Partial<Readonly<Record<Intent, readonly ((zero: string) => string)[]>>> = {
  chatter: [
    (zero) => `才看了一半,前头这几栋${zero},后头还没去`,
    (zero) => `还差最后一个小区没转,转完要是${zero}再报`,
    (zero) => `人在外面,回去巡了才知道是不是${zero}`,
    (zero) => `今天没排我的班,3格${zero}不${zero}我不清楚`,
    (zero) => `我请假了,3格是否${zero}问替班的`,
    (zero) => `下雨出不了门,3格先不报${zero}`,
    (zero) => `目前看着${zero},天黑前还要再走一遍`,
    (zero) => `暂时${zero},晚点定下来再发`,
    (zero) => `保佑今天${zero}`,
    (zero) => `真盼着哪天能${zero}`,
    (zero) => `愿大家都${zero}`,
    (zero) => `祝各位值班的${zero}`,
    (zero) => `又是${zero},谁信啊`,
    (zero) => `年年${zero},出了事都装看不见`,
    (zero) => `写${zero}多省事,反正没人查`,
    (zero) => `好一个${zero},垃圾都堆成山了还${zero}`,
    (zero) => `门都没出就敢报${zero}`,
    (zero) => `隔壁格的兄弟说他那${zero}`,
    (zero) => `刚碰到5格的人,他讲今天${zero}`,
    (zero) => `我看见别的格都发${zero}了`,
    (zero) => `张姐让我告诉大家她那边${zero},她自己会报`,
    (zero) => `电视里说昨晚全市${zero}`,
    (zero) => `记住,没走到的楼不准报${zero}`,
    (zero) => `各格别光写${zero},要写走了哪些地方`,
    (zero) => `下班前把${zero}或者情况报上来`,
    (zero) => `没情况也要报${zero},别空着`,
    (zero) => `谁还没报?${zero}也要发一条`,
    (zero) => `有事报事,没事就报${zero}`,
    (zero) => `要是到五点还${zero},我再发`,
    (zero) => `如果今天${zero},晚上请大家喝汤`,
    (zero) => `等会儿巡完,${zero}的话给大家说`,
    (zero) => `待会儿统一报${zero}`,
    (zero) => `报表里${zero}那一栏怎么是灰的`,
    (zero) => `模板发群里了,${zero}就照着填`,
    (zero) => `示范一下:3号网格今日${zero}`,
    (zero) => `"${zero}"这几个字我都打腻了`,
    (zero) => `上个月有二十天都是${zero}`,
    (zero) => `昨天3格${zero},今天还没出门`,
    (zero) => `不能说${zero},只能说没看见`,
    (zero) => `哪有什么${zero},忙得脚不沾地`,
    (zero) => `算不上${zero},等我弄清楚再报`,
    (zero) => `未必${zero},我再去核一遍`,
    (zero) => `说${zero}还早了点`,
    (zero) => `到底是${zero}还是没人看,自己心里清楚`,
    (zero) => `家里${zero},勿念`,
    (zero) => `体检回来了,身体${zero}`,
    (zero) => `孩子退烧了,${zero},谢谢大家关心`,
    (zero) => `路上堵了一下,人${zero},马上到`,
    (zero) => `人在外地出差,没收到谁反映,${zero}不${zero}说不准`,
    (zero) => `我人在市里办事,听值班的讲${zero}`,
    (zero) => `据门卫说今天${zero}`,
    (zero) => `照房东的说法是${zero}`,
    (zero) => `在医院陪护一天,没下去过,${zero}就别提了`,
    (zero) => `代填的,本人没到岗,${zero}`,
    (zero) => `求菩萨让今天${zero}`,
    (zero) => `盼着网格里天天${zero}`,
    (zero) => `例句:今日${zero},照抄就行`,
    (zero) => `范本发你:3格${zero}`,
    (zero) => `${zero},这话我自己都不信,压根没出门`,
    (zero) => `说${zero}都是猜的`,
    (zero) => `不用出门我也知道${zero}`,
    (zero) => `办公室里${zero},外头什么样就不晓得了`,
    (zero) => `电脑修好了,${zero}`,
    (zero) => `今天股市${zero}`,
    (zero) => `刚才那句${zero}是孩子拿手机乱按的`,
  ],
  question: [
    (zero) => `要是${zero}也得写巡查记录吗`,
    (zero) => `${zero}的时候零报告几点前交`,
    (zero) => `几天连着${zero}会不会被抽查`,
  ],
  query_status: [
    (zero) => `3格今天报的是${zero}还是有情况`,
    (zero) => `帮我看下5格是不是报了${zero}`,
    (zero) => `哪些格报了${zero},列一下`,
  ],
}

/** Each with two of the plain zeros; by intent. */
export const noZeros: readonly (readonly [Intent, string])[] = (
  Object.entries(spoken) as [Intent, readonly ((zero: string) => string)[]][]
).flatMap(([intent, forms]) =>
  forms.flatMap((say, at) =>
    [0, 4].flatMap((next) => {
      const zero = plainZeros[(at + next) % plainZeros.length]
      return zero === undefined ? [] : [[intent, say(zero)] as const]
    }),
  ),
)

// Words of danger that a machine heard or a hand typed as others of the same sound; what is meant is as long as what stands there.
import { either } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'

export interface Misheard extends Form {
  readonly means: string
}

const some = either('了 着 出 好多 很多 大量 一地')
const fire = either('货 伙')
const ended = either('了 啦 咯 啊 呀 ! , $')

export const misheardWords: readonly Misheard[] = [
  {
    says: `着${fire}(?=${ended})`,
    notAfter: '[看守盯等拉带运搬押]',
    means: '着火',
    example: '三楼着货了',
    unlike: '守着货',
  },
  {
    says: `起${fire}(?=${ended})`,
    notAfter: '[提拿搬]',
    means: '起火',
    example: '厨房起货了',
    unlike: '提起货了',
  },
  { says: '救[货伙]', means: '救火', example: '快来救货' },
  { says: '(?<=冒(?:着|出|大|黑|白|浓){0,3})[咽燕淹]', means: '烟', example: '楼道里冒黑咽' },
  { says: '[毛帽貌](?=(?:大|黑|白|浓)?烟(?!囱|台))', means: '冒', example: '楼道里毛烟了' },
  { says: '(?<=煤|然|燃)[七期奇](?=泄|漏|味|罐|灶|中|好|很|太|没)', means: '气', example: '煤七味很重' },
  { says: '[处楚畜]电(?=了|倒|$)', notAfter: '[此一]', means: '触电', example: '有人处电了' },
  { says: '跳[搂娄篓]', means: '跳楼', example: '有人跳搂了' },
  { says: '[搂娄篓]顶', means: '楼顶', example: '搂顶站着人' },
  { says: '煤[器弃]|[媒梅玫]气', means: '煤气', example: '煤器味很重' },
  {
    says: `没气(?=${either('泄 罐 中毒 味(?:很|好|太|道?儿?(?:很|好|太)?)[重大浓]')})`,
    means: '煤气',
    example: '没气泄露了',
  },
  { says: `触[店垫殿](?=${either('了 倒 身 $')})`, means: '触电', example: '有人触店了' },
  { says: '漏[店垫殿]', means: '漏电', example: '热水器漏店' },
  { says: '电[体踢题](?=[^,]{0,2}[困关卡掉停坏里])', means: '电梯', example: '电踢里困了人' },
  { says: '(?<=[电升]梯里?[面头]?)管着', means: '关着', example: '电梯里管着两个人' },
  { says: '(?<=[卡噎困夹压])[助筑]', means: '住', example: '头卡助了' },
  { says: '[云韵]倒|晕[到道](?=了|在|,|$)', means: '晕倒', example: '老人云倒了' },
  { says: '昏[米谜]', means: '昏迷', example: '人已经昏米' },
  { says: '抽[触处畜]', means: '抽搐', example: '孩子一直抽触' },
  { says: `护[吸西](?=${either('困 停 不 没 了 急 $')})`, means: '呼吸', example: '没有护吸了' },
  {
    says: `(?<=[流吐]${some}{0,3})雪`,
    notBefore: '水 花',
    means: '血',
    example: '流了好多雪',
    unlike: '流了好多雪水',
  },
  { says: '留(?=了?(?:好多|很多|一地|不少)的?血)', means: '流', example: '头上留了好多血' },
  {
    says: `[井景][改概](?=${either('没 丢 不见 掉 翻 坏 破 碎 [被让]')})`,
    means: '井盖',
    example: '井改没了',
  },
  { says: '(?<=[掉跌摔栽落][进到入下]了?)[景警](?=里)', means: '井', example: '孩子掉进景里了' },
  { says: '落[睡谁](?=了|,|$)', means: '落水', example: '有人落睡了' },
  { says: '[救就旧][名鸣](?=[啊!呀])|旧命', means: '救命', example: '救名啊' },
  {
    says: `(?<=[拿提持举挥拎]着(?:一?把)?[菜砍尖]?)到(?=${either('在 要 追 砍 捅 乱 冲 威')})`,
    means: '刀',
    example: '拿着到在追人',
  },
  { says: '自[沙砂煞]', means: '自杀', example: '他要自沙' },
  { says: '(?<=[喝吃服灌]了?(?:一[瓶口])?)[农浓][要耀药]', means: '农药', example: '喝了农耀' },
  { says: '中[读独](?=了|,|$)', notAfter: '[初高读]', means: '中毒', example: '一家人中读了' },
  { says: '[抱暴豹]炸', means: '爆炸', example: '气罐抱炸了' },
  {
    says: `(?<=${either('房子 墙 楼 棚 桥 屋顶 楼板')})[他她它踏](?=了|下来|方)`,
    means: '塌',
    example: '房子他了',
  },
  { says: '[率衰](?=[了倒](?:一?跤|在|下|地))', means: '摔', example: '老人率倒在地' },
  { says: `(?<=被[^,]{0,4}车)[装壮状](?=[了倒飞])`, means: '撞', example: '被车装了' },
  { says: `(?<=被[^,]{0,4}[狗犬蛇蜂猴][^,]{0,3})要(?=[了伤到])`, means: '咬', example: '被狗要了一口' },
]

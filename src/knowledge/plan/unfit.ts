// Keeps out of every quote what no community group should read: obscene advertising, gambling, abuse.
import { foldText } from '../../lib/fold-text.ts'
import { sentencesOf } from './sentences.ts'

const OBSCENE =
  /无码|有码视频|[一三]级片|(?<![a-z])a片|毛片|黄片|裸聊|约炮|援交|人妻|色图|色色|情色|淫[荡乱秽]|成人(电影|视频|影片|小说|色情)|色情(网|电影|视频|片)|国产精品|伦理片|性爱|做爱|嫖|卖淫|上门服务小姐|摸.{0,6}(胸(?![前口片])|屁股|下[体身])/u
const GAMBLING =
  /(六合|时时|北京赛车).{0,2}彩|百家乐|博彩|(网上|在线|线上|真人)(赌场|娱乐城)|私服|代开发票|刻章办证/u
const ABUSE =
  /[傻煞沙][逼比叉b]|[操艹草]你|(你|他|她)妈[的逼]|王八蛋|狗日|狗娘|婊子|贱[人货]|杂种|脑残|去死[吧啊]|臭不要脸|滚你/u
/** A plan names such things where it fights them. */
const FOUGHT =
  /打击|整治|查处|禁止|严禁|不得|举报|抵制|清理|取缔|扫黄|防范|杜绝|治理|教育|宣传|处罚|违法|犯罪|防治|监管|预防|管制|打掉|查禁|扫除|反对|黄赌毒/u

/** The text without its unfit sentences; the same text where there are none. */
export function withoutUnfit(text: string): string {
  if (!isUnfit(foldText(text))) return text
  return sentencesOf(text)
    .filter((sentence) => !isUnfit(foldText(sentence)))
    .join('')
}

function isUnfit(folded: string): boolean {
  if (ABUSE.test(folded)) return true
  return folded
    .split(/[。!?\n]/u)
    .some((part) => (OBSCENE.test(part) || GAMBLING.test(part)) && !FOUGHT.test(part))
}

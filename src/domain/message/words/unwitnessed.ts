// How a zero is told by somebody who cannot have seen it: he is elsewhere, or speaks for a colleague who is not at his post; over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'

const ends = '(?=$|[,。;!)\\s])'
const himself = `(?:^|[,。;(\\s])${either('我 本人 咱 俺 人 今[天日] 现在 目前 这[两几]天 [上下]午')}{0,3}${either('还 正 都 也 现 又')}?`
const town = either(
  '[省市县]里 [省县]城 城里 外地 外省 外面 外头 老家 [娘婆]家 乡下 国外 家里? 宿舍',
  '高铁上? 火车上? 动车上? 飞机上? 大巴上? 车上 路上 高速上? 机场 车站',
  '[一-龥]{0,4}医院 病[房床]上? 床上 党校 单位 镇上 区里 局里',
)
const errand = either(
  '开会 出差 培训 学习 陪护 陪床 输液 挂水 打针 住院 看病 复查 体检 养病 休息 隔离 办事 旅游 探亲 吃席 喝酒 带娃 带孩子 坐月子 考试',
)

export const awayForms: readonly Form[] = [
  { says: `${himself}(?<!不)在${town}[^,。;门口]{0,2}${maybe(errand)}${ends}`, example: '我在省医院陪护' },
  {
    says: `${himself}${either('[回去到]了?(?=[^,。]{2})')}${town}[去办]?${maybe(errand)}了${ends}`,
    example: '我回老家了',
  },
  {
    says: `${himself}[不没冇]在${either('现场 [格岗村家]里? 网格里? 本地 社区 那[边儿里]? 跟前 这[边儿里]?')}?${ends}`,
    example: '我不在现场',
  },
]

const absent = either(
  '不在[岗位]? [没未](?:来|上岗|到岗|上班|露面)(?![得及电人信过]) 缺[岗勤] 旷工 不见人 联系不[上到] 找不[到着]',
)
const speaks = `[替帮代](?:[他她其]|[一-龥]{2,3})?${maybe('先 也 就 一?起 顺便')}${either('[报说写填发交]', '知会 打卡')}`
/** 小王不在岗,我替他说一声 */
export const standsInOnly = either(
  `${absent}[^。;!]{0,12}${speaks}`,
  `${speaks}[^。;!]{0,12}(?:[他她]|[一-龥]{2})(?:今[天日])?人?${absent}`,
)

/** Looked at from afar, however often. */
export const fromAfar = either(
  `(?:^|[,。;(\\s])${either('我 今[天日] 也 就 人 都')}{0,3}没(?:有)?${either('下楼 下去 出门 出去 到场 [去到]现场 进小区')}${ends}`,
  '远程[^,。]{0,3}[看巡查] 看的?监控 只看了?[^,。]{0,2}监控 监控(?:里|上)?看的',
)

/** Somebody went all the same. */
export const wentRound = either(
  '[巡转走看查跑][了过完遍]',
  '[一两二三几][圈遍趟]',
  '回来 [刚才]到 [赶到]现场',
  '巡[查逻](?:结束|完毕|下来)?(?:[,。:]|$)',
)

// Words for people and for parts of them, over folded text.
import { either } from '../../../lib/pattern.ts'

export const old = either(String.raw`
  老人 老伯 老太 老头 老汉 老爷子 老奶奶 老婆婆 老伴 大爷 大妈 大娘 阿婆 阿公 阿伯 奶奶 爷爷 外婆 外公 姥姥 姥爷 婆婆 [我俺咱][妈爸爹娘]`)

/** Who needs help first. */
export const frail = either(String.raw`
  ${old}
  孩子? 小孩 小娃 娃 细路 细佬 婴儿 宝宝 幼儿(?!园|教) 小朋友 小妹妹 小弟弟 孙子 孙女 学生 同学 孕妇 病人
  [一二两三四五六七八九十\d]岁 小?男孩 小?女孩 [男女]娃 [男女]童`)

export const kin = either(String.raw`
  [我俺咱][妈爸爹娘奶爷姐哥弟妹儿女孙婆公] [我俺咱]老[公婆妈爸伴汉头] 老伴 老公 老婆 老妈 老爸 女儿 儿子 闺女 媳妇 弟弟 妹妹 哥哥 姐姐 妈妈 爸爸`)

export const person = either(String.raw`
  人(?!行|防|家|工|民|流) ${frail} ${kin} 阿姨 工人 司机 保安 业主 住户 师傅 小哥 男[的人子] 女[的人子士] 先生 小姐 妇女 姑娘 小伙 后生 少年 行人 路人
  骑车的 骑手 钓鱼的 外卖员? 快递员 保洁员? 清洁工 环卫工? 租客 乘客 旅客 邻居 老师 驾驶员 伤员 摊主 [小商摊]贩 店员 店主 老板娘? 服务员 厨师
  大[哥姐叔婶嫂伯] 婶婶 阿叔 叔叔 伯伯 嫂子 村民 居民 民工 瓦工 电工 焊工 水电工 装修工 顾客 客人 游客 学员 教练 队员 民警 警察 醉汉 流浪汉 孕妇`)

/** Behind a verb: whom it befalls. */
export const whom = either(String.raw`
  我(?!的|家|们?(?:小区|楼|车)) 他(?!的|家) 她(?!的|家) 佢 ${person} 自己`)

export const limb = either(String.raw`
  手指 (?<![扶把新对二帮])手(?!机|推|机) 脚(?!手) 腿 (?<![一-龥])头 脑袋 胳膊 脖子 脑壳`)

/** Some number of them. */
export const some = '(?:[一二两俩三四五六七八九十几好多\\d]{0,3}(?:个|名|位)?)?'

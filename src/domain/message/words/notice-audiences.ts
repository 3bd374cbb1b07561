// Words of whom an order to broadcast is for, over its folded lead.
import { either, notAfter, notBefore } from '../../../lib/pattern.ts'

export const everyGroup = either('(?:所有|全部|各个?|每个)的?(?:网?格)?群', '\\ball\\b')

const estate = either('小区 苑 园 里 花园 村')
/** 枫林苑业主群: a group of its own, and not those of all residents. */
const ofEstate = `[^所有的全部体各个位向往到给在发@知\\s]{1,6}${estate}${either('业主 居民 住户')}?群`
const residents = either('居民 业主(?!代表) 住户 街坊 邻居 家人们 租户')
const staff = either('网格员 工作群 工作人员 网格长 同事 楼长(?!群) 内部群')

/** Whom a word means; the first that is found. */
export const kindsOfReaders = [
  ['residents', `^(?![^]*${ofEstate})[^]*${residents}`],
  [['督查员'], '督查员(?!群)'],
  [['干部'], '干部(?!群)'],
  ['staff', staff],
  [
    'here',
    either('本群', '(?:我们|咱们?)的?群(?!聊)', `这个群 群里 这里 呢度 ${notAfter('所有 全部 各 个')}群内`),
  ],
  ['all', either('所有 全体 全网 全部 各群 全员 全群 每个群 大家')],
] as const

/** The name of a group, whatever it is. */
export const groupName = `([一-龥a-z\\d]{1,12}?)群${notBefore('发 聊')}`
/** 居民群: what a group is, and no name of its own. */
export const groupKind = `^${either('居民 业主 住户 网格员 工作')}$`

const between = '[】」》]?[、,和及同跟与【「《]'
/** 党员群、楼长群: one after the other. */
export const groupRow = `(?:[一-龥]{2,9}群${between}){1,9}[一-龥]{2,9}群`
export const rowBreak = `(?<=群)${between}`

/** 除3号网格外所有居民群: of all the others. */
export const exceptsBefore = '除[了开去]?[^,。:]{1,12}[以之]?外'

/** 通知李明, 告诉王主任: somebody, who is no group. */
export const toPerson = `${either('通知 告诉 转告 提醒')}(?:一下)?@?([一-龥]{2,4})[^一-龥]*$`
export const titledPerson = `^[一-龥]{1,2}${either(
  '主任 书记 站长 所长 队长 科长 局长 经理 师傅 老师 医生 大[妈爷姐哥叔婶] 阿姨 叔叔 奶奶 爷爷',
)}$`

/** What is said round the name of a group. */
export const aroundGroup = either('发 往 到 给 在 向 通知 推送 提醒 请 帮我?')

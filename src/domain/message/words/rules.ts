// How people ask for a rule, over folded text.
import { either } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'

const what = either('啥 什么 哪些 咩 乜')

/** Whatever is told round it: …一楼不同意咋办,有啥规定没. */
export const ruleForms: readonly Form[] = [
  {
    says: `(?:[带要交办]|准备|需要?)${what}${either('材料 证件? 手续 东西 资料 条件')}`,
    example: '登记带啥材料',
  },
  {
    says: `[有是](?:没有|冇|${what})新?${either('规定 说法 政策 标准 依据 文件 流程 条件 要求 补贴')}`,
    example: '有啥规定没',
  },
  {
    says: `有(?!人|[什啥哪])[^,没]{0,4}${either('规定 条例 条文 法律 法规 说法')}[^,没]{0,5}(?:吗|么|不)\\s*$`,
    notAfter: '没人',
    example: '有明文规定吗',
  },
  {
    says: `${either('流程 规定 预案')}[^,]{0,2}是?先[^,]{1,10}还是 [按照依据][^,]{0,6}${either('流程 规定 预案 制度 要求')}[^,]{0,4}(?:[先要该]|得|是)`,
    example: '流程是先报警还是先劝',
  },
  {
    says: `${either('头一[回次趟遭] 首次 第一[次回] 初犯')}[^,]{0,12}(?:还是|[罚扣])`,
    example: '头一趟是教育还是直接罚',
  },
  { says: '([罚扣违赔])[不没]\\1', example: '违不违规' },
  {
    says: '算不算',
    notAfter: '不知道 不晓得 不确定',
    notBefore: '个?事',
    example: '周日算不算',
    unlike: '这算不算个事',
  },
  {
    says: '让不让 准不准 许不许 允不允许 合不合[法规]',
    notBefore: '[人我咱]',
    example: '让不让晾',
    unlike: '让不让人睡',
  },
  { says: '是真的(?:吗|么|假|还是|\\?|$)', example: '停三天是真的么' },
]

const emergency = either('火警 匪警 报警 急救 救护车? 消防队? 救援')
const unknown = either('多少 什么 哪个? 几号? 啥')

/** 报火警拨几, 急救电话: no more than whom to call. */
export const askedNumber = `^\\s*(?:请问|报|叫)?${emergency}的?(?:${either('电话 号码 热线')}(?:号码)?是?${unknown}?|[该要]?拨?打?${unknown}(?:电话|号码|号)?)[呀啊呢]?\\s*$`

const when = either(
  '[哪几][天日号点] 何[日时] 几时 几月几[号日] 啥时候? 什么时[候间] 多[久会]儿? 啥辰光 好久',
)
const begins = either('截[止至] 报名 开[课班学放门馆园营售] 发放 放假 上[班课] 开始报名 领取')

/** What a matter of the community is like; a rule where nothing is told beside it. */
export const matterForms: readonly Form[] = [
  { says: `${when}[^,]{0,3}${begins}`, notBefore: '的(?!呀|啊)', example: '书画班何日开课' },
  { says: `(?:算|归|属于?)${either('谁 哪[边个家里]')}(?:的|管|负责|处理)?`, example: '交界处算哪边的' },
  {
    says: `(?<!没人)(?:[归由]|属于?)(?:城管|物业|社区|居委会?|街道|网格员?|派出所|业主|环卫|消防)(?:来?管|负责|处理)?的?(?:吗|么|不)`,
    example: '空调滴水归城管管吗',
  },
  { says: '先[^,]{1,10}还是先?[^,]{1,10}', example: '先打电话还是先填表' },
  {
    says: `[是用要得][不没][是用要得][也都还]?(?:要|得|该|必须|可以|能|用)?[^,]{0,6}(?:[报交填巡](?!销)|发(?![我你给个]))`,
    example: '没事是不是也得报',
  },
  { says: `(?:几|多少|好多)[^,]{0,5}才(?:算|能|行|够|可以)`, example: '几个人住才算群租' },
  {
    says: `(?:几|多少)个?${either('小时 分钟 工作日 天 日 周')}之?内`,
    notAfter: '[这那好近短前过十][^,]{0,1}',
    example: '几小时内上报',
  },
  { says: `(?:是|为|要|需要?|得|限|达到?)几(?!乎|率)[^,]{1,4}$`, example: '疏散半径是几米' },
]

const sought = either(String.raw`
  时间 地点 地址 流程 步骤 程序 手续 材料 条件 标准 要求 规定 政策 办法 电话 号码 联系人 联系方式 费用 价格 收费 补贴 名单 职责 分工 时限 期限 范围 比例 额度 半径 级别 名额 对象 依据 负责人 责任人 责任单位`)

/** 老年人体检的时间地点: to the bot, a heading asks. */
export const soughtThing = `(?<![超违]|不符合|没有?|无|未|缺|换|改)(?:${sought}(?:[和与及跟、]?)){1,3}(?:呢|是)?\\s*$`

/** 请教:, 麻烦问下: how somebody begins who asks. */
export const asksPolitely = `^\\s*(?:各位|大家|领导|老师|师傅|小助手|你好|您好|[,。:!\\s])*${either(
  '请教 请问 咨询 请示 求问 打听 求助一下',
  '(?:麻烦|想|跟?[您你]?)?(?:问|请教|咨询|打听)(?:一?[下声句]|个事|个问题|问)',
  '(?:有人|哪位|谁)(?:知道|晓得|清楚)',
)}`

/** …,比如…: what follows is an example. */
export const exemplifies = either('比如 例如 譬如')

/** 要是: supposed. */
export const supposes = either('要是 如果 假如 的话 碰到 遇到 万一')

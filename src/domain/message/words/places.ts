// Words that places are named by, over folded text: what stands at the end of a name, what may follow it, and what no name holds.
import { words } from '../../../lib/words.ts'

const number = '[\\da-z一二三四五六七八九十百零〇东西南北]'
const unit = '号楼|栋|幢|座|单元|号|楼|层|室|户|排'

/** 3栋2单元501, 第七幢, 12-3-402. */
export const buildings = `(?:第?${number}{1,4}(?:、${number}{1,4})*(?:号楼|号院|栋|幢|座|号门|单元|号(?!网|格|工单)|楼|层|弄|室|排|区|期)(?:[-、和]?${number}{1,4}(?:${unit})?){0,4}|\\d{1,3}[-—]\\d{1,3}(?:[-—]\\d{2,4})?)`

/** A name may end with one of these, or be it. */
const whole: Readonly<Record<string, string>> = {
  estates: `小区 社区 花园 花苑 公寓 家园 新村 大厦 大楼 大院 屋苑 屋邨 平房区 棚户区 园区 工业园 产业园 厂区 礼堂 祠堂 戏台 牌楼 牌坊 老宅 居委会 村委会 宿舍楼 办公楼 教学楼 宿舍 出租屋 出租房 别墅 院子 院内 后院 天井 苑 园 庄 寨 屯 村 坊`,
  trade: `商场 商城 市场 菜场 街市 超市 便利店 小卖部 饭店 饭馆 面馆 餐馆 酒店 宾馆 旅馆 网吧 酒吧 茶馆 茶楼 棋牌室 麻将室 麻将馆 药店 银行 理发店 五金店 供销社 百货楼 粮站 粮库 粮管所 门市 店面 商铺 门面 饭堂 食堂 快递站 快递柜 驿站 集市 夜市 早市`,
  public: `学校 小学 中学 幼儿园 幼儿班 托管班 医院 诊所 卫生站 卫生院 养老院 敬老院 派出所 文化站 活动中心 活动室 服务中心 服务站 服务点 邮局 图书馆 体育场 体育馆 健身房 健身区 球场 篮球场 足球场 操场 游乐场 公园 广场 游泳馆 公厕 厕所 卫生间 洗手间 教堂 寺庙`,
  roads: `路口 街口 巷口 弄口 岔口 三岔口 坡口 村口 桥头 交叉口 十字路口 丁字路口 路段 路边 街边 辅道 人行道 行人路 盲道 马路 公路 国道 大道 大街 小街 老街 后街 后巷 巷子 巷 弄堂 胡同 里弄 步道 栈道 绿道 坡道 通道 下穿口 下穿通道 地下通道 桥洞 涵洞 隧道 天桥底 天桥 高架 匝道 斑马线 石拱桥 桥 村道 环路`,
  waters: `河滨 河边 河岸 河堤 河道 河滩 河埠 沙滩 江边 湖边 塘边 鱼塘 池塘 水塘 水库 码头 渡口 河 湖 塘 堤 渠 沟 涌`,
  grounds: `停车场 停车棚 车棚 车库 车房 地库 地下室 仓库 工厂 厂房 工地 拆迁地 空地 荒地 绿地 绿化带 花坛 草坪 草丛 树林 林地 果园 养殖场 菜地 菜园 田里 山坡 山脚 山上 喷泉 雕像 假山 石凳 长椅 滑梯 秋千`,
  rooms: `楼道 楼梯间 楼梯口 楼梯底 楼梯 梯间 过道 走廊 大堂 大厅 门厅 电梯间 电梯口 电梯厅 电梯里 天台 楼顶 屋顶 房顶 阳台 平台 露台 架空层 连廊 厨房 客厅 卧室 隔壁`,
  works: `垃圾房 垃圾站 垃圾点 垃圾亭 垃圾桶旁 配电房 配电间 配电室 水泵房 泵房 锅炉房 充电桩 充电站 充电棚 信箱 加油站 水厂 变电站 物业办公室 门卫室 保安亭 岗亭 凉亭 亭子 公交站台 公交站 巴士站 车站 地铁口 地铁站`,
  doors: `出入口 入口处 入口 出口 大门口 校门口 单元门口 门口 门前 楼下 楼上 楼前 楼后 屋后 墙根 墙角 安全出口 消防通道 围墙外 院墙外`,
}

/** The same, where what stands beside it decides. */
const partly = words(String.raw`
  菜市(?!场) [闸池店摊亭](?=门|口|前|后|旁|里|外|边|这|那|附近|$|有|发|油|,)
  站(?!在|着(?!火)|起|不|了|到|岗|出|队|满|立|个|台) (?<!细|一|迷|走)路(?!灯|牌|障|桩|人|过|由) 街(?!灯|坊) 径(?=$|有|的|又)
  [东西南北前后正侧]门口? 地铁[a-z\d]{1,2}口
  里(?=\d|[一二三四五六七八九十]|东|西|南|北|后|前|门|附|小|社|第)
  (?<=[一-龥][^这那家屋车群手心夜楼水店河井站哪圈林田地棚室箱柜院村])里(?=有|$|的|发现|出现|又)`)

const byLength = (heads: readonly string[]) => [...heads].sort((a, b) => b.length - a.length)

export const placeHeads: readonly string[] = [...byLength(Object.values(whole).flatMap(words)), ...partly]

/** What may follow: which side, which end. */
export const placeSides = words(String.raw`
  靠[东西南北近].{0,4}侧? 往[东西南北] [东西南北]侧? [东西南北]口 [东西南北]段 中段 尽头处? 拐角处? 转角处? 斜?对面 两[侧旁边] 旁边? 边上 边 附近 一带 一线
  沿线 周边 外围 外面? 里面? 内 门口 门前 口 上面 上(?!水|下水) 下面 下(?!水) 前面 后面 背后 后 前 侧面 侧 中间 入口 出口 围墙外? 墙根 墙角 楼顶 楼道 大堂 地下室 电梯 底下 底`)

/** Words before a place that are no part of its name. */
export const noNameWords = words(`
  发现 查见 查到 看到 看见 见到 有人 有个 有辆 有只 有一 有 在 于 位于 到 去 往 从 把 被 的 了 着 是 说 报 我们 我 咱 他 你 今天 昨天 昨晚 今早 刚才
  上午 下午 晚上 早上 中午 凌晨 分 巡查 巡到 巡逻 检查 网格内 网格 号格 和 跟 与 又 还 也 就 都 刚 集中 一个 一处 一名 一辆 处 起 这边 那边
  那个 那 这 喺 系 咗 嘅 更正 改成 改为 应为 应该 不是 给 向 沿 经过 路过 住 快来 停 堆 摆 占 卖 贴 倒 搭 建 挖 烧 扩 冇 泊 只 条 家 户 名 人 补报 漏报
  结果 临下班 下班 俺们 旮旯 除了 除 但 另有 另外 另 只有 就是 不过 日 一 : " 「 」 #`)

/** The same, written in more than one way. */
export const noNameForms = words(
  String.raw`点半? [\d一二三四五六七八九十]{1,3}号?网?格内? 格内? \d{1,2}:\d{2}`,
)

/** Characters that end a name, but may be part of one that would else be too short: 仁和里. */
export const partOfShortNames = '和有一日分户名向家住建起处人停点'

/** What is said of a name that is all of an answer: 就在…那边, 都是…的, 地点是…. */
export const besidesNames =
  '就 是 系 在 喺 于 属 归 那 这 里 内 边 处 度 的 嘅 呢 啊 呀 吧 哦 哈 嗯 对 和 跟 全部 两个 都 地点 位置'.split(
    ' ',
  )

// Splits a message into clauses and tells in which mood each is said.

export interface Clause {
  readonly start: number
  readonly text: string
  /** The punctuation that ends it. */
  readonly mark: string
  /** Not said to be so: a condition, an order, a plan, hearsay, a drill, old history. */
  readonly unreal: boolean
  readonly asks: boolean
}

/** A clause longer than this is cut; it bounds the work a pattern can do. */
const longestClause = 160

const boundary = /[,。;!?\n…|\t]|~{2,}|\.{2,}|(?<=[^\d\s])\.(?=\s|$)/

const condition =
  /如果|要是|假如|假设|万一|倘若|一旦|的话|只要|凡是|若有|若是|若发|如有|如遇|如发|如出|(?<!没|没有|未)遇到|碰到|的时候|遇见|万一|哪天|真(?:要|的)?(?:着火|起火|出事|出了事|塌|发生)|往哪[儿里]?[跑逃]|(?:近期|最近|近来).{0,8}(?:多|频繁)|有(?:情况|事儿?|异常|问题|发现|隐患)(?:我|会|再|就|随时|及时|请|要|马上|立即|第一时间|的)|发现.{0,6}(?:随时|及时|立即|马上|请|要|会|再|应)|(?:即|就)可|才(?:能|算)/
const order =
  /(?:不要|切勿|勿|请勿|(?<![特分级性区个类])别(?!人|处|的|墅|家|克)|禁止|严禁|不得|不准|杜绝|防止|预防|防范|避免|谨防|当心|小心|务必|注意|做好|加强|严格|提醒(?:大家|居民|业主|各)|大家(?:要|把|都要)|各位|各网?格|各社区|请(?!求|示|问|假|来)(?!.{0,4}(?:来|派|处理|查|管|看|尽快))|抓紧|记得|要求|应当|必须|关好|收好|配合)/
const hearsay =
  /听说|据说|听.{1,5}[说讲]|听讲|网传|网上|新闻|转发|转自|隔壁(?:县|市|镇|区|乡|省|村)|某(?:市|地|县|小区|男|女)|视频里|朋友圈|抖音|快手|公众号|电影|电视剧|小说|梦见|梦到|他们那边|他们那儿?|我老家|老家|[^他她我]同事说|我同事|别的小区|其他小区|人家小区|愚人节|^\s*转[::]|外地(?=有|一|某|那|的?(?:小区|社区|城市))|(?:表[哥姐弟妹]|同学|朋友|亲戚|闺蜜|娘家|婆家|丈母娘|亲家).{0,4}(?:小区|那边|那里|单位|村|楼)|段子|案例|科普|求推荐|求购|^\s*(?:感谢|多谢|谢谢)|推荐个|推荐一|剧本|游戏里|点赞|好样的|表扬|人人有责|防火防盗/
const advert =
  /^(?!.*(?:贴|喷|小广告|名片(?:满|乱)|派发?名片)).*(?:专业.{0,4}(?:疏通|开锁|维修|回收|保洁|搬家|安装|补漏|防水)|承接.{0,6}(?:工程|装修|业务)|(?:价格|价钱)(?:优惠|从优|公道)|(?:联系)?电话见)/s
const history =
  /去年|前年|大前年|以前|当年|小时候|那年|曾经|早些年|前几年|几年前|[一二三四五六七八九十两\d]年前|上回|那时候|那会儿|上次我们/
const drill =
  /(?<!不是|并非|唔系)(?:演练|演习|彩排)|培训|宣传|讲座|预案|应急方案|学习|考试|测试一下|模拟|比赛|假装|专项整治方案|工作方案|多发|频发|高发|易发/
const future =
  /(?:明[天日早晚]|(?<![雨雪午饭门屋])后天(?!桥|井|台|沟)|下周|下个?月|即将|届时|将(?:于|会|对|进行|在)|计划|打算|准备|拟)/
const asking =
  /吗|谁家(?:是|有(?!人)|属于|确诊|感染)|几(?:号楼|单元|户)有|(?<![什这那怎多])么\s*$|(?<!着)呢\s*$|啥时候|什么时候|什么时间|几时|怎么|怎样|咋(?!呼)|如何|为什么|为啥|几点|几号|几楼|几栋|几层|(?<![前这好过那近])几天(?!前|没|了|来|都)|(?<!好)几次|(?<![好十前这那过近])几(?:圈|趟|回|种|级|成)|(?:星期|周|礼拜)几|几分|(?<!好)几个人|(?<!好)几[遍回]|几类|几年(?!前|了|来)|几个(?:网?格)?\s*$|干嘛|干啥|几[块毛元](?![砖石板地])|零报告.{0,2}几|几个(?:工作日|月|小时|部门|步骤)|多大|多高|多远|(?!动不动|时不时|了不了)([一-龥])[没不]\1(?!有|得)|是.{1,8}不\s*$|多少|多久|多长|是否|是不是|有没有|能不能|可不可以|可以不|要不要|有几个(?=零|格|网|未|没|工单|案|隐患)|用不用|需不需要|该不该|算不算|算不|谁(?!家|再|都|也|敢|要是)|哪(?!怕|儿都|里都)|(?<!(?:没|未|无|冇).{0,4}|发现|看到|出现|发生|算|见到|点)什么(?!都|也|情况都|人都)|(?<!(?:没|未|无|冇).{0,4})啥(?!都|也|事|情况|问题|毛病)|[有会要能好行开]不[有会要能好行开]|(?:到|上|好|完|了|过|报|交|修|拆|处理|清|成|齐)没有?\s*$|有.{1,6}没有\s*$|[了过]没有?[啊呀呢]|[了过]没有?\s*$|(?<![尚仍还])未\s*$|(?<![\d一二三四五六七八九十几晚早快有差慢准整两半零地])点(?:样|解|用|算|报|改|整|先)|乜(?!都)|(?<![旁两路这那])边(?:个|度|几)|(?:一共|总共|共|上来|报了|报过|处理了|收到)\s?几|几多|几耐|系咪|使唔使|可唔可以|得唔得|有冇|咩|㗎\s*$|还是(?!零|有|老|没|要|不)|(?<![也都从并])不\s*[呀啊]?\s*$/

const noDrill = /(?:不是|并非)(?:在)?(?:演习|演练|开玩笑|闹着玩)/

export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let carried = false
  const push = (end: number, mark: string) => {
    const part = text.slice(start, end)
    if (part.trim() !== '') {
      const conditional = isAdvice(part) || (condition.test(part) && !(noDrill.test(text) && /真/.test(part)))
      const unreal =
        conditional ||
        carried ||
        order.test(part) ||
        hearsay.test(part) ||
        history.test(part) ||
        isFigure(part)
      clauses.push({
        start,
        text: part,
        mark,
        unreal: unreal || drill.test(part) || future.test(part),
        asks: mark === '?' || asking.test(part),
      })
      carried =
        mark === ',' &&
        /如果|要是|假如|万一|倘若|一旦|听说|据说|去年|前年|小时候|遇到|严禁|禁止|大家(?:要|请|别|不要|都?注意|小心|记得)|各位.{0,4}(?:注意|请|记得)|温馨提示|提醒大家|^\s*注意/.test(
          part,
        )
    }
    start = end + mark.length
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (boundary.test(char)) push(at, char)
    else if (at - start >= longestClause) push(at, '')
  }
  push(text.length, '')
  return clauses
}

const advice =
  /^\s*(?:着火|起火|失火|触电|漏气|受伤|晕倒|出事)了?(?:就|要|先|应该?|请)?(?:拨?打|拨|报)(?:1[12][09]|火警|急救电话)\s*$/

/** 着火了打119: what one does if, not what has been done. */
export function isAdvice(clause: string): boolean {
  return advice.test(clause)
}

const figures =
  /(?:笑|饿|困|累|热|冷|馋|无聊|尴尬|可爱|帅|美|羡慕|气|撑|烦)(?:死|晕|疯|炸|爆|哭)?(?:我|人|个人|本人)?(?:了|啦|咯)?[,!。~\s]*救命|救命[,!\s啊]*(?:太|好|这也?|笑|饿|困|热|谁懂)|热[得到].{0,4}(?:着火|起火|自燃|冒烟|冒火|爆炸)|(?:着火|起火|燃烧|爆炸)的?(?:青春|激情|梦想|岁月|爱|心|人生|热情|小宇宙|舞|夏天|颜值)|^\s*(?:我们?)?(?:在|正在)?(?:玩|打|开)(?:吃鸡|游戏|王者|手游|网游|联机|剧本杀|狼人杀)|(?:已经?|早就?|现在|都)(?:不|没有?|冇)(?:再)?(?:着火|起火|冒烟|燃烧|漏气|漏电|烧)/

/** The clause at hand is a figure of speech, play, or says that the danger is over. */
export function isFigure(clause: string): boolean {
  return figures.test(clause)
}

/** Hearsay, history or a drill that colours the whole message. */
export function isTold(text: string): boolean {
  return hearsay.test(text) || advert.test(text) || /(?<!不是|并非|唔系)(?:演练|演习|彩排)/.test(text)
}

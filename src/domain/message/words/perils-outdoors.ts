// Danger out of doors: vehicles off the road, slopes and snow that come down, lightning, the water's edge; over folded text.
import { either, near } from '../../../lib/pattern.ts'
import { frail, kin, person } from './people.ts'

const vehicle = either(
  '[大中校客班货轿汽小面]车 大巴 中巴 公交车? 面包车? 三轮车? 摩托车? 拖拉机 电[动瓶]车 卡车 农用车',
)
const offRoad = either('沟 河 湖 江 塘 水库 坑 坡 崖 桥 渠 田里 池 人群 店里 人行道')
const slope = either('山[体坡]? 土坡 坡[上体] 路基 堤坝? 崖 土方 渣土 泥石 河岸')
const buries = '(?:压|砸|埋|盖|罩|捂|掩)(?:在|住|倒|下面|底下)(?!的|脸|头发)'

/** Somebody is hit, buried or on his way into danger. */
export const bodiesOutdoors: Readonly<Record<string, readonly string[]>> = {
  overturned: [near(vehicle, `(?:翻|冲|栽|掉|滑|开|飞|撞)(?:进|到|下|入|在|了)*[^,]{0,2}${offRoad}`)],
  buried: [near('(?<!被[子褥][^,]{0,2})[把将]', person, buries)],
  lightning: [
    near('雷|闪电', '[劈击打]', `${person}(?!家)`, '倒|伤|死|不动|冒烟|晕|黑'),
    near(`${person}|${kin}|人`, '被雷电?', '[劈击打](?:中|倒|伤|死|了)(?!似的|一样|得)'),
  ],
}

/** A slope comes down. */
export const thingsOutdoors: Readonly<Record<string, readonly string[]>> = {
  sliding: [
    `(?<!从|像)${slope}[^,]{0,4}(?:往下|一直|整块|大片|在)*(?:滑(?!雪|草|板|着玩)|塌|垮|溜(?!达)|崩)(?:下|落|坡|塌|了|$)`,
  ],
}

const missing = either(
  '少了?[一二两三\\d]个 没影 不见了 走[失丢] 找不 追不上 拦不住 喊不 赌气 哭着 一个人 自己',
)
const away = either('[河江湖]边 [河江湖海]里 水库 池塘 铁[路轨] 高速 马路 山[上里] 桥上')
const pleasure = either('钓 玩 散步 遛 凉快 逛 拍 跑步 锻炼 野餐 看[风花水景日夕鱼] 洗 那条 路封')

/** Parts that only together are a danger. */
export const pairsOutdoors: readonly (readonly string[])[] = [
  [
    `[往向到][^,]{0,2}${away}[^,]{0,3}[走跑去爬冲]`,
    missing,
    `${frail}|人|幼儿园|监控|她|他`,
    `^(?!.*${pleasure})`,
  ],
  ['雷|闪电', `[劈击打](?:到|中|了|断)`, `${person}[^,]{0,3},?[^,]{0,2}(?:倒|不动|冒烟|没反应|黑了)`],
]

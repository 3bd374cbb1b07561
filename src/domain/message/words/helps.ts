// How people ask how the bot is used, over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'

const how = either(
  '怎么 怎样 咋 如何 点样 点(?=[用报改发整搞样先]) 要怎 格式 模板 步骤 教程 教我 教一下 示范',
)
const operate = either(
  '(?<!整)改 撤 更正 纠正 补报 重报 删 取消 用 操作 绑定 加[入到] 添加 注册 登录 设置 订阅 发给 @ 艾特 拉进',
)
const bot = either('机[器械]人 小?助手 bot [这呢]个(?:号|工具|系统|小程序) 网格管家 你')
const media = either('语音 图片? 照片 视频 截图 拍照 定位 文件 说话 方言 粤语 普通话')
const able = either('能不能 能否 可不可以 可唔可以 支不支持 支持 可以 能')

export const bareHelp = `^\\s*${either(
  '帮助 help 使用说明 使用帮助 使用方法 功能 功能列表 菜单 说明书? 教程 用法',
  `(?:命令|指令)${maybe('列表 大全 清单')}`,
)}\\s*[!?。]*\\s*$`

export const helpForms: readonly Form[] = [
  {
    says: `${bot}.{0,12}${either(
      how,
      '有(?:什么|啥|哪些)(?:功能|用|命令|指令|作用)',
      `(?:会|能|可以|识|晓得)${either('[做干帮查发用搞整] 不能 唔 吗 什么 啥 乜 咩')}`,
      '是?干(?:什么|啥|嘛) 做[乜咩什] 点[用样玩] 识[乜咩]',
    )}`,
    example: '机器人会干啥',
  },
  { says: `${how}.{0,14}(?:机[器械]人|小?助手|bot|@你|[跟叫让给]你)`, example: '怎么让你定时提醒' },
  {
    says: `(?:${how}|${able}).{0,8}${operate}(?![善革造变道]).{0,6}${either('零?报告? 刚才 昨天 上一条 记录 网格 [条呀啊呢吗?] $')}`,
    example: '怎么撤销刚才的',
  },
  {
    says: `${either('[报发填写打]错 错了 [漏补]报 零报告? 撤回 更正 事件 隐患 接龙 网格号 图片 照片')}.{0,8}${either(how, '哪里 边度')}.{0,4}${either('改 撤 报 发 写 填 更正 补 办 弄 整 操作 提交 传 搞 呀 啊 $')}`,
    example: '照片往哪里传',
  },
  { says: `${how}.{0,4}[报发写].{0,8}${either('报上 成功 有效 收到 登记')}`, example: '怎么写才算报上' },
  { says: `${able}.{0,4}(?:用|发|传)?${media}`, example: '支不支持发视频' },
  {
    says: `${media}[^,]{0,8}${either('能 可以 会 可不可以 认得 行不行 行吗 报吗 报行')}[^,]{0,4}${either('识别 [看听]懂 收 读 报 不 $')}`,
    example: '截图会不会读',
  },
  { says: `[听看认]得?[懂出到来]${media}`, example: '听得懂方言不' },
  {
    says: `报个?事[^,]{0,2},?[^,]{0,2}[@找]谁 ${either('要 用不用 需要 使唔使')}先?(?:@|艾特)`,
    example: '报事找谁',
  },
  {
    says: `(?:[要该得]|应该?)${either('打 输入? 发 写 用 按')}${either('咩 什么 啥 乜 [哪边]个')}${either('指令 命令 口令 关键[字词] 字')}`,
    example: '导表要打咩指令',
  },
]

// What is known to go wrong with a channel, and what the operator does about it.

export type ChannelFault =
  | 'privacy'
  | 'clock'
  | 'second-poller'
  | 'token'
  | 'webhook'
  | 'logged-out'
  | 'silent'

export function renderRemedy(fault: ChannelFault): string {
  switch (fault) {
    case 'privacy':
      return '群里开着隐私模式，机器人只听得到命令和对它的回复。请在 @BotFather 发 /setprivacy 选 Disable，再把机器人移出群重新拉进来；或在群里把它设为管理员。'
    case 'clock':
      return '机器人所在电脑的时间不准，请校时。'
    case 'second-poller':
      return '另有一个程序在用同一个令牌收消息，请停掉它，或给它另一个机器人。'
    case 'token':
      return '机器人令牌无效，请到 @BotFather 取现在的令牌，改好 TELEGRAM_BOT_TOKEN 后重启。'
    case 'webhook':
      return 'Telegram 连不上我们的 webhook 地址，请检查域名、证书和代理。'
    case 'logged-out':
      return '微信账号退出了登录，请用机器人的手机扫码重新登录。'
    case 'silent':
      return '微信没有回应，正在自动重启；一直不好，请看网关或登录服务。'
  }
}

// Telegram keeps the channel contract, by long polling and by webhook.
import { channelContract } from '../channel-contract.ts'
import { webhookPlace } from './bench.ts'
import { telegramBench } from './contract-bench.ts'

channelContract('telegram, polling', () => telegramBench())

channelContract('telegram, webhook', async () => {
  const { webhook, reach } = await webhookPlace()
  return telegramBench({ webhook }, { reach })
})

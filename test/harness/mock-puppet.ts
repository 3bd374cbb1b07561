// A WeChat in memory: wechaty's own mock puppet with a bot, a resident and a group, and the levers that tests pull.
import { once } from 'node:events'
import { mock, PuppetMock } from 'wechaty-puppet-mock'

/** `botName` is the bot's WeChat name. It is logged in as soon as the puppet is started. */
export function openMockWechat(botName = '小管家') {
  const mocker = new mock.Mocker()
  const puppet = new PuppetMock({ mocker })
  const bot = mocker.createContact({ name: botName })
  const resident = mocker.createContact({ name: '周敏' })
  const group = mocker.createRoom({ topic: '三号楼群', memberIdList: [bot.id, resident.id] })
  let logsIn = true
  const started = new Promise<void>((resolve) => {
    mocker.use(() => {
      if (logsIn) mocker.login(bot)
      resolve()
      return () => undefined
    })
  })
  return {
    mocker,
    puppet,
    bot,
    resident,
    group,
    /** To be called before the start: `mocker.scan` and `mocker.login` are then the test's own. */
    keepLoggedOut() {
      logsIn = false
    },
    started: () => started,
    /** Resolves when somebody's probe was answered, and the answer had the time to arrive. */
    async alive() {
      await once(puppet, 'dong')
      await once(puppet, 'dong')
    },
    /** The resident writes to the group (by its room id) or, by any other id, to the bot. */
    say(id: string, text: string) {
      resident.say(text).to(id === group.id ? group : bot)
    },
    /** What the bot wrote to a room or a person, oldest first. */
    shown(id: string): string[] {
      return [...mocker.cacheMessagePayload.values()]
        .filter((payload) => payload.talkerId === bot.id && (payload.roomId ?? payload.listenerId) === id)
        .map((payload) => payload.text ?? '')
    },
  }
}

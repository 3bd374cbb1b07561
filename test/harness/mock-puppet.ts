// A WeChat in memory: wechaty's own mock puppet with a bot, a resident and a group, and the levers that tests pull.
import { once } from 'node:events'
import { FileBox } from 'file-box'
import { types } from 'wechaty'
import { mock, PuppetMock } from 'wechaty-puppet-mock'

interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind?: 'Attachment' | 'Audio' | 'Image'
}

/** `botName` is the bot's WeChat name. It is logged in as soon as the puppet is started. */
export function openMockWechat(botName = '小管家') {
  const mocker = new mock.Mocker()
  const puppet = new PuppetMock({ mocker })
  const bot = mocker.createContact({ name: botName })
  const resident = mocker.createContact({ name: '周敏' })
  const stranger = mocker.createContact({ name: '春兰' })
  const group = mocker.createRoom({ topic: '三号楼群', memberIdList: [bot.id, resident.id] })
  let logsIn = true
  let attached = 0
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
    /** Has not written to the bot yet. */
    stranger,
    group,
    /** To be called before the start: `mocker.scan` and `mocker.login` are then the test's own. */
    keepLoggedOut() {
      logsIn = false
    },
    started: () => started,
    /** Another login of a web protocol: the same people and the same group, all under new ids. */
    async loginAnew() {
      await puppet.logout()
      mocker.cacheRoomPayload.clear()
      mocker.cacheContactPayload.clear()
      const again = mocker.createContact({ name: bot.payload.name })
      const person = mocker.createContact({ name: '周敏' })
      const official = mocker.createContact({ name: '方主任' })
      const memberIdList = [again.id, person.id, official.id]
      const room = mocker.createRoom({ topic: '三号楼群', memberIdList })
      mocker.login(again)
      return { bot: again, person, official, room }
    },
    /** Resolves when somebody's probe was answered, and the answer had the time to arrive. */
    async alive() {
      await once(puppet, 'dong')
      await once(puppet, 'dong')
    },
    /** The resident writes to the group (by its room id) or, by any other id, to the bot. */
    say(id: string, text: string) {
      resident.say(text).to(id === group.id ? group : bot)
    },
    /** The resident sends a file; the mock's own `say` knows no kind for most. */
    attach(id: string, { name: filename, bytes, kind = 'Attachment' }: SentFile) {
      const box = FileBox.fromBase64(Buffer.from(bytes).toString('base64'), filename)
      attached += 1
      const message = { id: `file-${attached}`, talkerId: resident.id, timestamp: Date.now(), filename }
      mocker.cacheFileBoxPayload.set(message.id, box.toJSON())
      const to = id === group.id ? { roomId: group.id } : { listenerId: bot.id }
      mocker.MessageMock.create({ ...message, ...to, type: types.Message[kind] })
      puppet.emit('message', { messageId: message.id })
    },
    /** Files that the bot sent, oldest first. */
    async shownFiles(id: string) {
      const mine = [...mocker.cacheMessagePayload.values()].filter(
        (payload) => payload.talkerId === bot.id && (payload.roomId ?? payload.listenerId) === id,
      )
      const boxes = mine.flatMap((payload) => mocker.cacheFileBoxPayload.get(payload.id) ?? [])
      return Promise.all(
        boxes.map(async (json) => {
          const box = FileBox.fromJSON(json)
          return { name: box.name, bytes: await box.toBuffer() }
        }),
      )
    },
    /** What the bot wrote to a room or a person, oldest first. */
    shown(id: string): string[] {
      return [...mocker.cacheMessagePayload.values()]
        .filter((payload) => payload.talkerId === bot.id && (payload.roomId ?? payload.listenerId) === id)
        .map((payload) => payload.text ?? '')
    },
  }
}

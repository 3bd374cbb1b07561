// What an official says of a notice in his own words: 不发了, N1取消, 时间改成5点, N1 什么时候发. By its number it is obeyed; else he is told what waits.
import { numbered } from '../messaging/numbered.ts'
import type { NoticeCommand } from './notice-command.ts'

const lead = '(?:(?:算了|那|还是|哎|好吧|就)[,，。\\s]*)*'
const ends = `(?:先|都|暂时|就)?(?:不用?发|别发|不要发|不要|取消|作废)(?:掉|了|吧)*`
const what = '(?:[^,，。]{0,8}(?:通知|公告)(?:[那这][个条])?)?'
const sign = '[。.!！~]*'

const cancelsByNumber = [
  new RegExp(`^${lead}(?:把)?取消(?:掉|了)?\\s*${numbered('N')}(?:了|吧)?${sign}$`, 'i'),
  new RegExp(`^${lead}(?:把)?${numbered('N')}[,，\\s]*${ends}${sign}$`, 'i'),
]
const asksByNumber = new RegExp(
  `^${numbered('N')}\\s*(?:什么时候发|几点发|发了[吗没]|发出去了?[吗没]|怎么样了|到哪了|谁(?:没|还没)[有]?(?:回|确认))${sign}[?？]?$`,
  'i',
)

/** Where it says so by its number. */
export function parseSpokenOrder(text: string): NoticeCommand | undefined {
  const [, cancelled] = cancelsByNumber.flatMap((one) => one.exec(text) ?? [])
  if (cancelled !== undefined) return { verb: 'cancel', noticeId: Number(cancelled) }
  const asked = asksByNumber.exec(text)
  if (!asked) return undefined
  const verb = /谁/.test(text) ? 'receipts' : 'progress'
  return { verb, noticeId: Number(asked[1]) }
}

const changes = new RegExp(
  `^(?:@\\S+\\s+)?${numbered('N')}\\s*(?:的)?(?:时间|内容|正文)?[^,，。]{0,8}?(?:改成|改为|改到|换成)`,
  'i',
)

/** The notice that is to say something else. */
export function parseSpokenChange(text: string): number | undefined {
  const said = changes.exec(text)
  return said ? Number(said[1]) : undefined
}

/** 不发了，停电取消了: and why. */
const why = '(?:[,，。\\s]+[^,，。]{0,10}(?:取消|改期|推迟|延期|恢复|不用|不停|不开)[^,，。]{0,3})?'
const ending = new RegExp(`^${lead}${what}${ends}${why}${sign}$`)
const changing = new RegExp(
  `^${lead}(?:时间|内容|正文)[^,，。]{0,12}(?:改成|改为|改到|换成)|^${lead}改(?:成|为|到)[^,，。]{0,10}\\d{1,2}(?:点|:)`,
)

/** He ends or changes what he names by no number: meant where a draft of his waits. */
export function speaksOfDraft(text: string): boolean {
  return ending.test(text) || changing.test(text)
}

export function renderUnchanged(id: number): string {
  return `N${id} 仍是原文，没有改动。没发的请发“取消 N${id}”后重发；已发的请发“更正 N${id}：新的内容”。`
}

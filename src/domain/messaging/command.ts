// Commands, codes and numbered choices: decoded before any message is read for its meaning.
import { parseCode } from '../roster/invite.ts'

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'confirm' | 'cancel'; readonly noticeId: number }
  | { readonly name: 'book' | 'drop'; readonly promptId: number }
  | { readonly name: 'vote'; readonly helpful: boolean; readonly questionId: number | undefined }
  | { readonly name: 'choose'; readonly choice: number }
  | { readonly name: 'join' | 'bind'; readonly code: string }
  | { readonly name: 'leave' }
  | { readonly name: 'withdraw'; readonly reportId: number }

/** undefined: the text is no command, read it. */
export function parseCommand(text: string): Command | undefined {
  const bare = text
    .normalize('NFKC')
    // What WeChat puts before the text of a reply.
    .replace(/^「[^」]*」\s*\n?[-—\s]{3,}\n/, '')
    .replace(/@\S+\s*/g, '')
    .trim()
  const spoken = /^(加入|绑定|\/start(?:@\w+)?\s)[\s::]*(\S.{9,11})$/i.exec(bare)
  const code = spoken?.[2] === undefined ? undefined : parseCode(spoken[2])
  if (code !== undefined) return { name: spoken?.[1] === '绑定' ? 'bind' : 'join', code }
  const withdrawal = /^撤[回销]\s*R\s?(\d{1,9})[。!]?$/i.exec(bare)
  if (withdrawal) return { name: 'withdraw', reportId: Number(withdrawal[1]) }
  if (/^退出登记[。!]?$/.test(bare)) return { name: 'leave' }
  if (/^\/(help|start)(@\w+)?$/i.test(bare)) return { name: 'help' }
  const notice = /^(确认|取消)\s*N(\d{1,9})$/i.exec(bare)
  if (notice) return { name: notice[1] === '确认' ? 'confirm' : 'cancel', noticeId: Number(notice[2]) }
  const proposal = /^(登记|忽略)\s*P(\d{1,9})$/i.exec(bare)
  if (proposal) return { name: proposal[1] === '登记' ? 'book' : 'drop', promptId: Number(proposal[2]) }
  const vote = /^(?:(有用|👍)|没有?用|👎)\p{Emoji_Modifier}?\s*(?:Q(\d{1,9}))?$/iu.exec(bare)
  if (vote)
    return { name: 'vote', helpful: vote[1] !== undefined, questionId: vote[2] ? Number(vote[2]) : undefined }
  const choice = /^([1-9])$/.exec(bare)
  return choice ? { name: 'choose', choice: Number(choice[1]) } : undefined
}
